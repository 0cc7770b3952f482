import Wording

/// What a rule says about itself.
extension RuleLint {
    var cardMessages: [LintMessage] {
        rules.flatMap { notes($0) + price($0) } + equalRules
    }

    private func notes(_ rule: LintedRule) -> [LintMessage] {
        let card = rule.rule.card
        let pairs = [(card.falseAlarms.zh, card.title.zh), (card.falseAlarms.en, card.title.en)]
        let isEmpty = pairs.contains { Self.saysNothing($0.0) }
        let repeats = pairs.contains {
            Likeness.reaches(0.8, ChatView.essence(of: $0.0), ChatView.essence(of: $0.1))
        }
        if !isEmpty && !repeats { return [] }
        return [
            rule.message(
                .emptyNote, "false_alarms", isEmpty ? .lintNoteEmpty : .lintNoteRepeatsTitle)
        ]
    }

    private static func saysNothing(_ note: String) -> Bool {
        let plain = note.lowercased().filter { $0.isLetter }
        return ["无", "没有", "暂无", "none", "no", "na", "tbd", "x", ""].contains(plain)
    }

    /// Points that do not go with the severity.
    private func price(_ rule: LintedRule) -> [LintMessage] {
        let card = rule.rule.card
        let problem: Phrase? =
            switch card.severity {
            case .critical where card.points >= .zero: .lintBonusCritical
            case .critical where card.points > Points(-10): .lintCheapCritical(card.points.text)
            case .major where card.points >= .zero: .lintBonusMajor
            case .minor where card.points < Points(-10): .lintDearMinor(card.points.text)
            default: nil
            }
        return problem.map { [rule.message(.pointsSeverity, "points", $0)] } ?? []
    }

    /// What a part of a rule says, with words, lists and patterns in any order.
    private static func meaning(_ value: YAMLValue) -> String {
        if value.isList {
            return "[" + ((try? value.list()) ?? []).map(meaning).joined(separator: ",") + "]"
        }
        guard value.isMapping, let fields = try? value.anyFields() else { return value.canonical }
        let parts = fields.names.compactMap { name -> String? in
            guard let inner = fields[name] else { return nil }
            let isSet = ["words", "list", "pattern"].contains(name)
            guard isSet, let texts = try? inner.texts() else { return name + ":" + meaning(inner) }
            return name + ":" + texts.sorted().joined(separator: "\u{0}")
        }
        return "{" + parts.sorted().joined(separator: ",") + "}"
    }

    /// Rules that look for the same in the same places.
    private var equalRules: [LintMessage] {
        let keys = ["where", "when", "must", "must_not", "within", "until", "counts", "unless"]
        var first: [[String]: String] = [:]
        return rules.compactMap { rule in
            let fields = try? rule.value.anyFields()
            let meaning = keys.map { fields?[$0].map(Self.meaning) ?? "" }
            guard let other = first.updateValue(rule.id, forKey: meaning) else { return nil }
            let key = rule.rule.demand.polarity == .must ? "must" : "must_not"
            return rule.message(.equalRule, key, .lintEqualRule(other))
        }
    }
}
