import Transcripts
import Wording

/// The message has so many characters, blanks and all.
struct LengthCondition: ConditionKind {
    static let keys: [any FileKey] = [length]
    private static let length = Bounds<Int>.key("length", in: 0...100_000, .keyLength)
    let bounds: Bounds<Int>

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        try fields.read(length).map(LengthCondition.init)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 1 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .hasLength(bounds.phrase) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        bounds.contains(view.characterCount(of: message)) ? [] : nil
    }
}
