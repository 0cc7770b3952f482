import Foundation
import Glibc
import Sampling
import Transcripts
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

    /// The log of a file that must be there.
    func readKept() throws -> DrawLog {
        guard FileManager.default.fileExists(atPath: path) else {
            throw UnreadableFile(path: path)
        }
        return try read()
    }

    /// Adds lines at the end, which `lines` makes of the log as it is, and waits until they are on
    /// the disk. Whoever else adds to the log waits meanwhile, so that the chain stays one. Where
    /// they do not fit, the log stays as it was: half a line would break the chain for good.
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
        let bytes = try lines(&log).flatMap { $0 }
        let end = lseek(descriptor, 0, SEEK_END)
        do throws(OutputError) {
            try append(bytes, to: descriptor)
        } catch {
            ftruncate(descriptor, end)
            throw error
        }
        return log
    }

    private func append(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
        if let number = WholeBytes.write(bytes, to: descriptor) {
            throw OutputError(path: path, number: number)
        }
        guard fsync(descriptor) == 0 else { throw OutputError(path: path, number: errno) }
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
    func proof(of receipt: DrawReceipt, in log: DrawLog) throws -> Phrase {
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
