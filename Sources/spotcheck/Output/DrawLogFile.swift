import Foundation
import Glibc
import Sampling
import Wording

/// A draw log on disk: read as a whole, written by adding lines only.
struct DrawLogFile {
    let path: String

    /// The log; empty where there is no file yet.
    func read() throws -> DrawLog {
        guard FileManager.default.fileExists(atPath: path) else { return DrawLog() }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UnreadableFile(path: path)
        }
        return try DrawLog(Array(data))
    }

    /// Adds a line at the end and waits until it is on the disk.
    func append(_ line: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw OutputError(path: path, number: errno) }
        defer { close(descriptor) }
        let written = line.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        guard written == line.count, fsync(descriptor) == 0 else {
            throw OutputError(path: path, number: errno)
        }
    }

    /// Logs a draw, and says as which.
    func add(_ receipt: DrawReceipt, notes: Notes) throws {
        var log = try read()
        try append(log.add(receipt))
        notes.say(
            .logged(
                log.entries.count, code: log.head.shortCode,
                trial: log.trials(of: receipt.frameDigest)))
    }

    /// What the log proves about a receipt.
    func proof(of receipt: DrawReceipt) throws -> Phrase {
        let log = try read()
        guard let trial = log.trial(of: receipt) else {
            throw AnswerTrouble(phrase: .logLacksReceipt(path))
        }
        return .logProved(
            lines: log.entries.count, code: log.head.shortCode, trial: trial,
            of: log.trials(of: receipt.frameDigest),
            frozen: receipt.contributions.count > 1
                ? .logFrozen(line: log.frozenLine(of: receipt)) : Phrase(""))
    }
}
