import Glibc

/// Cuts a source into blocks of whole lines.
struct LineCutter {
    /// What comes next.
    enum Cut {
        /// Bytes, how many of them are whole lines (`JSONParser.padding` more follow), and the
        /// number of the first line.
        case lines([UInt8], count: Int, firstLine: Int)
        case problem(ReadProblem, line: Int)
        case end
    }

    private let source: any ByteSource
    private let blockBytes: Int
    private let maxLineBytes: Int
    /// The beginning of a line whose end has not been read.
    private var carry: [UInt8] = []
    /// The number of the line that `carry` begins.
    private var line: Int
    private var ended = false
    private var problem: ReadProblem?

    /// - Parameter firstLine: the number of the source's first line.
    init(_ source: any ByteSource, blockBytes: Int, maxLineBytes: Int, firstLine: Int = 1) {
        line = firstLine
        self.source = source
        self.blockBytes = blockBytes
        self.maxLineBytes = maxLineBytes
    }

    mutating func next() -> Cut {
        while !ended {
            let (bytes, filled) = readMore()
            let whole = ended && problem == nil
            let count = whole ? filled : Self.endOfLastLine(in: bytes, count: filled)
            if count > 0 {
                carry = Array(bytes[count..<filled])
                defer { line += Self.lineCount(in: bytes, count: count) }
                return .lines(bytes, count: count, firstLine: line)
            }
            carry = Array(bytes[..<filled])
            if carry.count > maxLineBytes { return skipLine() }
        }
        if let problem {
            self.problem = nil
            return .problem(problem, line: line)
        }
        return .end
    }

    /// A new buffer with what was carried over and as much again as fits, with room behind it.
    private mutating func readMore() -> (bytes: [UInt8], filled: Int) {
        var filled = 0
        let wanted = max(blockBytes, carry.count)
        let capacity = carry.count + wanted + JSONParser.padding
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { space, used in
            let space = UnsafeMutableRawBufferPointer(space)
            space.copyBytes(from: carry)
            let free = UnsafeMutableRawBufferPointer(rebasing: space[carry.count...].prefix(wanted))
            let (more, problem) = source.fill(free)
            filled = carry.count + more
            used = filled + JSONParser.padding
            UnsafeMutableRawBufferPointer(rebasing: space[filled..<used])
                .initializeMemory(as: UInt8.self, repeating: 0)
            self.problem = problem
            ended = more < wanted
        }
        return (bytes, filled)
    }

    /// Passes over the rest of a line that is too long, keeping what was read behind it.
    private mutating func skipLine() -> Cut {
        defer { line += 1 }
        carry = []
        while !ended {
            let (bytes, filled) = readMore()
            if let end = bytes[..<filled].firstIndex(of: UInt8(ascii: "\n")) {
                carry = Array(bytes[(end + 1)..<filled])
                if ended, problem == nil, !carry.isEmpty {
                    // What is left is the end of the source: let `next` hand it out.
                    ended = false
                }
                break
            }
        }
        return .problem(.lineTooLong(limit: maxLineBytes), line: line)
    }

    private static func endOfLastLine(in bytes: [UInt8], count: Int) -> Int {
        bytes[..<count].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    private static func lineCount(in bytes: [UInt8], count: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            var lines = 0
            var start = 0
            while start < count, let end = memchr(base + start, 10, count - start) {
                start = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
                lines += 1
            }
            return lines
        }
    }
}
