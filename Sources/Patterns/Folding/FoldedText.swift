/// Folded text that knows where each part of it stood in the original.
package struct FoldedText: Sendable {
    /// UTF-8.
    package private(set) var bytes: [UInt8] = []
    private var origins: [FoldedUnit] = []
    /// Where each unit begins in `bytes`.
    private var offsets: [UInt32] = []
    private var buffer: [FoldedUnit] = []

    init() {}

    /// The smallest part of the original that covers a part of the folded text, on the borders of
    /// scalars; `range` must not be empty.
    package func original(of range: Range<Int>) -> Range<Int> {
        let first = unit(at: range.lowerBound)
        let last = unit(at: range.upperBound - 1)
        return Int(origins[first].start)..<Int(origins[last].end)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
    }

    /// Folds a part of a text by itself and adds it.
    ///
    /// - Returns: where it stands in `bytes`.
    mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, folding: Folding
    ) -> Range<Int> {
        folding.units(of: text, range, into: &buffer)
        let start = bytes.count
        for unit in buffer {
            offsets.append(UInt32(bytes.count))
            bytes.appendScalar(unit.scalar)
        }
        origins += buffer
        return start..<bytes.count
    }

    /// The unit that the byte at `offset` belongs to.
    private func unit(at offset: Int) -> Int {
        var (low, high) = (0, offsets.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if offsets[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }
}

extension [UInt8] {
    /// Adds the UTF-8 of a scalar.
    fileprivate mutating func appendScalar(_ scalar: UInt32) {
        if scalar < 0x80 {
            append(UInt8(scalar))
            return
        }
        let continuations = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3
        let mark: UInt8 = continuations == 1 ? 0xC0 : continuations == 2 ? 0xE0 : 0xF0
        append(mark | UInt8(scalar >> (6 * UInt32(continuations))))
        for index in (0..<continuations).reversed() {
            append(0x80 | UInt8(scalar >> (6 * UInt32(index)) & 0x3F))
        }
    }
}
