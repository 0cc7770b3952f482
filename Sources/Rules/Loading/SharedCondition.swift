import Wording

/// A condition with a name of its own, `rules/conditions/<name>.yaml`, for use in many rules: a
/// title and the keys of any condition.
struct SharedCondition: Sendable {
    let title: Phrase
    let condition: Condition

    private static let title = Key.phrase("title", .keyConditionTitle).required
    /// What such a file looks like.
    static let shape = MappingShape([title] + Condition.keys)

    /// - Parameter scope: the one of the condition that uses it; its own `by` narrows it.
    init(
        _ value: YAMLValue, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) {
        title = try value.fields(of: Self.shape).need(Self.title)
        condition = try Condition(value, in: scope, extra: [Self.title], &compiler)
        if !condition.hasContent { throw value.error(.conditionIsEmpty) }
    }
}
