/// Merges sorted runs of records into one, each id once.
struct RunMerge {
    private var readers: [UnitReader]

    /// What a merge came to.
    struct Merged {
        let file: NamelessFile
        var bytes = 0
        var count = 0
        /// How many units each stratum has, by its number.
        var strata: [UInt32: Int] = [:]
        /// The first ids that appear with different content or in different strata.
        var conflicts: [String] = []
    }

    init(_ file: NamelessFile, _ ranges: [Range<Int>]) {
        readers = ranges.map { UnitReader(file, $0, window: 256 << 10) }
    }

    /// Writes the records in order.
    func merged(into file: NamelessFile) throws(SpoolError) -> Merged {
        var readers = self.readers
        var merged = Merged(file: file)
        var open = readers.indices.filter { readers[$0].advance() }
        var last: [UInt8] = []
        var buffer: [UInt8] = []
        while let first = Self.first(of: open, in: readers) {
            let record = readers[first].record
            if !last.isEmpty, Self.haveOneID(last, record) {
                note(record, against: last, in: &merged)
            } else {
                last = Array(record)
                merged.count += 1
                merged.strata[Self.stratum(of: last), default: 0] += 1
                buffer += last
                if buffer.count >= 1 << 20 { try Self.write(&buffer, &merged) }
            }
            if !readers[first].advance() { open.removeAll { $0 == first } }
        }
        try Self.write(&buffer, &merged)
        return merged
    }

    private func note(_ record: ArraySlice<UInt8>, against last: [UInt8], in merged: inout Merged) {
        if record.elementsEqual(last) { return }
        let id = last.withUnsafeBytes {
            String(decoding: UnitRecord.id(in: $0, at: 0), as: UTF8.self)
        }
        if merged.conflicts.last != id, merged.conflicts.count < 1000 {
            merged.conflicts.append(id)
        }
    }

    private static func write(
        _ buffer: inout [UInt8], _ merged: inout Merged
    ) throws(SpoolError) {
        try merged.file.append(buffer)
        merged.bytes += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    /// The open reader with the smallest id; the first of several.
    private static func first(of open: [Int], in readers: [UnitReader]) -> Int? {
        guard var best = open.first else { return nil }
        for other in open.dropFirst() {
            let isBefore = readers[other].current { others, place in
                readers[best].current { bests, bestPlace in
                    UnitRecord.id(in: others, at: place)
                        .precedes(UnitRecord.id(in: bests, at: bestPlace))
                }
            }
            if isBefore { best = other }
        }
        return best
    }

    private static func haveOneID(_ last: [UInt8], _ record: ArraySlice<UInt8>) -> Bool {
        last.withUnsafeBytes { last in
            record.withUnsafeBytes { record in
                UnitRecord.id(in: last, at: 0).compared(to: UnitRecord.id(in: record, at: 0)) == 0
            }
        }
    }

    private static func stratum(of record: [UInt8]) -> UInt32 {
        record.withUnsafeBytes { UnitRecord.stratum(in: $0, at: 0) }
    }
}
