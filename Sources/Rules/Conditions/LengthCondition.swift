import Transcripts
import Wording

/// The message has so many characters, blanks and all.
struct LengthCondition: ConditionKind {
    static let keys: [any FileKey] = [length]
    private static let length = Key.part("length", .mapping(limits), .keyLength)
    private static let limits = MappingShape([least, most])
    private static let least = Key.integer("min", in: 0...100_000, .keyLeast)
    private static let most = Key.integer("max", in: 0...100_000, .keyMost)
    let range: ClosedRange<Int>

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(length) else { return nil }
        let limits = try value.fields(of: limits)
        let least = try limits.read(least) ?? 0
        let most = try limits.read(most) ?? 100_000
        guard least <= most else { throw value.error(.lengthIsBackwards) }
        return LengthCondition(range: least...most)
    }

    var needs: Set<Int>? { nil }

    var phrase: Phrase { .hasLength(range) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        range.contains(view.conversation.words(of: message).count) ? [] : nil
    }
}
