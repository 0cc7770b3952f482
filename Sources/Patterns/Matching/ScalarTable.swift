/// Ranges by scalar, in a hash table of its own: the standard dictionary takes ten times as long.
struct ScalarTable: Sendable {
    private struct Slot {
        /// One more than the scalar, so that zero stands for an empty place.
        var key: UInt32 = 0
        var start: UInt32 = 0
        var end: UInt32 = 0
    }

    private var slots: [Slot]
    private let shift: UInt32

    init(_ ranges: [UInt32: Range<Int>]) {
        // At most a quarter of the slots is taken, so that most searches end at once.
        let bits = max(4, Int.bitWidth - ranges.count.leadingZeroBitCount + 2)
        slots = Array(repeating: Slot(), count: 1 << bits)
        shift = UInt32(32 - bits)
        for (scalar, range) in ranges {
            var place = place(of: scalar)
            while slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Slot(
                key: scalar + 1, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
        }
    }

    subscript(scalar: UInt32) -> Range<Int>? {
        var place = place(of: scalar)
        while slots[place].key != 0 {
            if slots[place].key == scalar + 1 {
                return Int(slots[place].start)..<Int(slots[place].end)
            }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    private func place(of scalar: UInt32) -> Int {
        Int((scalar &* 0x9E37_79B1) >> shift)
    }
}
