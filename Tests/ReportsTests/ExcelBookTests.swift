import Reports
import TestSupport
import Testing
import Wording

/// Workbooks, looked at with another program: `unzip` shows the XML of their parts.
struct ExcelBookTests {
    private static let table = Table(
        columns: [
            .init("agent", Phrase(zh: "客服", en: "Agent")),
            .init("share", Phrase(zh: "占比", en: "Share"), .trailing),
            .init("mean", Phrase(zh: "平均分", en: "Mean"), .trailing),
        ],
        rows: [
            [.text("007"), .share(0.125), .decimal("91.50")],
            [.text("=1+1"), .none, .integer(12_000)],
        ])

    /// The XML of a part of the workbook of these sheets.
    private static func part(_ name: String, of sheets: [ExcelBook.Sheet]) throws -> String {
        let folder = try TemporaryFolder()
        let path = folder.path("book.xlsx")
        try ExcelBook(sheets).write(to: path, language: .zh)
        return try Program.run("/usr/bin/unzip", ["-p", path, name]).output
    }

    @Test func `Numbers are numbers, and a share is a percentage`() throws {
        let sheet = try Self.part(
            "xl/worksheets/sheet1.xml",
            of: [.init(Phrase(zh: "得分", en: "Scores"), .table(Self.table))])
        #expect(sheet.contains(#"<c r="B2""#) && sheet.contains("<v>0.125</v>"))
        #expect(sheet.contains("<v>91.5</v>"))
        #expect(sheet.contains("<v>12000</v>"))
        let styles = try Self.part(
            "xl/styles.xml", of: [.init(Phrase(zh: "得分", en: "Scores"), .table(Self.table))])
        #expect(styles.contains(#"formatCode="0.0%""#))
    }

    @Test func `A text stays a text: an id keeps its zeros, a formula is not run`() throws {
        let sheets = [ExcelBook.Sheet(Phrase(zh: "得分", en: "Scores"), .table(Self.table))]
        let sheet = try Self.part("xl/worksheets/sheet1.xml", of: sheets)
        #expect(!sheet.contains("<f>"))
        #expect(sheet.contains(#"numberStoredAsText="1""#))
        let strings = try Self.part("xl/sharedStrings.xml", of: sheets)
        #expect(strings.contains("<t>007</t>"))
        #expect(strings.contains("<t>=1+1</t>"))
        #expect(strings.contains("<t>平均分</t>"))
    }

    @Test func `The header stays in view and filters the rows`() throws {
        let sheet = try Self.part(
            "xl/worksheets/sheet1.xml",
            of: [.init(Phrase(zh: "得分", en: "Scores"), .table(Self.table))])
        #expect(sheet.contains(#"ySplit="1""#) && sheet.contains(#"state="frozen""#))
        #expect(sheet.contains(#"<autoFilter ref="A1:C3"/>"#))
    }

    @Test func `Columns are wide enough for Chinese, and no wider than a page`() throws {
        let long = String(repeating: "您好", count: 200)
        let table = Table(
            columns: [.init("text", Phrase(zh: "原话", en: "Text"))], rows: [[.text(long)]])
        let wide = try Self.part(
            "xl/worksheets/sheet1.xml", of: [.init(Phrase(zh: "一", en: "1"), .table(table))])
        #expect(wide.contains(#"<col min="1" max="1" width="60."#))
        let name = Table(
            columns: [.init("name", Phrase(zh: "客服", en: "Agent"))],
            rows: [[.text("欧阳小小小小小小小小")]])
        let fitting = try Self.part(
            "xl/worksheets/sheet1.xml", of: [.init(Phrase(zh: "一", en: "1"), .table(name))])
        // Ten characters, two columns each, and the margin.
        #expect(fitting.contains(#"<col min="1" max="1" width="22."#))
    }

    @Test(arguments: [
        ("得分[1]*", "得分 1"), ("'a'", "a"), ("", "–"),
        ("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"),
    ])
    func `A sheet has a name that Excel takes`(wanted: String, name: String) throws {
        let book = try Self.part(
            "xl/workbook.xml", of: [.init(Phrase(wanted), .sentences([Phrase("x")]))])
        #expect(book.contains("name=\"\(name)\""))
    }

    @Test func `Two sheets of one name are told apart`() throws {
        let sheets = ["Scores", "scores", "SCORES"].map {
            ExcelBook.Sheet(Phrase($0), .sentences([Phrase("x")]))
        }
        let book = try Self.part("xl/workbook.xml", of: sheets)
        #expect(book.contains(#"name="Scores""#))
        #expect(book.contains(#"name="scores (2)""#))
        #expect(book.contains(#"name="SCORES (3)""#))
    }

    @Test func `A text longer than a cell is cut and marked`() throws {
        let table = Table(
            columns: [.init("text", Phrase("t"))],
            rows: [[.text(String(repeating: "字", count: 40_000))]])
        let strings = try Self.part(
            "xl/sharedStrings.xml", of: [.init(Phrase("1"), .table(table))])
        #expect(strings.contains("字…</t>"))
        #expect(strings.count { $0 == "字" } == 32_766)
    }

    @Test func `The same sheets give the same bytes`() throws {
        let folder = try TemporaryFolder()
        let book = ExcelBook([.init(Phrase("1"), .table(Self.table))])
        try book.write(to: folder.path("a.xlsx"), language: .en)
        try book.write(to: folder.path("b.xlsx"), language: .en)
        #expect(try folder.read("a.xlsx") == folder.read("b.xlsx"))
        #expect(try folder.read("a.xlsx").starts(with: Array("PK".utf8)))
    }

    @Test func `A file that cannot be written is named`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("missing/book.xlsx")
        let error = #expect(throws: ExcelError.self) {
            try ExcelBook([.init(Phrase("1"), .sentences([]))]).write(to: path, language: .en)
        }
        #expect(try #require(error).phrase.en.hasPrefix("cannot write \(path): "))
    }
}
