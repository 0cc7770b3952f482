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
        var firstOwner: Int32
        /// Behind the last one.
        var lastOwner: Int32
    }

    private let marks: WindowMarks
    private let slots: [Slot]
    /// 64 less the binary logarithm of the number of slots.
    private let slotShift: UInt64
    private let entries: [Entry]
    private let bytes: [UInt8]
    private let owners: [Int32]

    /// A literal with the number of one who asks for it; the same literal may come again.
    typealias Wanted = (literal: [UInt8], owner: Int)

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
                let (literal, owner) = literals[number]
                if literal != last { add(literal, windows[number]) }
                owners.append(Int32(owner))
                entries[entries.count - 1].lastOwner = Int32(owners.count)
                last = literal
            }
        }

        private mutating func add(_ literal: [UInt8], _ window: LiteralWindow) {
            if slots.last?.window != window.value {
                slots.append(Slot(window: window.value, firstEntry: Int32(entries.count)))
            }
            let start = Int32(bytes.count)
            bytes += literal
            entries.append(
                Entry(
                    literal: start..<Int32(bytes.count), distance: Int32(window.distance),
                    firstOwner: Int32(owners.count), lastOwner: Int32(owners.count)))
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
    /// - Parameter presence: a bit mask for each of the 256 bytes.
    /// - Returns: the masks of all bytes that begin a scalar in the part, taken together.
    @inline(__always)
    func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, presence: [UInt64],
        _ workspace: inout Workspace, found: (Int) -> Void
    ) -> UInt64 {
        if workspace.positions.count <= range.count {
            workspace.positions = Array(repeating: 0, count: 2 * range.count + 64)
        }
        return workspace.positions.withUnsafeMutableBufferPointer { positions in
            let (present, count) = presence.withUnsafeBufferPointer {
                mark(text, range, presence: $0, positions)
            }
            for index in 0..<count { lookUp(text, range, positions[index], found) }
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

    private func lookUp(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ position: Int,
        _ found: (Int) -> Void
    ) {
        let raw = Self.load(text, position)
        let alike = raw | LiteralWindow.alike
        if raw & 0xFF >= 0xE0 {
            lookUp(alike & 0xFFFF_FFFF_FFFF, text, range, position, found)
            lookUp(alike & 0xFF_FFFF, text, range, position, found)
        } else {
            lookUp(alike & 0xFFFF_FFFF, text, range, position, found)
            lookUp(alike & 0xFF_FFFF, text, range, position, found)
            lookUp(alike & 0xFFFF, text, range, position, found)
        }
    }

    private func lookUp(
        _ window: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ position: Int, _ found: (Int) -> Void
    ) {
        slots.withUnsafeBufferPointer { slots in
            var place = Int(truncatingIfNeeded: (window &* Self.multiplier) >> slotShift)
            while slots[place].window != 0 {
                if slots[place].window == window {
                    let slot = slots[place]
                    for index in slot.firstEntry..<slot.lastEntry {
                        compare(entries[Int(index)], text, range, position, found)
                    }
                    return
                }
                place = (place &+ 1) & (slots.count &- 1)
            }
        }
    }

    private func compare(
        _ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ position: Int, _ found: (Int) -> Void
    ) {
        let start = position - Int(entry.distance)
        guard start >= range.lowerBound, start + entry.literal.count <= range.upperBound else {
            return
        }
        let isEqual = bytes.withUnsafeBufferPointer { bytes in
            var here = start
            for index in Int(entry.literal.lowerBound)..<Int(entry.literal.upperBound) {
                if bytes[index] != text[here].lowercasedASCII { return false }
                here &+= 1
            }
            return true
        }
        if isEqual {
            for owner in entry.firstOwner..<entry.lastOwner { found(Int(owners[Int(owner)])) }
        }
    }
}
