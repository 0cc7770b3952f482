package import Rules

/// One point of an agent's results: what was found or marked, what stands, and the appeal on it.
package struct AgentResult: Hashable, Sendable {
    package let target: Target
    package let conversation: StoredConversation
    /// The rule as it was then; `nil` where it is not known any more.
    package let rule: RuleCard?
    /// `nil` while nobody has decided.
    package let standing: StandingVerdict?
    package let appeal: Appeal?
    /// Whether it is of the audit that counts in the chat: what does not is nobody's result.
    package let counts: Bool

    /// What the machine found, or a reviewer marked.
    package enum Target: Hashable, Sendable {
        case finding(StoredFinding)
        /// The last verdict on a missed violation.
        case missed(Verdict)

        /// What an appeal on it is about.
        package var appealable: AppealTarget? {
            switch self {
            case .finding(let finding): .finding(finding.id)
            case .missed(let verdict): verdict.missed.map { .missed($0) }
            }
        }
    }

    /// Where a next page goes on.
    package var place: ResultPlace {
        switch target {
        case .finding(let finding):
            ResultPlace(
                conversation: conversation.id.value, isMissed: false, id: finding.id.value)
        case .missed(let verdict):
            ResultPlace(
                conversation: conversation.id.value, isMissed: true,
                id: (verdict.missed ?? verdict.id).value)
        }
    }

    /// What it costs (negative) or brings as things stand: nothing for what was rejected, is
    /// unsure, or waits for a person.
    package var points: Points {
        let own: Points =
            switch target {
            case .finding(let finding): finding.finding.points
            case .missed: rule?.points ?? .zero
            }
        switch standing?.outcome {
        case .confirmed, .missed: return standing?.points ?? own
        case .rejected, .unsure, .withdrawn: return .zero
        case nil:
            if case .finding(let finding) = target { return finding.waits ? .zero : own }
            return .zero
        }
    }
}
