import Foundation
import Reports
import Scoring
import Transcripts
import Wording

/// The folder that `spotcheck report --out` names: every chat as it comes, the rest at the end.
final class CardFolder {
    private let path: String
    private let lock: FolderLock
    private let chats: TextSink
    private var isHeaded = false

    static let chatsName = "chats.csv"
    private static let workbookName = "report.xlsx"
    private static let pageName = "report.html"
    private static let names = [
        chatsName, workbookName, pageName, "cards.csv", "cards.json", "items.csv", "figures.csv",
        "targets.csv", "year.csv", "year.json", "year.xlsx", yearName,
    ]

    private static let yearName = "year.html"

    var yearPath: String { path + "/" + Self.yearName }
    var reportPath: String { path + "/" + Self.pageName }

    /// Makes the folder where there is none, and takes it for this run alone.
    init(path: String) throws {
        self.path = path
        lock = try FolderLock(results: path, names: Self.names)
        chats = TextSink(path: path + "/" + Self.chatsName)
    }

    /// Writes the row of a chat.
    func add(_ row: ChatRow, zone: TimeZone, language: Language) throws(OutputError) {
        let table = CardTables.chats([row], zone: zone)
        if !isHeaded { try chats.write(CSVTable.header(table.columns, language: language)) }
        isHeaded = true
        for cells in table.rows { try chats.write(CSVTable.line(cells, language: language)) }
    }

    func finish(_ summary: CardSummary, language: Language) throws(OutputError) {
        try chats.flush()
        let tables = CardTables(summary)
        let files: [(String, Table, TableFormat)] = [
            ("cards.csv", tables.cards, .csv), ("cards.json", tables.cards, .json),
            ("items.csv", tables.items, .csv), ("figures.csv", tables.figures, .csv),
            ("targets.csv", tables.targets, .csv),
        ]
        for (name, table, format) in files {
            try TextSink.write(table.text(format, language: language), to: path + "/" + name)
        }
        try TextSink.write(CardPage(summary, language: language).html, to: reportPath)
        try write(summary.workbook(language), to: Self.workbookName, language)
    }

    func finish(_ summary: YearSummary, language: Language) throws(OutputError) {
        for (name, format) in [("year.csv", TableFormat.csv), ("year.json", .json)] {
            try TextSink.write(
                summary.table.text(format, language: language), to: path + "/" + name)
        }
        try TextSink.write(YearPage(summary, language: language).html, to: yearPath)
        try write(summary.workbook(language), to: "year.xlsx", language)
    }

    private func write(
        _ book: ExcelBook, to name: String, _ language: Language
    ) throws(OutputError) {
        do throws(ExcelError) {
            try book.write(to: path + "/" + name, language: language)
        } catch {
            throw OutputError(path: error.path, number: error.number)
        }
    }
}
