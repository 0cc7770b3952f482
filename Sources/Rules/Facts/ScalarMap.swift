/// Values by Unicode scalar, in a hash table of its own: the standard dictionary takes ten times as
/// long, and readers of words ask for every scalar of every message.
struct ScalarMap<Value: Hashable & Sendable>: Hashable, Sendable {
    private struct Slot: Hashable {
        let scalar: UInt32
        var value: Value
    }

    /// At most a quarter is taken, so that most searches end at once; their number is a power of 2.
    private var slots: [Slot?] = Array(repeating: nil, count: 4)
    private var count = 0

    /// The value of a scalar, if it has one.
    subscript(scalar: UInt32) -> Value? { slots[place(of: scalar)]?.value }

    /// Gives a scalar its value.
    mutating func set(_ value: Value, for scalar: UInt32) {
        if slots[place(of: scalar)] == nil {
            count += 1
            if 4 * count > slots.count { grow() }
        }
        slots[place(of: scalar)] = Slot(scalar: scalar, value: value)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: nil, count: 2 * old.count)
        for case let slot? in old { slots[place(of: slot.scalar)] = slot }
    }

    /// The slot of a scalar, or the empty one where it would stand. The upper half of the product
    /// is the well mixed one.
    private func place(of scalar: UInt32) -> Int {
        slots.withUnsafeBufferPointer { slots in
            let last = slots.count &- 1
            var place = Int((UInt64(scalar) &* 0x9E37_79B9_7F4A_7C15) >> 40) & last
            while let slot = slots[place], slot.scalar != scalar { place = (place &+ 1) & last }
            return place
        }
    }
}
