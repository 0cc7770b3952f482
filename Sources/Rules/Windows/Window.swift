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
        if parts.count(where: \.isTime) > 1 { throw value.error(.windowHasTwoTimes) }
        self.parts = parts
    }

    /// Opens the window at a trigger, for messages of `side`. Without a part that says otherwise it
    /// begins behind the trigger.
    func open(at trigger: Trigger, for side: RoleSet, in view: ChatView) -> OpenWindow {
        let place = WindowPlace(trigger: trigger, side: side, view: view)
        var stretch: Range<Int>?
        for part in parts {
            guard let own = place.stretch(of: part) else { continue }
            stretch = stretch?.clamped(to: own) ?? own
        }
        var open = OpenWindow(bounds: stretch ?? place.anchor + 1..<view.count)
        for part in parts {
            if let bounds = place.bounds(of: part) { open.clamp(to: bounds) }
            open.limit = place.limit(of: part) ?? open.limit
            open.fromEnd = open.fromEnd || part.isFromEnd
        }
        return open
    }
}
