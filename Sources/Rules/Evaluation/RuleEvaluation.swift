import Patterns
import Transcripts
import Wording

/// One rule over one conversation: triggers, windows, and what stands or is missing in them.
struct RuleEvaluation {
    let rule: Rule
    let view: ChatView

    func run(into result: inout CheckResult) {
        let (doubts, findings) = (view.doubts, result.findings.count)
        evaluate(into: &result)
        if result.findings.count == findings && view.doubts.unknown > doubts.unknown {
            result.notApplicable.append(rule.card.id)
        }
    }

    private func evaluate(into result: inout CheckResult) {
        let triggers = rule.occasion?.triggers(in: view) ?? [.conversation]
        var flagged: Set<Int> = []
        for (index, trigger) in triggers.enumerated() {
            let next = index + 1 < triggers.count ? triggers[index + 1] : nil
            if rule.demand.seeksOne {
                switch outcome(at: trigger, next: next) {
                case .met: break
                case .notApplicable: result.notApplicable.append(rule.card.id)
                case .failed(let failure):
                    result.findings.append(finding(for: failure, at: trigger))
                }
            } else {
                for hit in breaches(at: trigger) where flagged.insert(hit.message).inserted {
                    result.findings.append(finding(for: hit, at: trigger))
                }
            }
        }
    }

    /// How late a promise was kept in another conversation, in working milliseconds; 0 where in time, `nil`
    /// where it is no promise, or was kept in none.
    func overrunElsewhere(in open: OpenWindow, at trigger: Trigger) -> Int64? {
        guard case .moment = open.limit, let promised = trigger.time, let due = trigger.due
        else { return nil }
        return view.background?.nextContact(after: promised, of: view.conversation)
            .map { view.lateness(of: $0, beyond: due) }
    }

    /// Whether an `unless` lifts the demand at a place; in doubt it does, and the doubt stays.
    func isLifted(at trigger: Trigger) -> Bool { lift(of: trigger) != nil }

    /// The message for which an `unless` lifts the demand at a place; in doubt the trigger's own,
    /// and the doubt stays.
    func lift(of trigger: Trigger) -> Int? {
        rule.excuses.lazy.compactMap { excuse -> Int? in
            guard case .lifts(let window) = excuse.effect else { return nil }
            let places = excuse.said.places(in: view)
            if places.isEmpty { return nil }
            let open = window.open(at: trigger, for: excuse.said.roles, in: view)
            let before = view.doubts
            var said: Int?
            let isSaid = view.holdsAnywhere(in: open.bounds) { message in
                let holds =
                    places.contains(message) && excuse.said.holds(message, in: view, trigger: nil)
                    && view.isInTime(message, in: open)
                if holds { said = said ?? message }
                return holds
            }
            if isSaid { return said ?? trigger.anchor ?? 0 }
            return view.doubts != before ? trigger.anchor ?? 0 : nil
        }.first
    }

    /// The agent whom something at `message` counts for.
    func charged(_ message: Int, at trigger: Trigger) -> String {
        if rule.demand.charge == .previousAgent,
            let before = view.previousAgentMessage(before: trigger.anchor ?? message)
        {
            return view.conversation.sender(of: before).id
        }
        if view.role(message) == .agent { return view.conversation.sender(of: message).id }
        return onDuty(at: message)
    }

    /// Who was on duty when a message was written: the agent who writes next, else the one who
    /// wrote last, else nobody.
    func onDuty(at message: Int) -> String {
        let next = (message..<view.count).first { view.role($0) == .agent }
        guard let written = next ?? view.previousAgentMessage(before: message) else { return "" }
        return view.conversation.sender(of: written).id
    }
}
