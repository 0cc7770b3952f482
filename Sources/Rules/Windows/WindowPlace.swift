import Transcripts

/// Where a window is opened: at a trigger, for the messages of some side.
struct WindowPlace {
    let trigger: Trigger
    let side: RoleSet
    let view: ChatView

    /// The message of the trigger; −1 for the conversation as a whole.
    var anchor: Int { trigger.anchor ?? -1 }

    private var whole: Range<Int> { 0..<view.count }
    private var before: Range<Int> { 0..<max(anchor, 0) }
    private var behind: Range<Int> { anchor + 1..<view.count }

    private func said(in range: Range<Int>) -> some Sequence<Int> {
        range.lazy.filter { side.contains(view.role($0)) }
    }

    /// The message of the side that stands at a place among its messages in a range, counted from
    /// 1, or the last one of those where there are fewer; `nil` where there is none.
    private func said(_ number: Int, in range: Range<Int>) -> Int? {
        var (last, seen): (Int?, Int) = (nil, 0)
        for message in range where side.contains(view.role(message)) {
            (last, seen) = (message, seen + 1)
            if seen == number { break }
        }
        return last
    }

    /// The same, counted from the end.
    private func said(last number: Int, in range: Range<Int>) -> Int? {
        var (first, seen): (Int?, Int) = (nil, 0)
        for message in range.reversed() where side.contains(view.role(message)) {
            (first, seen) = (message, seen + 1)
            if seen == number { break }
        }
        return first
    }

    /// The messages of a part that says where the window begins; `nil` for one that only ends it.
    func stretch(of part: WindowPart) -> Range<Int>? {
        switch part {
        case .wholeConversation, .aroundTime: whole
        case .conversationSoFar, .previousTime: before
        case .sameMessage: max(anchor, 0)..<anchor + 1
        case .sameTurn: view.turnBounds(around: anchor)
        case .previousMessages(let n):
            (said(last: n, in: before) ?? before.upperBound)..<before.upperBound
        case .aroundMessages(let n): max(0, anchor - n)..<min(view.count, anchor + n + 1)
        case .previousTurns(let n): view.turns(before: anchor, count: n)
        default: nil
        }
    }

    /// Between which messages a part leaves the window; `nil` where it leaves it as it is.
    func bounds(of part: WindowPart) -> Range<Int>? {
        switch part {
        case .messages(let numbers):
            let places = Array(said(in: whole).prefix(numbers.upperBound))
                .dropFirst(numbers.lowerBound - 1)
            return places.first.map { $0..<(places.last ?? $0) + 1 } ?? view.count..<view.count
        case .firstMessages(let n): return 0..<(said(n, in: whole) ?? -1) + 1
        case .lastMessages(let n):
            return (said(last: n, in: whole) ?? view.count)..<view.count
        case .nextMessages(let n):
            return anchor + 1..<(said(n, in: behind) ?? anchor) + 1
        case .firstShare(let percent): return 0..<view.count(ofShare: percent)
        case .lastShare(let percent):
            return view.count - view.count(ofShare: percent)..<view.count
        case .firstTurns(let n): return view.turns(0..<n)
        case .lastTurns(let n): return view.turns(max(0, view.turnCount - n)..<view.turnCount)
        case .nextTurns(let n): return view.turns(after: anchor, count: n)
        case .untilOtherSideWrites: return anchor + 1..<view.otherSideWrites(after: anchor)
        default: return nil
        }
    }

    /// What a part has to say of time, or of the number of messages.
    func limit(of part: WindowPart) -> OpenWindow.Limit? {
        switch part {
        case .firstMessages(let n), .nextMessages(let n): .position(n)
        case .nextTime(let time, let clock): .time(from: trigger.time, time, clock)
        case .previousTime(let time, let clock): .timeBack(from: trigger.time, time, clock)
        case .aroundTime(let time, let clock): .timeAround(from: trigger.time, time, clock)
        case .promised: .moment(trigger.due)
        default: nil
        }
    }
}
