import Patterns

extension RuleEvaluation {
    /// A message that says what must not be said.
    struct Hit {
        let message: Int
        let spans: [Span]
    }

    /// All messages in the window of a trigger that say what they must not say, or that do not say
    /// what each of them must.
    func breaches(at trigger: Trigger) -> [Hit] {
        rule.demand.isEvery ? lacking(at: trigger) : forbidden(at: trigger)
    }

    /// The messages that lack what each must have, those of one turn as one.
    private func lacking(at trigger: Trigger) -> [Hit] {
        let condition = rule.demand.condition
        if rule.occasion != nil && isLifted(at: trigger) { return [] }
        let open = rule.window.open(at: trigger, for: condition.roles, in: view)
        var hits: [Hit] = []
        for message in open.bounds {
            if endsWindow(message) { break }
            let doubts = view.doubts
            guard condition.roles.contains(view.role(message)), !view.isRecalled(message),
                !condition.holds(message, in: view, trigger: trigger),
                view.doubts == doubts, view.isInTime(message, in: open), !isLifted(on: message)
            else { continue }
            let span = Span(message: message, range: nil)
            let turn = view.turnNumber[message]
            if let last = hits.last, turn >= 0, view.turnNumber[last.message] == turn {
                hits[hits.count - 1] = Hit(message: last.message, spans: last.spans + [span])
            } else {
                hits.append(Hit(message: message, spans: [span]))
            }
        }
        return hits
    }

    private func forbidden(at trigger: Trigger) -> [Hit] {
        let condition = rule.demand.condition
        if rule.occasion != nil && isLifted(at: trigger) { return [] }
        let places = condition.places(in: view)
        if places.isEmpty && rule.until == nil { return [] }
        let open = rule.window.open(at: trigger, for: condition.roles, in: view)
        var hits: [Hit] = []
        var earlier: [Span] = []
        var seen = 0
        for message in open.bounds {
            if endsWindow(message) { break }
            if !places.contains(message) { continue }
            let matched = view.seeking { condition.match(message, in: view, trigger: trigger) }
            guard let spans = matched, view.isInTime(message, in: open), !isLifted(on: message)
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
        return until.holds(message, in: view, trigger: nil) || view.doubts != before
    }

    /// Without a trigger, an `unless` looks around the hit itself.
    func isLifted(on message: Int) -> Bool {
        guard rule.occasion == nil else { return false }
        return isLifted(at: Trigger(anchor: message, time: view.time(message)))
    }
}
