package import Transcripts

extension RuleChecker {
    /// A demand that an agent met, and the message that met it.
    package struct Met: Hashable, Sendable {
        /// Id of the rule.
        package let rule: String
        /// 0-based index of the message.
        package let message: Int
    }

    /// The demands that were met in time by what was said, by the evaluation that finds those that
    /// were not. In the order of the rules, then of the occasions.
    package func met(in conversation: Conversation) -> [Met] {
        view.fill(with: conversation)
        return met()
    }

    /// The same of the conversation that the view holds.
    func met() -> [Met] {
        set.rules.filter { $0.demand.seeksOne && $0.filter.hold(in: view) == true }
            .flatMap(met)
    }

    private func met(by rule: Rule) -> [Met] {
        let evaluation = RuleEvaluation(rule: rule, view: view)
        let triggers = rule.occasion?.triggers(in: view) ?? [.conversation]
        return triggers.indices.compactMap { index in
            let next = index + 1 < triggers.count ? triggers[index + 1] : nil
            guard
                case .met(.said(let message)) = evaluation.outcome(at: triggers[index], next: next)
            else { return nil }
            return Met(rule: rule.card.id, message: message)
        }
    }
}
