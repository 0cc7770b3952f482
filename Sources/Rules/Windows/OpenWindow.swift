import Transcripts

/// A window at one place of one conversation: a range of messages, and perhaps a limit of time.
struct OpenWindow {
    var bounds: Range<Int>
    var limit: Limit?
    /// Counted from the end of the conversation.
    var fromEnd = false

    enum Limit {
        /// So many messages, for the words of a near miss; the bounds hold it already.
        case position(Int)
        /// Milliseconds from a moment on, back from it, or on both sides.
        case time(from: Timestamp?, Int64, WindowPart.Clock)
        case timeBack(from: Timestamp?, Int64, WindowPart.Clock)
        case timeAround(from: Timestamp?, Int64, WindowPart.Clock)
        /// Up to a moment; what is beyond it counts in working time.
        case moment(Timestamp?)
    }

    mutating func clamp(to other: Range<Int>) {
        bounds = bounds.clamped(to: other)
    }

    /// Whether a message is too late (or, looking back, too early), in milliseconds beyond the
    /// limit; 0 where it is in time. `nil` where a time that is needed is missing.
    func overrun(of message: Int, in view: ChatView) -> Int64? {
        let time = view.conversation.messages[message].time
        switch limit {
        case nil, .position: return 0
        case .time(let start, let most, let clock):
            guard let start, let time else { return nil }
            return max(0, view.passed(from: start, to: time, clock) - most)
        case .timeBack(let start, let most, let clock):
            guard let start, let time else { return nil }
            return max(0, view.passed(from: time, to: start, clock) - most)
        case .timeAround(let start, let most, let clock):
            guard let start, let time else { return nil }
            let passed = max(
                view.passed(from: start, to: time, clock), view.passed(from: time, to: start, clock)
            )
            return max(0, passed - most)
        case .moment(let moment):
            guard let moment, let time else { return nil }
            return view.lateness(of: time, beyond: moment)
        }
    }
}

extension ChatView {
    /// Working milliseconds from a moment on; where nobody works in between, those of the clock, up
    /// to a minute: what is due at the end of the day is late after it, but not by the whole night.
    func lateness(of time: Timestamp, beyond due: Timestamp) -> Int64 {
        let passed = max(0, time.since(due))
        return max(working(from: due, to: time), min(passed, 60_000))
    }

    /// Whether a message lies within the limit of time; a time that is missing leaves a doubt.
    func isInTime(_ message: Int, in window: OpenWindow) -> Bool {
        guard let overrun = window.overrun(of: message, in: self) else {
            doubts.miss(.times)
            return false
        }
        return overrun == 0
    }
}
