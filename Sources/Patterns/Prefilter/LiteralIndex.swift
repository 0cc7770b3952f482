/// Finds which of many literals stand in a text, looking at each scalar of the text once.
///
/// Of each literal one window is chosen. The beginning of the window is marked in a bit map; only
/// where the text has such a beginning, the window is looked up in a hash table, and only where it
/// is found there, the whole literal is compared.
struct LiteralIndex: Sendable {
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
        var owners: Range<Int32>
    }

    private var wideMarks = [UInt64](repeating: 0, count: LiteralWindow.markCount / 64)
    private var narrowMarks = [UInt64](repeating: 0, count: LiteralWindow.markCount / 64)
    private var slots: [Slot]
    /// 64 less the binary logarithm of the number of slots.
    private let slotShift: UInt64
    private var entries: [Entry] = []
    private var bytes: [UInt8] = []
    private var owners: [Int32] = []

    /// - Parameter literals: each with the numbers of those who ask for it.
    init(_ literals: [[UInt8]: [Int]]) {
        var windows: [UInt64: [(literal: [UInt8], distance: Int)]] = [:]
        for literal in literals.keys {
            let window = LiteralWindow(of: literal)
            windows[window.value, default: []].append((literal, window.distance))
            if window.isWide {
                wideMarks[window.mark >> 6] |= 1 << UInt64(window.mark & 63)
            } else {
                narrowMarks[window.mark >> 6] |= 1 << UInt64(window.mark & 63)
            }
        }
        // At most a quarter of the slots is taken, so that most searches end at once.
        let slotBits = max(6, Int.bitWidth - windows.count.leadingZeroBitCount + 2)
        slots = Array(repeating: Slot(), count: 1 << slotBits)
        slotShift = UInt64(64 - slotBits)
        for (window, found) in windows {
            let first = Int32(entries.count)
            for (literal, distance) in found {
                add(literal, distance, owners: literals[literal] ?? [])
            }
            insert(Slot(window: window, firstEntry: first, lastEntry: Int32(entries.count)))
        }
    }

    private mutating func add(_ literal: [UInt8], _ distance: Int, owners: [Int]) {
        let (start, firstOwner) = (Int32(bytes.count), Int32(self.owners.count))
        bytes += literal
        self.owners += owners.map(Int32.init)
        entries.append(
            Entry(
                literal: start..<Int32(bytes.count), distance: Int32(distance),
                owners: firstOwner..<Int32(self.owners.count)))
    }

    private mutating func insert(_ slot: Slot) {
        var place = Int((slot.window &* Self.multiplier) >> slotShift)
        while slots[place].window != 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = slot
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    // MARK: Scanning

    /// Calls `found` with the owners of each literal that stands in a part of `text`, any number
    /// of times and in no order.
    ///
    /// - Parameter presence: a bit mask for each of the 256 bytes.
    /// - Returns: the masks of all bytes that begin a scalar in the part, taken together.
    @inline(__always)
    func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, presence: [UInt64],
        found: (Int) -> Void
    ) -> UInt64 {
        var present: UInt64 = 0
        // Buffers in place of arrays: the loop is the hottest of the program.
        presence.withUnsafeBufferPointer { presence in
            wideMarks.withUnsafeBufferPointer { wideMarks in
                narrowMarks.withUnsafeBufferPointer { narrowMarks in
                    var position = range.lowerBound
                    while position < range.upperBound {
                        let raw = Self.load(text, position)
                        let alike = raw | LiteralWindow.alike
                        let lead = UInt8(truncatingIfNeeded: raw)
                        present |= presence[Int(lead)]
                        if lead >= 0xE0 {
                            let mark = LiteralWindow.wideMark(alike)
                            if wideMarks[mark >> 6] >> UInt64(mark & 63) & 1 != 0 {
                                lookUp(alike & 0xFFFF_FFFF_FFFF, text, range, position, found)
                                lookUp(alike & 0xFF_FFFF, text, range, position, found)
                            }
                            position += lead >= 0xF0 ? 4 : 3
                        } else {
                            let mark = LiteralWindow.narrowMark(alike)
                            if narrowMarks[mark >> 6] >> UInt64(mark & 63) & 1 != 0 {
                                lookUp(alike & 0xFFFF_FFFF, text, range, position, found)
                                lookUp(alike & 0xFF_FFFF, text, range, position, found)
                                lookUp(alike & 0xFFFF, text, range, position, found)
                            }
                            position += lead < 0x80 ? 1 : 2
                        }
                    }
                }
            }
        }
        return present
    }

    /// Eight bytes from `position` on, the first lowest; zeros behind the end of the buffer.
    @inline(__always)
    private static func load(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt64 {
        if position + 8 <= text.count, let base = text.baseAddress {
            let word = UnsafeRawPointer(base).loadUnaligned(
                fromByteOffset: position, as: UInt64.self)
            return UInt64(littleEndian: word)
        }
        return text[position...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func lookUp(
        _ window: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ position: Int, _ found: (Int) -> Void
    ) {
        slots.withUnsafeBufferPointer { slots in
            var place = Int((window &* Self.multiplier) >> slotShift)
            while slots[place].window != 0 {
                if slots[place].window == window {
                    let slot = slots[place]
                    for index in slot.firstEntry..<slot.lastEntry {
                        compare(entries[Int(index)], text, range, position, found)
                    }
                    return
                }
                place = (place + 1) & (slots.count - 1)
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
        var here = start
        for index in entry.literal {
            if bytes[Int(index)] != text[here].lowercasedASCII { return }
            here += 1
        }
        for owner in entry.owners { found(Int(owners[Int(owner)])) }
    }
}
