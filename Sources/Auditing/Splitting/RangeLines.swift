import Transcripts

/// How many lines a part of an archive has of each file of which it holds only a range: from this
/// follows where the lines of the next range are counted from.
struct RangeLines: Hashable, Sendable {
    private var byFile: [String: Lines] = [:]

    private struct Lines: Hashable, Sendable {
        var count: Int
        /// Whether the range is the first of its file.
        let isFirst: Bool
    }

    /// Of a part that was not read yet.
    init(_ archive: Archive) {
        for (file, range) in archive.options.ranges {
            let isFirst = range.start == 0 && range != .whole
            byFile[file] = Lines(count: 0, isFirst: isFirst)
        }
    }

    /// Takes note of the last line of a block.
    mutating func see(_ last: Place?) {
        guard let last, let known = byFile[last.file] else { return }
        byFile[last.file]?.count = max(known.count, last.line)
    }

    /// Goes over the ranges of an archive in its order.
    struct Counter: Sendable {
        /// How many lines there were of each file.
        private var lines: [String: Int] = [:]

        /// The number of the first line of each file of which the next part holds only a range.
        mutating func firstLines(of part: RangeLines) -> [String: Int] {
            var firstLines: [String: Int] = [:]
            for (file, range) in part.byFile {
                let before = range.isFirst ? 0 : lines[file] ?? 0
                firstLines[file] = before + 1
                lines[file] = before + range.count
            }
            return firstLines
        }
    }

    func write(to writer: inout RecordWriter) {
        writer.put(byFile.sorted { $0.key < $1.key }) { writer, file in
            writer.put(file.key)
            writer.put(file.value.count)
            writer.put(file.value.isFirst ? 1 : 0)
        }
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        for _ in 0..<max(0, try reader.int()) {
            byFile[try reader.text()] = Lines(
                count: try reader.int(), isFirst: try reader.int() == 1)
        }
    }
}
