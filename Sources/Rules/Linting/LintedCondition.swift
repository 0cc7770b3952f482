/// A shared condition with its file, for lint.
struct LintedCondition {
    let name: String
    let value: YAMLValue
    let uses: [TextUse]
    /// Whether it stands in the folders themselves and not in the fallback.
    let isOwn: Bool

    init(_ name: String, _ value: YAMLValue, isOwn: Bool) {
        self.name = name
        self.value = value
        self.isOwn = isOwn
        uses = TextUse.uses(in: value, key: "use", rule: "")
    }
}
