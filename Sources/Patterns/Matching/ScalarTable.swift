/// Ranges by scalar, in a hash table of its own: the standard dictionary takes ten times as long.
struct ScalarTable: Sendable {
    struct Slot {
        /// One more than the scalar, so that zero stands for an empty place.
        fileprivate var key: UInt32 = 0
        fileprivate var start: UInt32 = 0
        fileprivate var end: UInt32 = 0
    }

    private let slots: [Slot]

    init(_ ranges: [UInt32: Range<Int>]) {
        // At most a quarter of the slots is taken, so that most searches end at once.
        var slots = [Slot](repeating: Slot(), count: 4)
        while slots.count < 4 * ranges.count { slots += slots }
        for (scalar, range) in ranges {
            var place = Self.place(of: scalar, slots.count)
            while slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Slot(
                key: scalar + 1, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
        }
        self.slots = slots
    }

    /// Gives direct access to the slots, for loops over a text.
    func withSlots<Result>(_ body: (UnsafeBufferPointer<Slot>) -> Result) -> Result {
        slots.withUnsafeBufferPointer(body)
    }

    /// The range of a scalar, if it has one.
    @inline(__always)
    static func range(of scalar: UInt32, in slots: UnsafeBufferPointer<Slot>) -> Range<Int>? {
        var place = place(of: scalar, slots.count)
        while slots[place].key != 0 {
            if slots[place].key == scalar &+ 1 {
                return Int(slots[place].start)..<Int(slots[place].end)
            }
            place = (place &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    /// The upper half of the product is the well mixed one.
    @inline(__always)
    private static func place(of scalar: UInt32, _ count: Int) -> Int {
        Int((UInt64(scalar) &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count &- 1)
    }
}
