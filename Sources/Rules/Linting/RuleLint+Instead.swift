import Transcripts
import Wording

/// Recommended wordings that break a rule themselves.
extension RuleLint {
    var insteadMessages: [LintMessage] {
        let view = ChatView(pack.rules)
        let checker = RuleChecker(pack.rules)
        let forbidding = Set(
            pack.rules.rules.filter {
                $0.demand.polarity == .mustNot && $0.occasion == nil && $0.card.points < .zero
            }.map(\.card.id))
        return rules.flatMap { rule in
            let instead = rule.rule.card.instead
            let wordings =
                [("zh", instead.zh)] + (instead.en == instead.zh ? [] : [("en", instead.en)])
            return wordings.flatMap { language, words in
                let chat = Self.chat(saying: words)
                let found = checker.check(chat).findings.filter { forbidding.contains($0.rule) }
                let flagged = found.map { finding in
                    Phrase.lintInsteadFlagged(words, by: finding.rule, finding.explanation)
                }
                view.fill(with: chat)
                return (flagged + fallsShort(rule, words, view)).map {
                    LintMessage(
                        .insteadFlagged, rule: rule.id, at: place(of: language, in: rule), $0)
                }
            }
        }
    }

    /// Where the wording in a language stands.
    private func place(of language: String, in rule: LintedRule) -> YAMLValue {
        let instead = rule.place(of: "instead")
        return (try? instead.anyFields())?[language] ?? instead
    }

    /// A wording that does not say what its rule demands, where that is a matter of words alone.
    private func fallsShort(_ rule: LintedRule, _ words: String, _ view: ChatView) -> [Phrase] {
        let demand = rule.rule.demand
        guard demand.polarity == .must, demand.condition.hasContent,
            demand.condition.kinds.allSatisfy({ $0 is TextCondition }),
            demand.condition.matchContent(0, in: view, trigger: nil) == nil
        else { return [] }
        return [.lintInsteadFallsShort(words)]
    }

    private static func chat(saying words: String) -> Conversation {
        var chat = Conversation(id: "instead")
        chat.append(
            time: nil, role: .agent, sender: Participant(id: "agent", name: "agent"),
            words: words.utf8)
        return chat
    }
}
