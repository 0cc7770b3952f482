import CSimdjson

/// A sheet while it is read.
struct SheetDraft {
    private let path: String
    /// What messages call it.
    private let name: String
    private(set) var columns: [String] = []
    private(set) var rows: [SheetRow] = []
    private(set) var rejects: [Reject] = []
    private var places: [String: Int] = [:]
    private let parser = JSONParser()
    /// The row of a table that is being put together, and the line where it began.
    private var row: DelimitedRow?
    private var start = 0

    private static let bytesAtOnce = 512 << 10
    private static let longestRow = 16 << 20

    init(path: String, named name: String) {
        self.path = path
        self.name = name
    }

    /// Reads the whole file. Returns whether its rows are objects of JSON.
    ///
    /// - Parameter afterPart: called again and again while the file is read; it may take the rows
    ///   and the rejects that are there.
    mutating func read(
        afterPart: (inout SheetDraft) -> Void = { _ in }
    ) throws(ReadProblem) -> Bool {
        let bytes = try MemberBytes(ArchiveMember(source: .path(path), name: path))
        let unpacked = try Workbook.firstTable(of: bytes) ?? OpenFile.unpack(bytes.plain)
        if unpacked.first.isEmpty, let problem = unpacked.problem { throw problem }
        let (decoded, head, _) = OpenFile.decode(unpacked, as: nil)
        guard let first = head.firstByte else { throw .emptyFile }
        let isObject = first == UInt8(ascii: "{")
        let isOfObjects = isObject || first == UInt8(ascii: "[")
        if isObject && head.firstLineEnds(with: UInt8(ascii: "}")) {
            readLines(decoded, asObjects: true, afterPart)
        } else if isOfObjects {
            readValues(decoded)
        } else {
            readLines(decoded, asObjects: false, afterPart)
        }
        afterPart(&self)
        return isOfObjects
    }

    /// Hands over the rows and the rejects, and forgets them.
    mutating func takeRows() -> (rows: [SheetRow], rejects: [Reject]) {
        defer { (rows, rejects) = ([], []) }
        return (rows, rejects)
    }

    /// Reads objects of any layout, one a row: their fields are the columns, in the order in which
    /// they appear.
    private mutating func readValues(_ source: any ByteSource) {
        var values = ValueCutter(
            source, chunkBytes: Self.bytesAtOnce, maxBytes: Self.longestRow)
        while true {
            switch values.next() {
            case .value(let bytes, let count, let line):
                bytes.withUnsafeBufferPointer { bytes in
                    readObject(UnsafeBufferPointer(rebasing: bytes[..<count]), line)
                }
            case .problem(let problem, let line): reject(line, problem)
            case .end: return
            }
        }
    }

    private mutating func readObject(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Int
    ) {
        do throws(ReadProblem) {
            let value = try parser.parse(bytes)
            guard value.isObject else { throw .notAnObject }
            var cells = [String](repeating: "", count: columns.count)
            for (name, field) in value.fields {
                let place = place(of: String(decoding: name, as: UTF8.self))
                if place == cells.count { cells.append("") }
                cells[place] = Self.text(of: field)
            }
            rows.append(SheetRow(line: line, cells: cells))
        } catch {
            reject(line, error)
        }
    }

    private mutating func place(of column: String) -> Int {
        if let place = places[column] { return place }
        places[column] = columns.count
        columns.append(column)
        return columns.count - 1
    }

    private static func text(of value: JSONValue) -> String {
        if let text = value.label { return text }
        if let number = value.number { return "\(number)" }
        return value.boolean.map { "\($0)" } ?? ""
    }

    /// Reads a header and the rows below it, or objects, one a line.
    private mutating func readLines(
        _ source: any ByteSource, asObjects: Bool, _ afterPart: (inout SheetDraft) -> Void
    ) {
        var lines = LineCutter(
            source, blockBytes: Self.bytesAtOnce, maxLineBytes: Self.longestRow)
        while true {
            switch lines.next() {
            case .lines(let bytes, let count, let firstLine):
                bytes.withUnsafeBufferPointer { bytes in
                    let block = UnsafeBufferPointer(rebasing: bytes[..<count])
                    for (index, line) in Self.lines(of: block).enumerated() {
                        take(line, firstLine + index, asObject: asObjects)
                    }
                }
                afterPart(&self)
            case .problem(let problem, let line): reject(line, problem)
            case .end:
                if row?.isOpen == true { reject(start, .quoteNotClosed) }
                return
            }
        }
    }

    private static func lines(
        of block: UnsafeBufferPointer<UInt8>
    ) -> [UnsafeBufferPointer<UInt8>] {
        let whole = block.last == UInt8(ascii: "\n") ? block.dropLast() : block[...]
        return whole.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).map { line in
            let end = line.last == UInt8(ascii: "\r") ? line.endIndex - 1 : line.endIndex
            return UnsafeBufferPointer(rebasing: block[line.startIndex..<end])
        }
    }

    private mutating func take(
        _ line: UnsafeBufferPointer<UInt8>, _ number: Int, asObject: Bool
    ) {
        let isOpen = row?.isOpen == true
        if !isOpen, Record(bytes: line, line: number).isBlank { return }
        if asObject {
            readObject(line, number)
            return
        }
        guard var current = row else {
            row = header(line)
            return
        }
        if !isOpen {
            current.clear()
            start = number
        }
        current.add(line)
        if !current.isOpen { add(current, start) }
        row = current
    }

    /// Reads the header, with the separator (comma, tab, semicolon or bar) that gives most columns.
    private mutating func header(_ line: UnsafeBufferPointer<UInt8>) -> DelimitedRow {
        let readings = [",", "\t", ";", "|"].map { (separator: Unicode.Scalar) in
            var row = DelimitedRow(separator: UInt8(ascii: separator))
            row.add(line)
            return row
        }
        let best = readings.dropFirst().reduce(readings[0]) { $1.count > $0.count ? $1 : $0 }
        columns = (0..<best.count).map { best.text(of: $0).trimmed }
        return DelimitedRow(separator: best.separator)
    }

    private mutating func add(_ row: DelimitedRow, _ line: Int) {
        var isText = true
        row.withBytes { isText = sc_utf8_valid($0.baseAddress, $0.count) }
        let cells = (0..<row.count).map { row.text(of: $0) }
        if !isText {
            reject(line, .invalidEncoding)
        } else if cells.count < columns.count
            || cells.dropFirst(columns.count).contains(where: { !$0.isEmpty })
        {
            reject(line, .wrongColumnCount(found: cells.count, expected: columns.count))
        } else {
            rows.append(SheetRow(line: line, cells: Array(cells.prefix(columns.count))))
        }
    }

    private mutating func reject(_ line: Int, _ problem: ReadProblem) {
        rejects.append(Reject(place: Place(file: name, line: line), reason: problem))
    }
}
