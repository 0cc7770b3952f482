import Patterns
package import Transcripts

/// Checks conversations against a set of rules, one after the other. One checker serves one
/// worker; it is not to be shared between threads.
package final class RuleChecker {
    let set: RuleSet
    let view: ChatView
    private var awake: [Bool]
    /// Whether results tell what was answered to facts.
    private let keepsAnswers: Bool

    /// - Parameter background: what is known of the archive that the conversations stand in.
    package init(
        _ set: RuleSet, background: (any Background)? = nil, keepsAnswers: Bool = false
    ) {
        self.set = set
        self.keepsAnswers = keepsAnswers
        view = ChatView(set, background: background)
        awake = [Bool](repeating: false, count: set.rules.count)
    }

    /// What the rules say about a conversation. The same conversation always gives the same
    /// result.
    package func check(_ conversation: Conversation) -> CheckResult {
        view.fill(with: conversation)
        return check()
    }

    /// What there is to say about a conversation: its findings and the demands that were met, at
    /// the price of one look.
    package func look(at conversation: Conversation) -> (result: CheckResult, met: [Met]) {
        view.fill(with: conversation)
        return (check(), met())
    }

    private func check() -> CheckResult {
        wake()
        let exemptions = set.exemptions.isEmpty ? nil : ExemptionCheck(set, view: view)
        var result = CheckResult()
        for index in set.rules.indices where awake[index] {
            let rule = set.rules[index]
            switch rule.filter.hold(in: view) {
            case true?: add(rule, exemptions, to: &result)
            case false?: continue
            case nil: result.notApplicable.append(rule.card.id)
            }
        }
        result.findings = set.charging.applied(to: result.findings)
        noteUndetermined(in: &result)
        if keepsAnswers { result.facts = facts() }
        return result
    }

    /// What was told of the facts of the knowledge base.
    package func facts(in conversation: Conversation) -> ToldFacts {
        view.fill(with: conversation)
        return facts()
    }

    private func facts() -> ToldFacts {
        let reading = view.factReading
        var facts = ToldFacts()
        facts.answers = answers(in: reading)
        facts.unanswered = reading.unanswered.compactMap { open in
            open.asking.inForce.map {
                UnansweredFact(
                    fact: open.asking.fact, inForce: $0, message: open.asking.message,
                    words: words(open.asking.range))
            }
        }
        return facts
    }

    private func words(_ range: Range<Int>) -> String {
        String(decoding: view.conversation.text[range], as: UTF8.self)
    }

    private func answers(in reading: FactReading) -> [FactAnswer] {
        let (book, conversation) = (set.facts.book, view.conversation)
        var seen: Set<[Int]> = []
        return reading.stated.compactMap { claim in
            guard claim.verdict == .right || claim.verdict == .wrong,
                seen.insert([claim.fact, claim.message]).inserted
            else { return nil }
            let standing =
                claim.verdict == .right
                ? .right : book.standing(of: claim.said, fact: claim.fact, inForce: claim.inForce)
            return FactAnswer(
                fact: claim.fact, inForce: claim.inForce,
                said: claim.said.with(unit: book.facts[claim.fact].unit),
                words: words(claim.range), standing: standing, message: claim.message,
                agent: conversation.sender(of: claim.message).id,
                isAsked: reading.asked.contains {
                    $0.fact == claim.fact && $0.message < claim.message
                })
        }
    }

    /// Adds what a rule says, and of what exemptions lift no more than the number.
    private func add(_ rule: Rule, _ exemptions: ExemptionCheck?, to result: inout CheckResult) {
        let evaluation = RuleEvaluation(rule: rule, view: view)
        let before = result.findings.count
        evaluation.run(into: &result)
        guard let exemptions, !exemptions.exemptions.isEmpty, result.findings.count > before
        else { return }
        let outcome = exemptions.outcome(for: Array(result.findings[before...]), of: evaluation)
        result.findings.replaceSubrange(before..., with: outcome.kept)
        result.exempted += outcome.lifted.map(\.number)
    }

    /// Marks the rules that may have something to say: those that always do, and those of which a
    /// pattern has fired.
    private func wake() {
        for index in awake.indices { awake[index] = false }
        for index in set.always { awake[index] = true }
        for pattern in view.firedPatterns {
            for index in set.wakes[pattern]
            where !awake[index] && set.isOpen(index, where: view.mayHit) {
                awake[index] = true
            }
        }
    }

    private func noteUndetermined(in result: inout CheckResult) {
        for case let undecided in view.undetermined {
            for rule in set.rules where rule.patterns.contains(undecided.pattern) {
                result.undetermined.append(
                    CheckResult.Undecided(rule: rule.card.id, message: undecided.piece))
            }
        }
    }
}
