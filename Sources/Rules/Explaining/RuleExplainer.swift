package import Transcripts
import Wording

/// Explains what every rule of a set saw in a conversation, by the same evaluation that audits.
package final class RuleExplainer {
    private let set: RuleSet
    private let view: ChatView
    /// Looks for words only where the rules mean them to be looked for.
    private let checker: RuleChecker

    /// - Parameter background: what is known of the archive that the conversations stand in.
    package init(_ set: RuleSet, background: (any Background)? = nil) {
        self.set = set.forEveryone
        view = ChatView(self.set, background: background)
        checker = RuleChecker(set, background: background)
    }

    /// One trace a rule, in the order of the rules.
    package func explain(_ conversation: Conversation) -> [RuleTrace] {
        view.fill(with: conversation)
        let exemptions = ExemptionCheck(set, view: view)
        let undecided = undecided(in: conversation)
        return charged(
            set.rules.map { rule in
                let steps = Self.told(steps(of: rule), with: undecided[rule.card.id] ?? [])
                return RuleTrace(
                    card: rule.card,
                    steps: exempted(Self.once(steps), of: rule, by: exemptions))
            })
    }

    /// The messages that each rule could not decide, by the rule's id; the same as an audit
    /// rejects.
    private func undecided(in conversation: Conversation) -> [String: [RuleTrace.Step]] {
        // Everybody's words are looked at here: where nothing was given up, nothing is anywhere.
        if view.undetermined.isEmpty { return [:] }
        return Dictionary(grouping: checker.check(conversation).undetermined, by: \.rule)
            .mapValues { found in
                found.map {
                    .init(message: $0.message, outcome: .undetermined, text: .traceUndetermined)
                }
            }
    }

    /// Steps with the messages that could not be decided: those take the place of what a trigger
    /// says about them.
    private static func told(_ steps: [RuleTrace.Step], with undecided: [RuleTrace.Step])
        -> [RuleTrace.Step]
    {
        if undecided.isEmpty { return steps }
        return steps.filter { $0.outcome != .undetermined } + undecided
    }

    /// What does not count at several triggers for the same reason is told at the first.
    private static func once(_ steps: [RuleTrace.Step]) -> [RuleTrace.Step] {
        var seen: Set<NearMiss> = []
        return steps.filter { step in
            guard step.outcome == .uncounted, let miss = step.nearMiss else { return true }
            return seen.insert(miss).inserted
        }
    }

    /// Says of what was flagged where an exemption lifts it.
    private func exempted(
        _ steps: [RuleTrace.Step], of rule: Rule, by exemptions: ExemptionCheck
    ) -> [RuleTrace.Step] {
        if exemptions.exemptions.isEmpty { return steps }
        let outcome = exemptions.outcome(
            for: steps.compactMap(\.finding), of: RuleEvaluation(rule: rule, view: view))
        var kept = outcome.kept
        let told = steps.map { step -> RuleTrace.Step in
            guard let finding = step.finding else { return step }
            if let lifted = outcome.lifted.first(where: { $0.finding == finding }) {
                let exemption = set.exemptions[lifted.number]
                let reason = Phrase.exemption(at: exemption.place, exemption.why)
                return .init(
                    message: step.message, outcome: .exempted,
                    text: .traceExempted(finding.explanation, by: reason))
            }
            let same = kept.firstIndex { $0.places == finding.places }
            return same.map {
                .init(message: step.message, flagged: kept.remove(at: $0), nearMiss: step.nearMiss)
            } ?? step
        }
        return told + kept.map { .init(message: $0.evidence.first?.message, flagged: $0) }
    }

    /// Says of what was flagged where another rule is charged for the same offence.
    private func charged(_ traces: [RuleTrace]) -> [RuleTrace] {
        let found = traces.flatMap { $0.steps.compactMap(\.finding) }
        var settled = set.charging.applied(to: found)[...]
        return traces.map { trace in
            var trace = trace
            trace.steps = trace.steps.map { step in
                guard step.finding != nil, let finding = settled.popFirst() else { return step }
                return .init(message: step.message, flagged: finding, nearMiss: step.nearMiss)
            }
            return trace
        }
    }

    private func steps(of rule: Rule) -> [RuleTrace.Step] {
        switch rule.filter.hold(in: view) {
        case true?: break
        case false?: return [.init(message: nil, outcome: .silent, text: .traceFiltered)]
        case nil:
            let missing = rule.filter.missing(in: view)
            return [
                .init(
                    message: nil, outcome: .notApplicable,
                    text: missing.phrase(rule.demand.condition.speaker))
            ]
        }
        guard let occasion = rule.occasion else {
            return steps(of: rule, at: .conversation, next: nil)
        }
        let triggers = occasion.triggers(in: view)
        if triggers.isEmpty { return steps(of: rule, without: occasion) }
        return triggers.indices.flatMap { index in
            let next = index + 1 < triggers.count ? triggers[index + 1] : nil
            return steps(of: rule, at: triggers[index], next: next)
        }
    }

    /// Nothing wakes the rule; what an allow-list takes away is told.
    private func steps(of rule: Rule, without occasion: Occasion) -> [RuleTrace.Step] {
        let evaluation = RuleEvaluation(rule: rule, view: view)
        let silent = RuleTrace.Step(
            message: nil, outcome: .silent, text: .traceNoTrigger(occasion.condition.sentence))
        let lifted = (0..<view.count).filter { occasion.condition.roles.contains(view.role($0)) }
            .compactMap { evaluation.liftedMiss(in: $0, of: occasion.condition) }
        return lifted.map { .init(uncounted: $0) } + [silent]
    }

    private func steps(of rule: Rule, at trigger: Trigger, next: Trigger?) -> [RuleTrace.Step] {
        let evaluation = RuleEvaluation(rule: rule, view: view)
        if rule.demand.seeksOne {
            return [step(evaluation.outcome(at: trigger, next: next), evaluation, trigger)]
        }
        let uncounted =
            rule.demand.isEvery
            ? [] : evaluation.uncounted(at: trigger).map { RuleTrace.Step(uncounted: $0) }
        let before = view.doubts
        let hits = evaluation.breaches(at: trigger)
        if hits.isEmpty {
            if view.doubts != before {
                let missing = view.doubts.missing ?? .otherRule
                return [step(.notApplicable(missing), evaluation, trigger)]
            }
            if rule.demand.isEvery {
                return [
                    .init(message: trigger.anchor, outcome: .met, text: rule.card.title)
                ]
            }
            return uncounted + [
                .init(
                    message: nil, outcome: .met,
                    text: .traceNothingForbidden(rule.demand.condition.sentence))
            ]
        }
        return uncounted
            + hits.map { hit in
                .init(message: hit.message, flagged: evaluation.finding(for: hit, at: trigger))
            }
    }

    private func step(
        _ outcome: RuleEvaluation.Outcome, _ evaluation: RuleEvaluation, _ trigger: Trigger
    ) -> RuleTrace.Step {
        switch outcome {
        case .met(let met): return step(met, evaluation.rule, trigger)
        case .notApplicable(let missing):
            return .init(
                message: trigger.anchor,
                outcome: missing == .decision ? .undetermined : .notApplicable,
                text: missing.phrase(evaluation.rule.demand.condition.speaker))
        case .failed(let failure):
            let near =
                evaluation.nearMiss(of: failure, at: trigger) ?? evaluation.nearWording(of: failure)
            return .init(
                message: trigger.anchor ?? failure.shown,
                flagged: evaluation.finding(for: failure, at: trigger), nearMiss: near)
        }
    }

    private func step(_ met: RuleEvaluation.Met, _ rule: Rule, _ trigger: Trigger)
        -> RuleTrace.Step
    {
        let title = rule.card.title
        return switch met {
        case .said(let message): .init(message: message, outcome: .met, text: title)
        case .lifted(let message):
            .init(message: message, outcome: .met, text: .traceLifted(title))
        case .ended(let message): .init(message: message, outcome: .met, text: .traceEnded(title))
        case .replaced: .init(message: trigger.anchor, outcome: .met, text: .traceReplaced)
        case .elsewhere:
            .init(message: trigger.anchor, outcome: .met, text: .traceKeptElsewhere)
        case .uncounted:
            .init(
                message: trigger.anchor, outcome: .uncounted,
                text: rule.demand.counts == .late ? .traceOnlyLate : .traceOnlyNever)
        }
    }
}
