import Wording

/// Where something must or must not be said: limits that all hold at once.
struct Window: Hashable, Sendable {
    let parts: [WindowPart]

    init(parts: [WindowPart]) {
        self.parts = parts
    }

    /// A key behind which a window stands, or several that must all hold.
    static func key(_ name: String, _ meaning: Phrase) -> Key<Window> {
        Key(name: name, shape: .list(.matching(WindowPart.wording)), meaning: meaning) {
            (it) throws(FileError) in try Window(it)
        }
    }

    /// Reads a window or a list of windows.
    init(_ value: YAMLValue) throws(FileError) {
        var parts: [WindowPart] = []
        for member in try value.list() { parts.append(try WindowPart(member)) }
        self.parts = parts
    }

    /// Opens the window at a trigger, for messages of `side`.
    func open(at trigger: Trigger, for side: RoleSet, in view: ChatView) -> OpenWindow {
        var open = OpenWindow(
            bounds: trigger.anchor.map { $0 + 1..<view.count } ?? 0..<view.count)
        for part in parts { narrow(&open, by: part, at: trigger, for: side, in: view) }
        return open
    }

    private func narrow(
        _ open: inout OpenWindow, by part: WindowPart, at trigger: Trigger, for side: RoleSet,
        in view: ChatView
    ) {
        let anchor = trigger.anchor ?? -1
        let whole = 0..<view.count
        let said = { (range: Range<Int>) in range.lazy.filter { side.contains(view.role($0)) } }
        switch part {
        case .wholeConversation: open.bounds = whole
        case .restOfConversation: break
        case .sameMessage: open.bounds = anchor..<anchor + 1
        case .sameTurn: open.bounds = view.turnBounds(around: anchor)
        case .firstMessages(let n):
            open.clamp(to: 0..<(said(whole).prefix(n).last ?? -1) + 1)
            open.limit = .position(n)
        case .lastMessages(let n):
            open.clamp(to: (said(whole).suffix(n).first ?? view.count)..<view.count)
            open.fromEnd = true
        case .nextMessages(let n):
            let last = said(anchor + 1..<view.count).prefix(n).last
            open.clamp(to: anchor + 1..<(last ?? anchor) + 1)
            open.limit = .position(n)
        case .previousMessages(let n):
            let end = max(anchor, 0)
            open.bounds = (said(0..<end).suffix(n).first ?? end)..<end
        case .aroundMessages(let n):
            open.bounds = max(0, anchor - n)..<min(view.count, anchor + n + 1)
        case .nextTurns(let n): open.clamp(to: view.turns(after: anchor, count: n))
        case .previousTurns(let n): open.bounds = view.turns(before: anchor, count: n)
        case .nextTime(let time): open.limit = .time(from: trigger.time, time)
        case .previousTime(let time):
            open.bounds = 0..<max(anchor, 0)
            open.limit = .timeBack(from: trigger.time, time)
        case .untilOtherSideWrites:
            open.clamp(to: anchor + 1..<view.otherSideWrites(after: anchor))
        case .promised: open.limit = .moment(trigger.due)
        }
    }
}
