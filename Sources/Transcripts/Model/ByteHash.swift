/// A fast 64-bit hash of bytes that is the same in every run: eight bytes at a time are mixed in by
/// a multiplication to 128 bits, whose halves are folded together. Not cryptographic.
package struct ByteHash: Sendable {
    private var state: UInt64 = 0x51_7c_c1_b7_27_22_0a_95

    package init() {}

    /// The hash of what was added so far.
    package var value: UInt64 {
        Self.fold(state ^ 0x2545_f491_4f6c_dd1d)
    }

    package mutating func add(_ word: UInt64) {
        state = Self.fold(state.rotatedLeft(by: 23) ^ word)
    }

    /// Adds bytes and their number.
    package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        add(UInt64(bytes.count))
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
            add(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
            index += 8
        }
        if index == raw.count { return }
        var rest: UInt64 = 0
        for (shift, byte) in raw[index...].enumerated() {
            rest |= UInt64(byte) << UInt64(shift * 8)
        }
        add(rest)
    }

    /// Adds the UTF-8 of a text and its length.
    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    private static func fold(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        return product.high ^ product.low
    }
}

extension UInt64 {
    fileprivate func rotatedLeft(by count: UInt64) -> UInt64 {
        self << count | self >> (64 - count)
    }
}
