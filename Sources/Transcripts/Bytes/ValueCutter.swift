/// Cuts a source into JSON values of any layout: those that follow one another, or the elements
/// of a list that they stand in. A page that is too large to be held comes in pieces of whole
/// elements. Finds only where values end; whether they are JSON is not its business.
struct ValueCutter {
    /// What comes next.
    enum Cut {
        /// A value's bytes with `JSONParser.padding` more behind `count`, and its first line.
        case value([UInt8], count: Int, line: Int)
        case problem(ReadProblem, line: Int)
        case end
    }

    private let source: any ByteSource
    private let maxBytes: Int
    private var chunk: [UInt8]
    private var unread = 0..<0
    private var line = 1
    /// Brackets open, but for those of the list that holds the values.
    private var depth = 0
    private var inString = false
    private var escaped = false
    /// The value that is being read, and where it began; `nil` between values.
    private var startLine: Int?
    private var value: [UInt8] = []
    private var tooLong = false
    /// Follows the value, where it may be a page.
    private var page: PageTrace?
    /// Whether the source has nothing more, and what cut it short.
    private var ended = false
    private var problem: ReadProblem?

    /// - Parameter pages: the names that lead to lists whose elements may be handed over apart.
    init(
        _ source: any ByteSource, chunkBytes: Int, maxBytes: Int, pages: [[String]] = []
    ) {
        self.source = source
        page = pages.isEmpty ? nil : PageTrace(pages)
        self.maxBytes = maxBytes
        chunk = Array(repeating: 0, count: chunkBytes)
    }

    mutating func next() -> Cut {
        while true {
            if unread.isEmpty {
                if ended { return atEnd() }
                var count = 0
                chunk.withUnsafeMutableBytes { (count, problem) = source.fill($0) }
                ended = count < chunk.count
                unread = 0..<count
                continue
            }
            if startLine == nil, !findStart() { continue }
            if let piece = takePiece() { return piece }
            if findEnd() { return take() }
        }
    }

    /// What is left to say at the end: that a value has no end, or what cut the source short.
    private mutating func atEnd() -> Cut {
        let start = startLine
        let problem = problem
        startLine = nil
        self.problem = nil
        if let problem { return .problem(problem, line: start ?? line) }
        return start.map { .problem(.unfinishedValue, line: $0) } ?? .end
    }

    /// Goes on to the first byte of a value. Commas, and the brackets of the list that holds the
    /// values, stand between them.
    private mutating func findStart() -> Bool {
        for index in unread {
            switch chunk[index] {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: " "), 9...13, UInt8(ascii: ","), UInt8(ascii: "["),
                UInt8(ascii: "]"):
                break
            default:
                unread = index..<unread.upperBound
                startLine = line
                return true
            }
        }
        unread = 0..<0
        return false
    }

    /// Goes on to behind the last byte of the value that has begun, and keeps its bytes.
    private mutating func findEnd() -> Bool {
        let begin = unread.lowerBound
        for index in unread {
            let byte = chunk[index]
            if byte == UInt8(ascii: "\n") { line += 1 }
            page?.take(byte, at: value.count + index - begin)
            if inString {
                step(inString: byte)
            } else if ends(with: byte) {
                keep(begin...index)
                unread = (index + 1)..<unread.upperBound
                return true
            }
        }
        keep(begin...(unread.upperBound - 1))
        unread = 0..<0
        return false
    }

    private mutating func step(inString byte: UInt8) {
        if escaped {
            escaped = false
        } else if byte == UInt8(ascii: "\\") {
            escaped = true
        } else if byte == UInt8(ascii: "\"") {
            inString = false
        }
    }

    /// Whether a byte outside strings ends the value.
    private mutating func ends(with byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""): inString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            return depth <= 0
        case UInt8(ascii: ","), UInt8(ascii: "\n"): return depth == 0
        default: break
        }
        return false
    }

    private mutating func keep(_ range: ClosedRange<Int>) {
        if value.count + range.count > maxBytes { tooLong = true }
        if tooLong {
            value.removeAll()
        } else {
            value.append(contentsOf: chunk[range])
        }
    }

    /// What is held of a page, where it would become too long with what was read.
    private mutating func takePiece() -> Cut? {
        guard !tooLong, value.count + unread.count > maxBytes, let split = page?.split(value)
        else { return nil }
        value = split.rest
        return cut(split.piece, line: startLine ?? line)
    }

    private mutating func take() -> Cut {
        let start = startLine ?? line
        defer {
            startLine = nil
            depth = 0
            value = []
            tooLong = false
            page?.restart()
        }
        if tooLong { return .problem(.lineTooLong(limit: maxBytes), line: start) }
        return cut(value, line: start)
    }

    private func cut(_ bytes: [UInt8], line: Int) -> Cut {
        let padded = bytes + repeatElement(0, count: JSONParser.padding)
        return .value(padded, count: bytes.count, line: line)
    }
}
