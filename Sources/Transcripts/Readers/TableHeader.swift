import Foundation

/// The first row of a table: how its columns are separated, and which one holds what.
struct TableHeader {
    let separator: UInt8
    /// How many columns there are.
    let count: Int
    private(set) var columns: [TableColumn: Int] = [:]
    /// The same by the column's raw value, as rows look it up.
    private var places: [Int?] = []
    /// The names as they are compared.
    private let names: [String]
    /// How many bytes the name of the words' column takes.
    private var textNameLength = 0
    /// Columns that were asked for by a name which the table does not have.
    private(set) var absent: [TableColumn: String] = [:]
    /// The zone that the name of the time's column states, as `time(Asia/Shanghai)`.
    private(set) var zone: TimeZone?

    /// Whether rows belong to endless streams, since nothing tells one conversation from the next.
    var hasStreams: Bool {
        columns[.conversation] == nil && (columns[.stream] ?? columns[.customer]) != nil
    }

    /// Reads a header, taking the separator (comma, tab, semicolon or bar) that gives the most
    /// columns of known names, or most columns where none is known. `named` says which column
    /// holds what, over the usual names.
    init(_ line: UnsafeBufferPointer<UInt8>, named: [TableColumn: String]) {
        let readings = [",", "\t", ";", "|"].map { (character: Unicode.Scalar) in
            TableHeader(line, separator: UInt8(ascii: character), named: named)
        }
        self = readings.dropFirst().reduce(readings[0]) { best, next in
            (next.columns.count, next.count) > (best.columns.count, best.count) ? next : best
        }
    }

    private init(
        _ line: UnsafeBufferPointer<UInt8>, separator: UInt8, named: [TableColumn: String]
    ) {
        self.separator = separator
        var row = DelimitedRow(separator: separator)
        row.add(line)
        count = row.count
        let given = (0..<row.count).map { row.text(of: $0) }
        let cells = given.map(Self.plain)
        names = cells
        for (column, name) in named {
            columns[column] = cells.firstIndex(of: Self.plain(name))
            if columns[column] == nil { absent[column] = name }
        }
        for column in TableColumn.allCases where named[column] == nil {
            let places = column.names.lazy.compactMap { cells.firstIndex(of: Self.plain($0)) }
            columns[column] = places.first { !columns.values.contains($0) }
        }
        places = TableColumn.allCases.map { columns[$0] }
        textNameLength = columns[.text].map { row.range(of: $0).count } ?? 0
        zone = columns[.time].flatMap { Self.remark(given[$0]) }.flatMap(Self.zone)
    }

    /// Where a column stands; `nil` where the table has none such.
    func place(of column: TableColumn) -> Int? { places[column.rawValue] }

    /// What is missing without which no message can be read; roles need no column where the options
    /// say who is who, or where the senders may do so.
    func problem(hasCast: Bool) -> ReadProblem? {
        if let (column, name) = absent.min(by: { $0.key.rawValue < $1.key.rawValue }) {
            return .namedColumnAbsent(column, name: name)
        }
        if columns[.conversation] == nil, !hasStreams { return .noConversationColumn }
        if columns[.text] == nil { return .noColumn(.text) }
        if columns[.role] != nil || hasCast { return nil }
        return columns[.sender] == nil && columns[.name] == nil ? unknownParties : nil
    }

    /// That nothing says who is an agent.
    var unknownParties: ReadProblem {
        let hasWriters = columns[.sender] ?? columns[.name] != nil
        return hasStreams || hasWriters ? .partiesUnknown : .noColumn(.role)
    }

    /// Whether a row is this header once more.
    func isRepeated(in row: DelimitedRow) -> Bool {
        guard row.count == count, let words = columns[.text],
            row.range(of: words).count == textNameLength
        else { return false }
        return names.indices.allSatisfy { Self.plain(row.text(of: $0)) == names[$0] }
    }

    /// A column's name as it is compared: lower case, simplified characters, without blanks, `_` and
    /// `-`, the mark at the beginning of a file, and a zone in brackets behind it.
    private static func plain(_ name: String) -> String {
        let bare =
            remark(name).flatMap(zone) == nil ? name[...] : name.prefix { !"(（".contains($0) }
        return TableColumn.simplified(bare.lowercased())
            .filter { !$0.isWhitespace && $0 != "_" && $0 != "-" && $0 != "\u{FEFF}" }
    }

    /// What stands in brackets at the end of a name.
    private static func remark(_ name: String) -> String? {
        let name = name.trimmed
        guard let last = name.last, ")）".contains(last),
            let open = name.lastIndex(where: { "(（".contains($0) }), open > name.startIndex
        else { return nil }
        return String(name[name.index(after: open)...].dropLast()).trimmed
    }

    /// The zone of `Asia/Shanghai`, `UTC` or `UTC+8`.
    private static func zone(_ text: String) -> TimeZone? {
        if text.contains("/") { return TimeZone(identifier: text) }
        guard let match = text.wholeMatch(of: /(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?/)
        else {
            return nil
        }
        let hours = match.output.2.flatMap { Int($0) } ?? 0
        let minutes = match.output.3.flatMap { Int($0) } ?? 0
        let seconds = (hours * 60 + minutes) * (match.output.1 == "-" ? -60 : 60)
        return TimeZone(secondsFromGMT: seconds)
    }
}
