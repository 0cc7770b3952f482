import Rules
import Transcripts

/// Gives the results of the conversations of one block, one after the other: found by a checker, or
/// as a journal has kept them.
struct BlockResults {
    private let checker: RuleChecker?
    private let finish: @Sendable (Conversation, CheckResult) -> CheckResult
    private let kept: BlockRecord?
    private var given: [CheckResult] = []
    private var hash = ByteHash()

    /// Results that a checker finds.
    ///
    /// - Parameter finish: what is done to each result before it is given and kept.
    init(
        checker: RuleChecker,
        finish: @escaping @Sendable (Conversation, CheckResult) -> CheckResult
    ) {
        self.checker = checker
        self.finish = finish
        kept = nil
    }

    /// Results out of the journal.
    init(kept bytes: [UInt8]) {
        checker = nil
        finish = { $1 }
        kept = BlockRecord(bytes)
    }

    /// The result of the next conversation that is to be checked.
    mutating func next(for conversation: Conversation, fingerprint: UInt64) -> CheckResult {
        hash.add(fingerprint)
        let result =
            if let checker {
                finish(conversation, checker.check(conversation))
            } else if let kept, given.count < kept.results.count {
                kept.results[given.count]
            } else {
                CheckResult()
            }
        given.append(result)
        return result
    }

    /// Whether the conversations that came were those of the journal; true without one.
    var isAsKept: Bool {
        if checker != nil { return true }
        return kept?.digest == hash.value && kept?.results.count == given.count
    }

    /// What the journal should keep; `nil` where it does already.
    var record: [UInt8]? {
        checker == nil ? nil : BlockRecord(digest: hash.value, results: given).bytes
    }
}
