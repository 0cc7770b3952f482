import Wording

extension RuleEvaluation {
    /// For a demand that was not met: the closest thing that stands in the conversation, and the
    /// single reason why it did not count.
    func nearMiss(of failure: Failure, at trigger: Trigger) -> Phrase? {
        let condition = rule.demand.condition
        switch failure.kind {
        case .late(let overrun):
            guard let shown = failure.shown else { return nil }
            return .nearMissLate(message: shown + 1, by: overrun)
        case .never:
            guard condition.hasContent else { return nil }
            return saidByAnother(failure, trigger) ?? saidElsewhere(failure, trigger)
        }
    }

    private func saidByAnother(_ failure: Failure, _ trigger: Trigger) -> Phrase? {
        let condition = rule.demand.condition
        let found = failure.window.bounds.first {
            !condition.roles.contains(view.role($0))
                && condition.matchContent($0, in: view, trigger: trigger) != nil
        }
        return found.map { .nearMissOtherRole(message: $0 + 1, role: view.role($0).phrase) }
    }

    private func saidElsewhere(_ failure: Failure, _ trigger: Trigger) -> Phrase? {
        let condition = rule.demand.condition
        let bounds = failure.window.bounds
        func says(_ message: Int) -> Bool {
            condition.match(message, in: view, trigger: trigger) != nil
        }
        if let later = (bounds.upperBound..<max(view.count, bounds.upperBound)).first(where: says) {
            if case .position(let limit) = failure.window.limit {
                let from = trigger.anchor ?? -1
                let place = (from + 1...later).count { condition.roles.contains(view.role($0)) }
                return .nearMissBeyond(message: later + 1, place: place, limit: limit)
            }
            return .nearMissAfter(message: later + 1)
        }
        let earlier = (0..<max(0, min(bounds.lowerBound, view.count))).last(where: says)
        return earlier.map { .nearMissBefore(message: $0 + 1) }
    }
}
