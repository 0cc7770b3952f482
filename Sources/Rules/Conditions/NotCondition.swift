import Wording

/// A condition does not hold for the message.
struct NotCondition: ConditionKind {
    static let keys: [any FileKey] = [not]
    private static let not = Key.part("not", .condition, .keyNot)
    let part: Condition

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(not) else { return nil }
        return NotCondition(part: try Condition(value, in: scope, &compiler))
    }

    var needs: Set<Int>? { nil }

    var cost: Int { part.cost + 1 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .negated(part.content) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let before = view.doubts
        let isSeen = view.asWritten { part.holdsPart(message, in: view, trigger: trigger) }
        return !isSeen && view.doubts == before ? [] : nil
    }
}
