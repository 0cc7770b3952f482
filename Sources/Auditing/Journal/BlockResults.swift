import Rules
import Transcripts

/// Gives the results of the conversations of one block, one after the other: found by a checker, or
/// as a journal has kept them.
struct BlockResults {
    private let checker: RuleChecker?
    private let finish: @Sendable (Conversation, CheckResult) -> CheckResult
    private let kept: BlockRecord?
    private let keeps: Bool
    /// How many results were given, and where they are kept those themselves.
    private var count = 0
    private var given: [CheckResult] = []
    private var hash = ByteHash()

    /// Results that a checker finds.
    ///
    /// - Parameters:
    ///   - finish: what is done to each result before it is given and kept.
    ///   - keeps: whether there is to be a record.
    init(
        checker: RuleChecker,
        finish: @escaping @Sendable (Conversation, CheckResult) -> CheckResult, keeps: Bool
    ) {
        self.keeps = keeps
        self.checker = checker
        self.finish = finish
        kept = nil
    }

    /// Results out of the journal.
    init(kept bytes: [UInt8]) {
        keeps = false
        checker = nil
        finish = { $1 }
        kept = BlockRecord(record: bytes)
    }

    /// The result of the next conversation that is to be checked.
    mutating func next(for conversation: Conversation, fingerprint: UInt64) -> CheckResult {
        hash.add(fingerprint)
        var result =
            if let checker {
                finish(conversation, checker.check(conversation))
            } else if let kept, count < kept.results.count {
                kept.results[count]
            } else {
                CheckResult()
            }
        count += 1
        if keeps {
            // What is kept holds no conversation, and is not worded twice.
            result.findings = result.findings.map(\.settled)
            given.append(result)
        }
        return result
    }

    /// Whether the conversations that came were those of the journal; true without one.
    var isAsKept: Bool {
        if checker != nil { return true }
        return kept?.digest == hash.value && kept?.results.count == count
    }

    /// What the journal should keep; `nil` where it does already.
    var record: [UInt8]? {
        keeps ? BlockRecord(digest: hash.value, results: given).record : nil
    }
}
