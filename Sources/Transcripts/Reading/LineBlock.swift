import Glibc

/// Whole lines of a file, with what is needed to read them.
struct LineBlock: Sendable {
    let reader: any TranscriptReader.Type
    let context: ReadContext
    /// The lines, and `JSONParser.padding` bytes behind them.
    let bytes: [UInt8]
    /// How many of `bytes` are lines.
    let count: Int
    /// Of the first line, 1-based.
    let firstLine: Int

    /// Reads the lines with a reader, which may have read others before.
    func events(with reader: inout some TranscriptReader) -> [ReadEvent] {
        var all: [ReadEvent] = []
        forEachEvent(with: &reader) { all.append($0) }
        return all
    }

    /// The same one by one, so that no more is held than one line gives.
    func forEachEvent(
        with reader: inout some TranscriptReader, _ body: (ReadEvent) -> Void
    ) {
        var events: [ReadEvent] = []
        var line = firstLine
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < count {
                let end = Self.lineEnd(in: bytes, from: start, to: count)
                let record = Record(bytes: Self.trimmed(bytes, start..<end), line: line)
                if record.bytes.count > context.options.maxLineBytes {
                    let limit = context.options.maxLineBytes
                    events.append(context.reject(line, .lineTooLong(limit: limit)))
                } else {
                    reader.read(record, into: &events)
                }
                for event in events { body(event) }
                events.removeAll(keepingCapacity: true)
                start = end + 1
                line += 1
            }
        }
    }

    /// How many lines there are, a last one without its end counted.
    var lineCount: Int {
        bytes.withUnsafeBufferPointer { bytes in
            var lines = 0
            var start = 0
            while start < count {
                start = Self.lineEnd(in: bytes, from: start, to: count) + 1
                lines += 1
            }
            return lines
        }
    }

    /// The index of the next line feed, or `end`.
    private static func lineEnd(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        guard let base = bytes.baseAddress,
            let found = memchr(base + start, 10, end - start)
        else { return end }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// The bytes of a range without a carriage return at its end.
    private static func trimmed(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> UnsafeBufferPointer<UInt8> {
        let hasReturn = !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\r")
        let end = hasReturn ? range.upperBound - 1 : range.upperBound
        return UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end])
    }
}
