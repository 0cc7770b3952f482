/// Finds which of many literals stand in a text, looking at each scalar of the text once.
///
/// Of each literal one window is chosen, and marked in a bit map; only where the text has a mark, the
/// window is looked up in a hash table, and only where it is found there, the whole literal is
/// compared. A class, because copying a reference is cheaper than copying what is in it.
final class LiteralIndex: Sendable {
    /// A place in the hash table. Windows are never zero, so that zero stands for an empty place.
    private struct Slot {
        var window: UInt64 = 0
        var firstEntry: Int32 = 0
        var lastEntry: Int32 = 0
    }

    /// A literal, where its window begins in it, and who asked for it.
    private struct Entry {
        var literal: Range<Int32>
        var distance: Int32
        /// Its first eight bytes made alike, and the mask that leaves as many as it has.
        let head: UInt64
        let mask: UInt64
        var firstOwner: Int32
        /// Behind the last one.
        var lastOwner: Int32
        /// Of all who asked for it.
        var audience: UInt8 = 0
    }

    /// A text that is being looked at, with the tables.
    private struct Look {
        let text: UnsafeBufferPointer<UInt8>
        let range: Range<Int>
        let audience: UInt8
        let slots: UnsafeBufferPointer<Slot>
        let slotShift: UInt64
        let entries: UnsafeBufferPointer<Entry>
        let bytes: UnsafeBufferPointer<UInt8>
        let owners: UnsafeBufferPointer<Int32>
    }

    private let marks: WindowMarks
    private let slots: [Slot]
    /// 64 less the binary logarithm of the number of slots.
    private let slotShift: UInt64
    private let entries: [Entry]
    private let bytes: [UInt8]
    private let owners: [Int32]

    /// A literal with the number of one who asks for it, and whose texts he looks at; the same
    /// literal may come again.
    typealias Wanted = (literal: [UInt8], owner: Int, audience: UInt8)

