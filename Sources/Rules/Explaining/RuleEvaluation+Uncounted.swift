import Wording

extension RuleEvaluation {
    /// For what is forbidden: the messages of the chat that say it, or nearly, and do not count at
    /// a trigger, each with its reason.
    func uncounted(at trigger: Trigger) -> [NearMiss] {
        let counted = Set(breaches(at: trigger).map(\.message))
        return (0..<view.count).filter { !counted.contains($0) }
            .compactMap { uncounted($0, at: trigger) }
    }

    private func uncounted(_ message: Int, at trigger: Trigger) -> NearMiss? {
        let condition = rule.demand.condition
        let said =
            condition.hasContent
            && condition.matchContent(message, in: view, trigger: trigger) != nil
        guard said else {
            guard condition.roles.contains(view.role(message)) else { return nil }
            return liftedMiss(in: message, of: condition)
        }
        guard condition.roles.contains(view.role(message)) else {
            let open = rule.window.open(at: trigger, for: condition.roles, in: view)
            guard open.bounds.contains(message) else { return nil }
            return NearMiss(
                message: message,
                reason: .nearMissOtherRole(message: message + 1, role: view.role(message).phrase),
                remedy: nil)
        }
        return lifted(message, at: trigger) ?? outside(message, at: trigger)
    }

    private func lifted(_ message: Int, at trigger: Trigger) -> NearMiss? {
        let place =
            rule.occasion == nil
            ? Trigger(anchor: message, time: view.time(message)) : trigger
        return lift(of: place).map { lift in
            NearMiss(
                message: message,
                reason: .nearMissLifted(message: message + 1, by: lift + 1), remedy: nil)
        }
    }

    private func outside(_ message: Int, at trigger: Trigger) -> NearMiss {
        let open = rule.window.open(at: trigger, for: rule.demand.condition.roles, in: view)
        let isBefore = message < open.bounds.lowerBound
        let isAfter = message >= open.bounds.upperBound
        let reason: Phrase =
            isBefore
            ? .nearMissBefore(message: message + 1)
            : isAfter || open.overrun(of: message, in: view) != 0
                ? .nearMissAfter(message: message + 1)
                : .nearMissTooFew(message: message + 1, count: rule.demand.condition.count)
        return NearMiss(
            message: message, reason: reason,
            remedy: isBefore || isAfter
                ? remedy(within: isBefore ? .wholeConversation : .restOfConversation) : nil)
    }
}
