import TestSupport
import Testing
import Transcripts

/// Plain tables: the same rows from every format, and bad rows cost nothing else.
struct SheetTests {
    private static func sheet(_ text: String, _ name: String = "sheet.csv") throws -> Sheet {
        let folder = try TemporaryFolder()
        return try Sheet(path: folder.write(text, to: name))
    }

    private static func cells(_ sheet: Sheet) -> [[String?]] {
        let places = [sheet.column(["agent", "客服"]), sheet.column(["n"])]
        return sheet.rows.map { row in places.map { row[$0] } }
    }

    static let formats = [
        "agent,n\n木木,3\n\"a,b\",4\n",
        "\u{FEFF}Agent;n\r\n木木;3\r\na,b;4",
        "客服\tn\n木木\t3\na,b\t4\n\n",
        "{\"agent\":\"木木\",\"n\":3}\n{\"n\":4.0,\"agent\":\"a,b\"}\n",
        "[{\"agent\":\"木木\",\"n\":3},\n {\"agent\":\"a,b\",\"n\":\"4\"}]",
    ]

    @Test(arguments: formats)
    func `Every format gives the same rows`(text: String) throws {
        let sheet = try Self.sheet(text)
        #expect(sheet.rejects == [])
        #expect(Self.cells(sheet) == [["木木", "3"], ["a,b", "4"]])
        #expect(sheet.isOfObjects == (text.hasPrefix("{") || text.hasPrefix("[")))
    }

    @Test func `A row that does not fit is rejected with its line`() throws {
        let sheet = try Self.sheet("agent,n\na,1\nb\nc,\"x\ny\",2\nd,4,\n\"e\n")
        #expect(sheet.rows.map(\.line) == [2, 6])
        #expect(sheet.rejects.map(\.place.line) == [3, 4, 7])
        let lines = try Self.sheet("{\"agent\":\"a\"}\n[1]\n{broken\n{\"n\":2}\n")
        #expect(lines.rows.map(\.line) == [1, 4])
        #expect(lines.rejects.map(\.place.line) == [2, 3])
    }

    @Test func `A quoted cell may hold line ends, and an absent one is nothing`() throws {
        let sheet = try Self.sheet("agent,n\n\"two\nlines\",\nb, 5 \n")
        #expect(Self.cells(sheet) == [["two\nlines", nil], ["b", "5"]])
        #expect(sheet.rows.first?[sheet.column(["nosuch"])] == nil)
    }

    @Test func `A name of one letter keeps its case, others do not`() throws {
        let sheet = try Self.sheet("Red Line,N,n\n1,2,3\n")
        #expect(sheet.column(["N"]) == 1)
        #expect(sheet.column(["n"]) == 2)
        #expect(sheet.column(["x"]) == nil)
        #expect(sheet.column(["red_line"]) == 0)
    }

    @Test func `A file that is no sheet says why`() throws {
        #expect(throws: SheetError.self) { try Self.sheet("") }
        #expect(throws: SheetError.self) { try Self.sheet("PK\u{3}\u{4}rest") }
        #expect(throws: SheetError.self) { try Sheet(path: "nosuch.csv") }
    }
}
