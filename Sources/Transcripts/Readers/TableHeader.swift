/// The first row of a table: how its columns are separated, and which one holds what.
struct TableHeader {
    let separator: UInt8
    /// How many columns there are.
    let count: Int
    private(set) var columns: [TableColumn: Int] = [:]
    /// The same by the column's raw value, as rows look it up.
    private var places: [Int?] = []
    /// Columns that were asked for by a name which the table does not have.
    private(set) var absent: [TableColumn: String] = [:]

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
        let cells = (0..<row.count).map { Self.plain(row.text(of: $0)) }
        for (column, name) in named {
            columns[column] = cells.firstIndex(of: Self.plain(name))
            if columns[column] == nil { absent[column] = name }
        }
        for column in TableColumn.allCases where named[column] == nil {
            let places = column.names.lazy.compactMap { cells.firstIndex(of: Self.plain($0)) }
            columns[column] = places.first { !columns.values.contains($0) }
        }
        places = TableColumn.allCases.map { columns[$0] }
    }

    /// Where a column stands; `nil` where the table has none such.
    func place(of column: TableColumn) -> Int? { places[column.rawValue] }

    /// What is missing without which no message can be read.
    var problem: ReadProblem? {
        if let (column, name) = absent.min(by: { $0.key.rawValue < $1.key.rawValue }) {
            return .namedColumnAbsent(column, name: name)
        }
        if columns[.conversation] == nil { return .noConversationColumn }
        return [TableColumn.role, .text].first { columns[$0] == nil }.map { .noColumn($0) }
    }

    /// A column's name as it is compared: lower case, without blanks, `_` and `-`.
    private static func plain(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }
}
