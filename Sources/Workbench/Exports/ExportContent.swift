import Foundation
import Reports
import Sampling
import Wording

/// What an export holds: rows for people and for programs, and what else a workbook shows. Of these
/// only what a format asks for is made.
struct ExportContent: Sendable {
    private let table: @Sendable () -> Table
    /// An array of objects.
    private let json: @Sendable () -> JSON
    /// Further sheets of a workbook.
    var sheets: [ExcelBook.Sheet] = []
    /// Whether there were more rows than an export takes.
    let isCut: Bool

    /// How many rows an export takes.
    static let mostRows = 50_000

    /// The rows of a listing; those beyond what an export takes are left out.
    init<Row: Sendable>(_ listing: Listing<Row>, _ rows: [Row], _ language: Language) {
        self.init(listing.table(Array(rows.prefix(Self.mostRows))), listing, rows, language)
    }

    /// The same with a table of its own for people.
    init<Row: Sendable>(
        _ table: @autoclosure @escaping @Sendable () -> Table, _ listing: Listing<Row>,
        _ rows: [Row], _ language: Language
    ) {
        isCut = rows.count > Self.mostRows
        self.table = {
            var table = table()
            table.rows = Array(table.rows.prefix(Self.mostRows))
            return table
        }
        json = { .list(rows.prefix(Self.mostRows).map { listing.json($0, language) }) }
    }

    /// The rows of a table that is described elsewhere, the same for people and programs.
    init(_ table: Table, _ language: Language) {
        isCut = table.rows.count > Self.mostRows
        var taken = table
        taken.rows = Array(table.rows.prefix(Self.mostRows))
        self.table = { [taken] in taken }
        json = { [taken] in
            .list(
                taken.rows.map { row in
                    .object(
                        zip(taken.columns, row).map {
                            JSON.Field(name: $0.key, value: JSON($1, language))
                        })
                })
        }
    }

    /// The same with another sheet in the workbook.
    func adding(_ name: Phrase, _ table: Table) -> ExportContent {
        var content = self
        content.sheets.append(ExcelBook.Sheet(name, .table(table)))
        return content
    }

    /// The bytes of the file in a format.
    ///
    /// - Parameter secret: makes the name of a file on the way unguessable.
    func bytes(
        _ format: ExportFormat, title: Phrase, _ language: Language, secret: Digest
    ) throws -> [UInt8] {
        switch format {
        case .csv: Array(table().text(.csv, language: language).utf8)
        case .json: Array((json().lines + "\n").utf8)
        case .xlsx: try workbook(title, language, secret: secret)
        }
    }

    private func workbook(
        _ title: Phrase, _ language: Language, secret: Digest
    ) throws -> [UInt8] {
        let file = try PrivateFile(secret: secret.hex, ending: ".xlsx")
        defer { file.remove() }
        let book = ExcelBook([ExcelBook.Sheet(title, .table(table()))] + sheets)
        try book.write(to: file.path, language: language)
        return try file.contents()
    }
}

extension JSON {
    /// An array with a member a line; anything else on one line.
    fileprivate var lines: String {
        guard case .list(let members) = self, !members.isEmpty else { return text }
        return "[\n" + members.map(\.text).joined(separator: ",\n") + "\n]"
    }
}
