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

    /// Adds lines at the end, which `lines` makes of the log as it is, and waits until they are on
    /// the disk. Whoever else adds to the log waits meanwhile, so that the chain stays one.
    ///
    /// - Returns: the log with the lines.
    @discardableResult
    func add(_ lines: (inout DrawLog) throws -> [[UInt8]]) throws -> DrawLog {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw OutputError(path: path, number: errno) }
        // Closing gives the lock free as well.
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw OutputError(path: path, number: errno) }
        var log = try read()
        for line in try lines(&log) { try Self.append(line, to: descriptor, path) }
        guard fsync(descriptor) == 0 else { throw OutputError(path: path, number: errno) }
        return log
    }

    private static func append(_ line: [UInt8], to descriptor: Int32, _ path: String) throws {
        let written = line.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        guard written == line.count else { throw OutputError(path: path, number: errno) }
    }

    /// Logs a draw, and says as which.
    func add(_ receipt: DrawReceipt, notes: Notes) throws {
        let log = try add { [$0.add(receipt)] }
        notes.say(
            .logged(
                log.entries.count, code: log.head.shortCode,
                trial: log.trials(of: receipt.frameDigest)))
    }

    /// What the log lacks of a receipt that it does not hold.
    private func lack(of receipt: DrawReceipt, in log: DrawLog) -> Phrase {
        guard let changes = receipt.amendments, log.hasDraw(of: receipt) else {
            return .logLacksReceipt(path)
        }
        let replacements = changes.count { $0.kind == .replacement }
        return .logLacksChanges(
            path, topUps: changes.count - replacements, replacements: replacements)
    }

    /// What the log proves about a receipt.
    func proof(of receipt: DrawReceipt) throws -> Phrase {
        let log = try read()
        guard let trial = log.trial(of: receipt) else {
            throw AnswerTrouble(phrase: lack(of: receipt, in: log))
        }
        return .logProved(
            lines: log.entries.count, code: log.head.shortCode, trial: trial,
            of: log.trials(of: receipt.frameDigest),
            frozen: receipt.contributions.count > 1
                ? .logFrozen(line: log.frozenLine(of: receipt)) : Phrase(""))
    }
}
