/// Conditions on what an agent says, compiled together. Immutable; shared by all workers.
package struct ConditionSet: Sendable {
    let conditions: [Condition]
    /// No rules: the patterns, facts and calendar that the conditions use.
    let rules: RuleSet
}
