/// Folded text that knows where each part of it stood in the original.
package struct FoldedText: Sendable {
    /// UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// Where each scalar of `bytes` begins in them.
    private var offsets: [Int] = []
    /// What the scalars of `bytes` come from.
    private let units: [FoldedUnit]

    init(_ units: [FoldedUnit]) {
        self.units = units
        bytes = Array(repeating: 0, count: 4 * units.count)
        offsets.reserveCapacity(units.count)
        var count = 0
        bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            for unit in units {
                offsets.append(count)
                count += UTF8.write(unit.scalar, to: base + count)
            }
        }
        bytes.removeLast(bytes.count - count)
    }

    /// The smallest part of the original that covers a part of the folded text, on the borders of
    /// scalars; `range` must not be empty.
    package func original(of range: Range<Int>) -> Range<Int> {
        let first = units[unit(at: range.lowerBound)]
        let last = units[unit(at: range.upperBound - 1)]
        return Int(first.start)..<Int(last.end)
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
