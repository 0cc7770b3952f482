import Foundation
import Glibc
import Training
import Transcripts

/// A folder with records of practice, one file a chat: `<session>.jsonl`.
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

    /// Adds a line to the record of a chat; on disk when this returns.
    func add(_ line: PracticeLine, to session: String) throws {
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        let name = path + "/" + session + ".jsonl"
        let file = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        if file < 0 { throw OutputError(path: name, number: errno) }
        defer { close(file) }
        if let number = WholeBytes.write(Array(try line.json().utf8), to: file) {
            throw OutputError(path: name, number: number)
        }
    }
}
