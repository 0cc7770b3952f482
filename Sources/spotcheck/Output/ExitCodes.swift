import ArgumentParser
import Glibc
import Reports
import Rules

/// How a verb ends: 0 done; 1 done, and what `--fail-on` asks for was found; 2 trouble with a
/// file, after everything that could be done; 64 wrong usage.
enum ExitCodes {
    static let found = ExitCode(1)
    static let trouble = ExitCode(2)
    /// Whoever read stdout has gone: what the shell reports of a program that the signal ended.
    static let readerGone = ExitCode(128 + SIGPIPE)

    static func check(_ book: AuditBook, _ summary: AuditSummary, failOn: Severity?) throws {
        if book.sums.troubles.rejects + book.sums.troubles.conflicting > 0 { throw trouble }
        if let failOn, let gravest = book.sums.gravest, gravest >= failOn { throw found }
    }
}
