import Transcripts

/// Takes what exemptions lift out of the findings of one rule in one conversation.
struct ExemptionCheck {
    /// The exemptions that hold for the conversation, with their numbers.
    let exemptions: [(number: Int, exemption: Exemption)]
    let view: ChatView

    /// What is left, and what was lifted by which exemption.
    struct Outcome {
        var kept: [Finding] = []
        var lifted: [(finding: Finding, number: Int)] = []
    }

    /// - Parameter set: the rules, whose exemptions are asked.
    init(_ set: RuleSet, view: ChatView) {
        self.view = view
        exemptions = set.exemptions.enumerated().filter {
            $0.element.holds(for: view.conversation, in: set.calendar)
        }.map { ($0.offset, $0.element) }
    }

    /// Where an exemption names phrases, the rule is looked at again with no hits inside them.
    ///
    /// - Parameter findings: all that the rule found.
    func outcome(for findings: [Finding], of evaluation: RuleEvaluation) -> Outcome {
        let asked = exemptions.filter { $0.exemption.rules.contains(evaluation.rule.card.id) }
        if asked.isEmpty || findings.isEmpty { return Outcome(kept: findings) }
        var outcome = Outcome()
        for agent in Set(findings.map(\.agent)).sorted() {
            lift(findings.filter { $0.agent == agent }, of: agent, asked, evaluation, &outcome)
        }
        outcome.kept.sort { $0.firstMessage < $1.firstMessage }
        return outcome
    }

    private func lift(
        _ findings: [Finding], of agent: String,
        _ asked: [(number: Int, exemption: Exemption)], _ evaluation: RuleEvaluation,
        _ outcome: inout Outcome
    ) {
        var kept = findings
        var phrases: [Range<Int>] = []
        for (number, exemption) in asked
        where exemption.holds(forAgent: agent, in: view.conversation) {
            var left: [Finding] = []
            if !exemption.phrases.isEmpty {
                let said = exemption.phrases.flatMap(view.ranges)
                if said.isEmpty { continue }
                phrases += said
                left = view.exempting(phrases) { evaluation.findings }.filter { $0.agent == agent }
            }
            let places = Set(left.map(\.places))
            outcome.lifted += kept.filter { !places.contains($0.places) }.map { ($0, number) }
            kept = left
        }
        outcome.kept += kept
    }
}

extension RuleEvaluation {
    /// What the rule finds in the conversation as the view sees it now.
    fileprivate var findings: [Finding] {
        let doubts = view.doubts
        defer { view.doubts = doubts }
        var result = CheckResult()
        run(into: &result)
        return result.findings
    }
}

extension Finding {
    fileprivate var firstMessage: Int { evidence.first?.message ?? 0 }
    /// By which a finding is known again when one of several hits in it is gone.
    var places: [Int] { Set(evidence.map(\.message)).sorted() }
}
