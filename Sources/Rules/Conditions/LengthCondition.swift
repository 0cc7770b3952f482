import Transcripts
import Wording

/// The message has so many characters, blanks and all.
struct LengthCondition: ConditionKind {
    static let keys = ["length"]
    let range: ClosedRange<Int>

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = fields["length"] else { return nil }
        let limits = try value.fields(["min", "max"])
        let least = try limits["min"]?.integer(in: 0...100_000) ?? 0
        let most = try limits["max"]?.integer(in: 0...100_000) ?? 100_000
        guard least <= most else { throw value.error(.lengthIsBackwards) }
        return LengthCondition(range: least...most)
    }

    var needs: Set<Int>? { nil }

    var phrase: Phrase { .hasLength(range) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        range.contains(view.conversation.words(of: message).count) ? [] : nil
    }
}
