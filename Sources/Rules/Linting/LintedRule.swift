import Wording

/// A rule with its file, for lint.
struct LintedRule {
    let rule: Rule
    let value: YAMLValue
    let uses: [TextUse]

    init(_ rule: Rule, _ value: YAMLValue) {
        self.rule = rule
        self.value = value
        uses = TextUse.all(in: value, rule: rule.card.id)
    }

    var id: String { rule.card.id }

    /// The value of a key of the rule; the whole rule where it has none.
    func place(of key: String) -> YAMLValue {
        (try? value.anyFields())?[key] ?? value
    }

    func message(_ check: LintCheck, _ key: String, _ text: Phrase) -> LintMessage {
        LintMessage(check, rule: id, at: place(of: key), text)
    }
}