    init(_ literals: [Wanted]) {
        let windows = literals.map { LiteralWindow(of: $0.literal) }
        marks = WindowMarks(windows)
        let groups = Groups(literals, windows)
        // At most a quarter of the slots is taken, so that most searches end at once.
        let slotBits = max(6, Int.bitWidth - groups.slots.count.leadingZeroBitCount + 2)
        slotShift = UInt64(64 - slotBits)
        var slots = [Slot](repeating: Slot(), count: 1 << slotBits)
        for slot in groups.slots {
            var place = Int((slot.window &* Self.multiplier) >> slotShift)
            while slots[place].window != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
        self.slots = slots
        (entries, bytes, owners) = (groups.entries, groups.bytes, groups.owners)
    }

    /// The literals by their windows, and of equal literals the owners together.
    private struct Groups {
        var slots: [Slot] = []
        var entries: [Entry] = []
        var bytes: [UInt8] = []
        var owners: [Int32] = []

        init(_ literals: [Wanted], _ windows: [LiteralWindow]) {
            let order = literals.indices.sorted { one, other in
                let (left, right) = (windows[one].value, windows[other].value)
                return left == right
                    ? literals[one].literal.lexicographicallyPrecedes(literals[other].literal)
                    : left < right
            }
            var last: [UInt8] = []
            for number in order {
                let (literal, owner, audience) = literals[number]
                if literal != last { add(literal, windows[number]) }
                owners.append(Int32(owner))
                entries[entries.count - 1].lastOwner = Int32(owners.count)
                entries[entries.count - 1].audience |= audience
                last = literal
            }
        }

        private mutating func add(_ literal: [UInt8], _ window: LiteralWindow) {
            if slots.last?.window != window.value {
                slots.append(Slot(window: window.value, firstEntry: Int32(entries.count)))
            }
            let start = Int32(bytes.count)
            bytes += literal
            let head = literal.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
            let mask = UInt64.max >> UInt64(64 - 8 * min(8, literal.count))
            entries.append(
                Entry(
                    literal: start..<Int32(bytes.count), distance: Int32(window.distance),
                    head: head | LiteralWindow.alike, mask: mask, firstOwner: Int32(owners.count),
                    lastOwner: Int32(owners.count)))
            slots[slots.count - 1].lastEntry = Int32(entries.count)
        }
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    // MARK: Scanning

    /// Memory for one scan after the other.
    struct Workspace {
        /// Where windows may begin in the last text.
        fileprivate var positions: [Int] = []
    }

    /// Calls `found` with the owners of each literal that stands in a part of `text`, any number
    /// of times and in no order.
    ///
    /// - Parameters:
    ///   - audience: whose text it is; literals that nobody looks for there may be left out.
    ///   - presence: a bit mask for each of the 256 bytes.
    /// - Returns: the masks of all bytes that begin a scalar in the part, taken together.
    @inline(__always)
    func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, audience: UInt8,
        presence: [UInt64], _ workspace: inout Workspace, found: (Int) -> Void
    ) -> UInt64 {
        if workspace.positions.count <= range.count {
            workspace.positions = Array(repeating: 0, count: 2 * range.count + 64)
        }
        return workspace.positions.withUnsafeMutableBufferPointer { positions in
            let (present, count) = presence.withUnsafeBufferPointer {
                mark(text, range, presence: $0, positions)
            }
            let positions = UnsafeMutableBufferPointer(rebasing: positions[..<count])
            read(text, range, audience) { look in
                for position in positions { Self.lookUp(position, look, found) }
            }
            return present
        }
    }

    /// Writes down where windows may begin. This is the hottest loop of the program: it works on
    /// buffers, and writes every position to keep only some, which is faster than to branch. By
    /// itself it keeps all it needs in registers.
    @inline(never)
    private func mark(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        presence: UnsafeBufferPointer<UInt64>, _ positions: UnsafeMutableBufferPointer<Int>
    ) -> (present: UInt64, count: Int) {
        marks.read { marks in
            var present: UInt64 = 0
            var count = 0
            var position = range.lowerBound
            while position < range.upperBound {
                let raw = Self.load(text, position)
                let alike = raw | LiteralWindow.alike
                let lead = UInt8(truncatingIfNeeded: raw)
                present |= presence[Int(lead)]
                positions[count] = position
                if lead >= 0xE0 {
                    count &+= Int(truncatingIfNeeded: marks.wide(alike))
                    position &+= lead >= 0xF0 ? 4 : 3
                } else {
                    count &+= Int(truncatingIfNeeded: marks.narrow(alike))
                    position &+= lead < 0x80 ? 1 : 2
                }
            }
            return (present, count)
        }
    }

    /// Eight bytes from `position` on, the first lowest; zeros behind the end of the buffer.
    @inline(__always)
    private static func load(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt64 {
        if position &+ 8 <= text.count, let base = text.baseAddress {
            let word = UnsafeRawPointer(base).loadUnaligned(
                fromByteOffset: position, as: UInt64.self)
            return UInt64(littleEndian: word)
        }
        return loadTail(text, position)
    }

    @inline(never)
    private static func loadTail(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt64 {
        text[position...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func read(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ audience: UInt8,
        _ body: (Look) -> Void
    ) {
        slots.withUnsafeBufferPointer { slots in
            entries.withUnsafeBufferPointer { entries in
                bytes.withUnsafeBufferPointer { bytes in
                    owners.withUnsafeBufferPointer { owners in
                        body(
                            Look(
                                text: text, range: range, audience: audience, slots: slots,
                                slotShift: slotShift, entries: entries, bytes: bytes,
                                owners: owners))
                    }
                }
            }
        }
    }

    /// Looks up the windows that may begin at a position.
    @inline(__always)
    private static func lookUp(_ position: Int, _ look: Look, _ found: (Int) -> Void) {
        let alike = load(look.text, position) | LiteralWindow.alike
        if look.text[position] >= 0xE0 {
            lookUp(alike & 0xFFFF_FFFF_FFFF, position, look, found)
            lookUp(alike & 0xFF_FFFF, position, look, found)
        } else {
            lookUp(alike & 0xFFFF_FFFF, position, look, found)
            lookUp(alike & 0xFF_FFFF, position, look, found)
            lookUp(alike & 0xFFFF, position, look, found)
        }
    }

    @inline(__always)
    private static func lookUp(
        _ window: UInt64, _ position: Int, _ look: Look, _ found: (Int) -> Void
    ) {
        var place = Int(truncatingIfNeeded: (window &* multiplier) >> look.slotShift)
        while look.slots[place].window != 0 {
            let slot = look.slots[place]
            if slot.window == window {
                for index in slot.firstEntry..<slot.lastEntry {
                    compare(look.entries[Int(index)], position, look, found)
                }
                return
            }
            place = (place &+ 1) & (look.slots.count &- 1)
        }
    }

    @inline(__always)
    private static func compare(
        _ entry: Entry, _ position: Int, _ look: Look, _ found: (Int) -> Void
    ) {
        let start = position &- Int(entry.distance)
        let first = Int(entry.literal.lowerBound)
        let count = Int(entry.literal.upperBound) &- first
        guard entry.audience & look.audience != 0, start >= look.range.lowerBound,
            start &+ count <= look.range.upperBound,
            load(look.text, start) & entry.mask | LiteralWindow.alike == entry.head
        else { return }
        for index in 0..<count
        where look.bytes[first &+ index] != look.text[start &+ index].lowercasedASCII { return }
        for owner in entry.firstOwner..<entry.lastOwner { found(Int(look.owners[Int(owner)])) }
    }
}
