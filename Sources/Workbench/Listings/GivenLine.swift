import Reports
import Store
import Wording

/// A row of a file beside the chats as it leaves the workbench: as it was given.
struct GivenLine: Sendable {
    /// Where it began in the file.
    let line: Int
    let cells: [GivenCell]

    /// A cell with the name of its column.
    struct GivenCell: Sendable {
        let column: String
        let value: String
    }

    static func all(_ sheet: GivenSheet) -> [GivenLine] {
        sheet.content.rows.map { row in
            GivenLine(
                line: row.line,
                cells: zip(sheet.content.columns, row.cells).map {
                    GivenCell(column: $0, value: $1)
                })
        }
    }

    /// The rows under the file's own columns.
    static func table(_ sheet: GivenSheet) -> Table {
        let columns = sheet.content.columns
        return Table(
            columns: columns.enumerated().map { Table.Column("column_\($0 + 1)", Phrase($1)) },
            rows: sheet.content.rows.map { row in
                columns.indices.map { .text($0 < row.cells.count ? row.cells[$0] : "") }
            })
    }

    static let listing = Listing<GivenLine>(
        "GivenLine",
        [
            .integer("line", .givenLine) { $0.line },
            .nested("cells", .givenCells, cell) { $0.cells },
        ])

    private static let cell = Listing<GivenCell>(
        "GivenCell",
        [
            .text("column", .givenColumnName) { $0.column },
            .text("value", .columnValue) { $0.value },
        ])
}
