import Patterns
import Transcripts

extension RuleEvaluation {
    enum Outcome {
        case met(Met)
        case notApplicable(Missing)
        case failed(Failure)
    }

    /// How a demand was met, or why it was not made.
    enum Met: Hashable {
        /// By this message.
        case said(Int)
        /// An `unless` lifts it, because of this message.
        case lifted(Int)
        /// The rule's `until` was met by this message first.
        case ended(Int)
        /// A new turn took the place of the old one.
        case replaced
        /// A promise, by what an agent wrote in another conversation in time.
        case elsewhere
        /// Late, or never, which this rule does not count.
        case uncounted
    }

    /// How a demand was not met.
    struct Failure {
        let kind: Kind
        /// The message to show: the late one, or the one that stands where it should have been.
        let shown: Int?
        let window: OpenWindow

        enum Kind {
            /// Met so many milliseconds beyond the limit.
            case late(Int64)
            /// A promise that was kept in another conversation, so many milliseconds late.
            case lateElsewhere(Int64)
            /// Not met up to the end of the conversation.
            case never
        }
    }

    /// Looks for what is demanded. `next` is the trigger behind this one: where the demand counts
    /// from the end of a turn, a new turn takes the place of the old one.
    /// Doubts that are left make it inapplicable, whatever it seems to be.
    func outcome(at trigger: Trigger, next: Trigger?) -> Outcome {
        let before = view.doubts
        let outcome = plainOutcome(at: trigger, next: next)
        if view.doubts == before { return outcome }
        return .notApplicable(view.doubts.missing ?? .otherRule)
    }

    private func plainOutcome(at trigger: Trigger, next: Trigger?) -> Outcome {
        let before = view.doubts
        if let lift = lift(of: trigger) { return .met(.lifted(lift)) }
        let condition = rule.demand.condition
        let places = condition.places(in: view)
        let open = rule.window.open(at: trigger, for: condition.roles, in: view)
        let end = reach(of: open, next: next)
        var seen = 0
        for message in open.bounds where message < end {
            if endsWindow(message) { return .met(.ended(message)) }
            guard places.contains(message),
                condition.holds(message, in: view, trigger: trigger)
            else { continue }
            seen += 1
            if seen < condition.count { continue }
            view.doubts = before
            return timely(message, in: open, from: trigger)
        }
        if end < open.bounds.upperBound { return .met(.replaced) }
        return absent(in: open, at: trigger)
    }

    private func reach(of open: OpenWindow, next: Trigger?) -> Int {
        guard rule.occasion?.placement == .endOfTurn, let anchor = next?.anchor else {
            return open.bounds.upperBound
        }
        return view.startOfTurn(at: anchor)
    }

    /// A message that meets the demand: in time, or late.
    private func timely(_ message: Int, in open: OpenWindow, from trigger: Trigger) -> Outcome {
        guard let overrun = open.overrun(of: message, in: view) else {
            return .notApplicable(.times)
        }
        if overrun == 0 { return .met(.said(message)) }
        for extended in extensions(of: open, before: message, from: trigger) {
            guard let late = extended.overrun(of: message, in: view) else { continue }
            if late == 0 { return .met(.said(message)) }
        }
        guard rule.demand.counts != .never else { return .met(.uncounted) }
        return .failed(Failure(kind: .late(overrun), shown: message, window: open))
    }

    /// The windows that a "please wait", said in time, opens anew.
    private func extensions(of open: OpenWindow, before message: Int, from trigger: Trigger)
        -> [OpenWindow]
    {
        rule.excuses.compactMap { excuse in
            guard case .extends(let window) = excuse.effect else { return nil }
            let places = excuse.said.places(in: view)
            let first = (trigger.anchor ?? -1) + 1
            for earlier in first..<max(first, message) where places.contains(earlier) {
                guard let spans = excuse.said.match(earlier, in: view, trigger: nil),
                    open.overrun(of: earlier, in: view) == 0
                else { continue }
                let restart = Trigger(anchor: earlier, time: view.time(earlier), spans: spans)
                return window.open(at: restart, for: rule.demand.condition.roles, in: view)
            }
            return nil
        }
    }

    private func absent(in open: OpenWindow, at trigger: Trigger) -> Outcome {
        let condition = rule.demand.condition
        let side = open.bounds.filter { condition.roles.contains(view.role($0)) }
        // What must be said is no matter where nobody spoke, unless time was running.
        if condition.hasContent && side.isEmpty && !needsTimes(open) {
            return .notApplicable(.words)
        }
        if needsTimes(open) && open.overrun(of: trigger.anchor ?? 0, in: view) == nil {
            return .notApplicable(.times)
        }
        if let overrun = overrunElsewhere(in: open, at: trigger) {
            if overrun == 0 { return .met(.elsewhere) }
            guard rule.demand.counts == .both else { return .met(.uncounted) }
            return .failed(Failure(kind: .lateElsewhere(overrun), shown: nil, window: open))
        }
        if isFuture(open) { return .notApplicable(.future) }
        guard rule.demand.counts != .late else { return .met(.uncounted) }
        let shown = open.fromEnd ? side.last : side.first
        return .failed(Failure(kind: .never, shown: shown, window: open))
    }

    /// Whether a promise is due behind the last message of the archive.
    private func isFuture(_ open: OpenWindow) -> Bool {
        guard case .moment(let due?) = open.limit, let end = view.background?.end else {
            return false
        }
        return due > end
    }

    private func needsTimes(_ open: OpenWindow) -> Bool {
        switch open.limit {
        case .time, .timeBack, .timeAround, .moment: view.count > 0
        case .position, nil: false
        }
    }
}
