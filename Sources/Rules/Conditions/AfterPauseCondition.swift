import Transcripts
import Wording

/// Nobody wrote for a while before the message: who comes back after a pause has been away for the
/// matter, who writes at once is still talking. Counted by the clock from the last message of a
/// person, whichever side; the first message of a chat comes after no pause.
struct AfterPauseCondition: ConditionKind {
    static let keys: [any FileKey] = [afterPause]
    private static let afterPause = Key.duration("after_pause", .keyAfterPause)
    /// At least so many milliseconds.
    let least: Int64

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        try fields.read(afterPause).map(AfterPauseCondition.init)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 2 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .afterPause(seconds: least / 1000) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let before = (0..<message).last { view.turnNumber[$0] >= 0 }
        guard let before else { return nil }
        guard let earlier = view.time(before), let now = view.time(message) else {
            view.doubts.miss(.times)
            return nil
        }
        return now.since(earlier) >= least ? [] : nil
    }
}
