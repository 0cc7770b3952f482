import Glibc
package import Sampling

/// Lays out a frame of any size in the order of its ids, in memory that does not grow with it:
/// sorted runs in a temporary file, merged into another.
package struct FrameSpool {
    private let runBytes: Int
    private var runs: NamelessFile?
    private var ranges: [Range<Int>] = []
    private var buffer: [UInt8] = []
    private var places: [Int] = []
    private var strata = NumberedNames()

    /// - Parameter runBytes: how much is sorted at once in memory.
    package init(runBytes: Int = 32 << 20) {
        self.runBytes = runBytes
    }

    /// Adds a unit, in any order. One that is there already, with the same content and stratum, is
    /// dropped in the end.
    package mutating func add(_ unit: FrameUnit) throws(SpoolError) {
        places.append(buffer.count)
        UnitRecord.append(unit, stratum: UInt32(strata.number(of: unit.stratum)), to: &buffer)
        if buffer.count >= runBytes { try writeRun() }
    }

    /// How many units were added to each stratum, each id once, whatever its content.
    package mutating func counts() throws(SpoolError) -> [String: Int] {
        let merged = try merged()
        let counted = merged.strata.map { (strata.names[Int($0.key)], $0.value) }
        return Dictionary(counted) { first, _ in first }
    }

    /// The frame of everything that was added.
    ///
    /// - Throws: `SamplingError.conflictingUnits` with the first ids that appear with different
    ///   content, or `SpoolError`.
    package mutating func frame() throws -> SpooledFrame {
        let merged = try merged()
        if !merged.conflicts.isEmpty { throw SamplingError.conflictingUnits(ids: merged.conflicts) }
        return try SpooledFrame(merged, strata: strata.names)
    }

    private mutating func merged() throws(SpoolError) -> RunMerge.Merged {
        try writeRun()
        let source: NamelessFile
        if let runs { source = runs } else { source = try NamelessFile() }
        let merged = try RunMerge(source, ranges).merged(into: NamelessFile())
        // What was given out is not there any more.
        runs = nil
        ranges = []
        return merged
    }

    private mutating func writeRun() throws(SpoolError) {
        if places.isEmpty { return }
        let sorted = sortedBuffer()
        let file: NamelessFile
        if let runs {
            file = runs
        } else {
            file = try NamelessFile()
            runs = file
        }
        let start = ranges.last?.upperBound ?? 0
        try file.append(sorted)
        ranges.append(start..<(start + sorted.count))
        buffer.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
    }

    private func sortedBuffer() -> [UInt8] {
        buffer.withUnsafeBytes { bytes in
            let order = places.sorted {
                UnitRecord.id(in: bytes, at: $0).precedes(UnitRecord.id(in: bytes, at: $1))
            }
            var sorted: [UInt8] = []
            sorted.reserveCapacity(bytes.count)
            for place in order {
                let length = UnitRecord.length(in: bytes, at: place) ?? 0
                sorted.append(contentsOf: bytes[place..<(place + length)])
            }
            return sorted
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether these bytes come before others, the shorter of two with the same beginning first.
    func precedes(_ other: UnsafeRawBufferPointer) -> Bool {
        compared(to: other) < 0
    }

    /// Below, at or above 0, as these bytes come before, are or come behind others.
    func compared(to other: UnsafeRawBufferPointer) -> Int {
        guard let mine = baseAddress, let its = other.baseAddress else {
            return count - other.count
        }
        let order = memcmp(mine, its, Swift.min(count, other.count))
        return order == 0 ? count - other.count : Int(order)
    }
}
