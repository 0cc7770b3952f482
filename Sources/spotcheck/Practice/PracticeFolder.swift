import Foundation
import Glibc
import Training
import Transcripts

/// A folder with records of practice, one file a chat, `<session>.jsonl`, and one with the answers of
/// each trainee to drills, `drills-<trainee>.answers`, JSON Lines too.
struct PracticeFolder {
    let path: String

    /// The records of a trainee, the oldest first. A file that cannot be read is an error.
    func records(of trainee: String) throws -> [PracticeRecord] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return try names.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }.sorted()
            .map { name in
                let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
                return try PracticeRecord(
                    String(decoding: data, as: UTF8.self), name: path + "/" + name)
            }
            .filter { $0.start.trainee == trainee }
            .sorted { ($0.start.at, $0.start.session) < ($1.start.at, $1.start.session) }
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

    private func drillFile(of trainee: String) -> String {
        "drills-" + SessionName.plain(trainee) + ".answers"
    }

    /// Adds a line to the record of a chat; on disk when this returns.
    func add(_ line: PracticeLine, to session: String) throws {
        try add(try line.json(), to: session + ".jsonl")
    }

    private func add(_ line: String, to file: String) throws {
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        let name = path + "/" + file
        let file = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        if file < 0 { throw OutputError(path: name, number: errno) }
        defer { close(file) }
        if let number = WholeBytes.write(Array(line.utf8), to: file) {
            throw OutputError(path: name, number: number)
        }
    }
}
