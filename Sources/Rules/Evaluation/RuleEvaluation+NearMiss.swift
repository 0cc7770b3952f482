import Transcripts
import Wording

extension RuleEvaluation {
    /// For a demand that was not met: the closest thing that stands in the conversation, and the
    /// single reason why it did not count.
    func nearMiss(of failure: Failure, at trigger: Trigger) -> NearMiss? {
        let condition = rule.demand.condition
        switch failure.kind {
        case .late(let overrun):
            guard let shown = failure.shown else { return nil }
            return NearMiss(
                message: shown, reason: .nearMissLate(message: shown + 1, by: overrun),
                remedy: remedy(for: failure, late: overrun))
        case .lateElsewhere: return nil
        case .never:
            guard condition.hasContent else { return nil }
            // What the right side says is nearer than what another one says.
            return saidElsewhere(failure, trigger) ?? saidByAnother(failure, trigger)
        }
    }

    private func saidByAnother(_ failure: Failure, _ trigger: Trigger) -> NearMiss? {
        let condition = rule.demand.condition
        let found = failure.window.bounds.first {
            !condition.roles.contains(view.role($0))
                && condition.matchContent($0, in: view, trigger: trigger) != nil
        }
        return found.map {
            NearMiss(
                message: $0,
                reason: .nearMissOtherRole(message: $0 + 1, role: view.role($0).phrase),
                remedy: remedy(allowing: view.role($0)))
        }
    }

    private func saidElsewhere(_ failure: Failure, _ trigger: Trigger) -> NearMiss? {
        let condition = rule.demand.condition
        let bounds = failure.window.bounds
        func says(_ message: Int) -> Bool {
            message != trigger.anchor
                && condition.holds(message, in: view, trigger: trigger)
        }
        if let later = (bounds.upperBound..<max(view.count, bounds.upperBound)).first(where: says) {
            return saidTooLate(later, failure, trigger)
        }
        let earlier = (0..<max(0, min(bounds.lowerBound, view.count))).last(where: says)
        return earlier.map { message in
            let place = (message..<view.count).count { condition.roles.contains(view.role($0)) }
            let wider: WindowPart =
                failure.window.fromEnd ? .lastMessages(place) : .wholeConversation
            return NearMiss(
                message: message, reason: .nearMissBefore(message: message + 1),
                remedy: remedy(within: wider))
        }
    }

    private func saidTooLate(_ message: Int, _ failure: Failure, _ trigger: Trigger) -> NearMiss {
        guard case .position(let limit) = failure.window.limit else {
            return NearMiss(
                message: message, reason: .nearMissAfter(message: message + 1),
                remedy: remedy(within: .restOfConversation))
        }
        let from = (trigger.anchor ?? -1) + 1
        let place = (from...message).count { rule.demand.condition.roles.contains(view.role($0)) }
        let isFirst = rule.window.parts.contains { $0 == .firstMessages(limit) }
        return NearMiss(
            message: message,
            reason: .nearMissBeyond(message: message + 1, place: place, limit: limit),
            remedy: remedy(within: isFirst ? .firstMessages(place) : .nextMessages(place)))
    }

    // MARK: The line that would make it count

    private func remedy(for failure: Failure, late overrun: Int64) -> Remedy? {
        guard case .time(_, let limit, let clock) = failure.window.limit else { return nil }
        return remedy(within: .nextTime(limit + overrun, clock))
    }

    /// Another window for the rule.
    func remedy(within part: WindowPart) -> Remedy {
        Remedy(
            path: rule.path, line: rule.places.line(of: "within"),
            text: rule.window.text(with: part))
    }

    private func remedy(allowing role: Role) -> Remedy {
        let roles = Role.allCases.filter { rule.demand.condition.roles.contains($0) } + [role]
        return Remedy(
            path: rule.path, line: rule.places.line(of: "must.by"),
            text: "by: [\(roles.map(\.name).joined(separator: ", "))]")
    }
}
