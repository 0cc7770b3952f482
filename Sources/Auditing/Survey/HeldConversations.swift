import Transcripts

/// When one agent held conversations, as two sorted lists: 16 bytes a conversation.
struct HeldConversations: Hashable, Sendable {
    private let starts: [Int64]
    private let ends: [Int64]

    /// A stay that comes twice counts once.
    init(_ stays: consuming [Stay]) {
        stays.sortOnce()
        starts = stays.map(\.start)
        ends = stays.map(\.end).sorted()
    }

    private init(starts: [Int64], ends: [Int64]) {
        self.starts = starts
        self.ends = ends
    }

    /// No more than gives the same counts within some spans of time, and counts without meaning
    /// elsewhere: all that began and ended between two of them is told by the difference alone that
    /// it made.
    ///
    /// - Parameter spans: ascending and apart.
    func extract(within spans: [ClosedRange<Int64>]) -> HeldConversations {
        var (starts, ends): ([Int64], [Int64]) = ([], [])
        for span in spans {
            let (first, last) = (span.lowerBound, span.upperBound)
            let begun = self.starts.countBelow { $0 <= first }
            let ended = self.ends.countBelow { $0 < first }
            let change = begun - ended - (starts.count - ends.count)
            starts += repeatElement(first, count: max(0, change))
            ends += repeatElement(first - 1, count: max(0, -change))
            starts += self.starts[begun...].prefix { $0 <= last }
            ends += self.ends[ended...].prefix { $0 < last }
        }
        return HeldConversations(starts: starts, ends: ends)
    }

    /// Differences of neighbours, which are short.
    func write(to writer: inout RecordWriter) {
        for times in [starts, ends] {
            var last: Int64 = 0
            writer.put(times) { writer, time in
                writer.put(Int(time - last))
                last = time
            }
        }
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        func times(_ reader: inout RecordReader) throws(RecordReader.Broken) -> [Int64] {
            var last: Int64 = 0
            return try reader.list { reader throws(RecordReader.Broken) in
                last += Int64(try reader.int())
                return last
            }
        }
        starts = try times(&reader)
        ends = try times(&reader)
    }

    func add(to hash: inout ByteHash) {
        hash.add(UInt64(starts.count))
        for time in starts + ends { hash.add(UInt64(bitPattern: time)) }
    }

    /// How many were held at a moment: those that had begun, less those that had ended before.
    func count(at moment: Timestamp) -> Int {
        starts.countBelow { $0 <= moment.milliseconds }
            - ends.countBelow { $0 < moment.milliseconds }
    }
}
