import Foundation
import Sampling
import Training
import Transcripts

/// A folder with records of practice, one file a chat, `<session>.jsonl`, and one with the answers of
/// each trainee to drills, `drills-<trainee>.answers`, JSON Lines too.
struct PracticeFolder {
    let path: String

    /// The records of a trainee, the oldest first. A file of the trainee's that cannot be read is an
    /// error; those of others are passed over, and so is one in which a crash left not even a start.
    func records(of trainee: String) throws -> [PracticeRecord] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return try names.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }.sorted()
            .compactMap { try record(in: $0, of: trainee) }
            .sorted { ($0.start.at, $0.start.session) < ($1.start.at, $1.start.session) }
    }

    private func record(in name: String, of trainee: String) throws -> PracticeRecord? {
        let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
        let text = String(decoding: data, as: UTF8.self)
        if !text.contains("\n") || PracticeRecord.isOfAnother(text, than: trainee) { return nil }
        return try PracticeRecord(text, name: path + "/" + name)
    }

    /// How often each rule was broken in the practice of a trainee, exams left out.
    func broken(by trainee: String) throws -> [String: Int] {
        let ends = try records(of: trainee).filter { $0.start.exam == nil }.compactMap(\.end)
        return ends.reduce(into: [:]) { $0.merge($1.broken, uniquingKeysWith: +) }
    }

    /// The answers of a trainee to drills.
    func drills(of trainee: String) throws -> DrillBook {
        let name = path + "/" + drillFile(of: trainee)
        guard let data = FileManager.default.contents(atPath: name) else { return DrillBook() }
        return try DrillBook(String(decoding: data, as: UTF8.self), name: name)
    }

    /// Adds an answer to a drill; on disk when this returns.
    func add(_ answer: DrillBook.Answer, of trainee: String) throws {
        try add(try answer.json(), to: drillFile(of: trainee))
    }

    /// Names that look alike in a file name are told apart by a code of the name.
    private func drillFile(of trainee: String) -> String {
        let plain = SessionName.plain(trainee)
        let code = plain == trainee ? "" : "-" + Digest(of: trainee).shortCode
        return "drills-" + plain + code + ".answers"
    }

    /// Adds a line to the record of a chat; on disk when this returns.
    func add(_ line: PracticeLine, to session: String) throws {
        try add(try line.json(), to: session + ".jsonl")
    }

    private func add(_ line: String, to file: String) throws {
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        try LineFile(path: path + "/" + file).add(line)
    }
}
