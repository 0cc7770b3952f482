import Glibc

/// One row of a table as RFC 4180 and Excel write it: columns between separators, in quotation
/// marks where they hold a separator, a quotation mark (doubled) or a line end. A quotation mark
/// that does not begin a column is an ordinary character.
struct DelimitedRow {
    let separator: UInt8
    private var bytes: [UInt8] = []
    /// Where each column ends in `bytes`; it begins where the one before ends.
    private var ends: [Int] = []
    /// Whether a column in quotation marks goes on in the next line.
    private(set) var isOpen = false
    /// Whether something other than a separator follows a closing quotation mark: a sign that the
    /// mark was not meant to close.
    private(set) var isDoubtful = false

    private static let quote = UInt8(ascii: "\"")

    init(separator: UInt8) {
        self.separator = separator
    }

    /// How many columns there are.
    var count: Int { ends.count }

    /// Forgets the row.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isOpen = false
        isDoubtful = false
    }

    /// Adds a line: a whole row, or the next line of one that is open. A line end within a column
    /// becomes one line feed.
    mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
        var position = 0
        if isOpen {
            bytes.append(UInt8(ascii: "\n"))
            position = quoted(line, from: 0)
            if isOpen { return }
        } else {
            position = column(line, from: 0)
        }
        while !isOpen, position < line.count {
            // A separator stands here; a column follows, if only an empty one.
            position = column(line, from: position + 1)
        }
    }

    /// Hands over the bytes of all columns in one piece; see `range`.
    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer(body)
    }

    /// Where a column stands in the row's bytes.
    func range(of index: Int) -> Range<Int> {
        (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    /// A column as a string.
    func text(of index: Int) -> String {
        String(decoding: bytes[range(of: index)], as: UTF8.self)
    }

    /// Takes a column that begins at a position; returns that of the separator behind it, or the
    /// end of the line.
    private mutating func column(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        if start < line.count, line[start] == Self.quote {
            return quoted(line, from: start + 1)
        }
        return plain(line, from: start)
    }

    /// Takes the rest of a column up to the next separator as it stands, and ends it.
    private mutating func plain(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let end = Self.find(separator, in: line, from: start) ?? line.count
        bytes.append(contentsOf: line[start..<end])
        ends.append(bytes.count)
        return end
    }

    /// Takes the rest of a column in quotation marks.
    private mutating func quoted(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while let mark = Self.find(Self.quote, in: line, from: position) {
            bytes.append(contentsOf: line[position..<mark])
            guard mark + 1 < line.count, line[mark + 1] == Self.quote else {
                isOpen = false
                if mark + 1 < line.count, line[mark + 1] != separator { isDoubtful = true }
                return plain(line, from: mark + 1)
            }
            bytes.append(Self.quote)
            position = mark + 2
        }
        bytes.append(contentsOf: line[position...])
        isOpen = true
        return line.count
    }

    private static func find(
        _ byte: UInt8, in line: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        guard start < line.count, let base = line.baseAddress,
            let found = memchr(base + start, Int32(byte), line.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
