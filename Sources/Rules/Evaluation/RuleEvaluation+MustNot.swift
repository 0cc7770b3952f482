extension RuleEvaluation {
    /// A message that says what must not be said.
    struct Hit {
        let message: Int
        let spans: [Span]
    }

    /// All such messages in the window of a trigger.
    func forbidden(at trigger: Trigger) -> [Hit] {
        let condition = rule.demand.condition
        if rule.occasion != nil && isLifted(at: trigger) { return [] }
        let open = rule.window.open(at: trigger, for: condition.roles, in: view)
        var hits: [Hit] = []
        var earlier: [Span] = []
        var seen = 0
        for message in open.bounds {
            if endsWindow(message) { break }
            let matched = view.seeking { condition.match(message, in: view, trigger: trigger) }
            guard let spans = matched, open.overrun(of: message, in: view) == 0,
                !isLifted(on: message)
            else { continue }
            seen += 1
            let own = spans.isEmpty ? [Span(message: message, range: nil)] : spans
            if seen < condition.count {
                earlier += own
            } else {
                hits.append(Hit(message: message, spans: earlier + own))
                earlier = []
                seen = condition.count > 1 ? 0 : seen
            }
        }
        return hits
    }

    /// Whether a message meets the rule's `until`; in doubt it does, and the doubt stays.
    func endsWindow(_ message: Int) -> Bool {
        guard let until = rule.until else { return false }
        let before = view.doubts
        return until.match(message, in: view, trigger: nil) != nil || view.doubts != before
    }

    /// Without a trigger, an `unless` looks around the hit itself.
    private func isLifted(on message: Int) -> Bool {
        guard rule.occasion == nil else { return false }
        return isLifted(at: Trigger(anchor: message, time: view.time(message)))
    }
}
