import Foundation
import Testing
import Wording

@testable import Reports

struct TableTests {
    private let table = Table(
        columns: [
            .init("agent", Phrase(zh: "客服", en: "Agent")),
            .init("n", Phrase(zh: "检查数", en: "Checked"), .trailing),
            .init("machine", Phrase(zh: "均分", en: "Mean"), .trailing),
            .init("done", Phrase(zh: "完成", en: "Done")),
        ],
        rows: [
            [.text("小雅"), .integer(30), .decimal("96.07"), .flag(true)],
            [.text("Marcus"), .integer(7), .decimal("100.00"), .none],
        ])

    @Test func `columns line up in a terminal, Chinese or not`() {
        #expect(
            table.text(.table, language: .zh) == """
                客服    检查数    均分  完成
                ──────  ──────  ──────  ────
                小雅        30   96.07  ✓
                Marcus       7  100.00

                """)
    }

    @Test func `JSON has the keys in the order of the columns`() {
        #expect(
            table.text(.jsonl, language: .en) == """
                {"agent":"小雅","n":30,"machine":96.07,"done":true}
                {"agent":"Marcus","n":7,"machine":100.00,"done":null}

                """)
        #expect(
            table.text(.json, language: .en) == """
                [
                {"agent":"小雅","n":30,"machine":96.07,"done":true},
                {"agent":"Marcus","n":7,"machine":100.00,"done":null}
                ]

                """)
        #expect(Table(columns: table.columns).text(.json, language: .en) == "[]\n")
    }

    @Test func `CSV opens in a spreadsheet`() {
        #expect(
            table.text(.csv, language: .zh)
                == "\u{FEFF}客服,检查数,均分,完成\r\n小雅,30,96.07,✓\r\nMarcus,7,100.00,\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+86", "'+86"), ("-x", "'-x"), ("@cmd", "'@cmd"), ("-5", "-5"),
        ("-2.5", "-2.5"), ("a,b", "\"a,b\""), ("说\"好\"", "\"说\"\"好\"\"\""),
        ("a\nb", "\"a\nb\""), ("\t=1", "'\t=1"), ("=\"x\"", "\"'=\"\"x\"\"\""),
    ])
    func `no cell is taken for a formula, and quotes are doubled`(_ text: String, _ field: String) {
        let table = Table(columns: [.init("x", Phrase("x"))], rows: [[.text(text)]])
        #expect(table.text(.csv, language: .en) == "\u{FEFF}x\r\n\(field)\r\n")
    }

    @Test func `control characters cannot reach the terminal`() {
        let table = Table(
            columns: [.init("x", Phrase("x"))], rows: [[.text("a\u{1B}[31mb\u{7}\nc")]])
        let text = table.text(.table, language: .en)
        #expect(text.hasSuffix("\na [31mb  c\n"))
    }

    @Test func `a table that is too wide is cut at its widest column of words`() {
        let table = Table(
            columns: [.init("x", Phrase("x")), .init("n", Phrase("n"), .trailing)],
            rows: [[.text(String(repeating: "很", count: 30)), .integer(12345)]])
        let lines = table.text(.table, language: .zh, width: 30).split(separator: "\n")
        for line in lines { #expect(DisplayWidth.of(line) <= 30) }
        #expect(lines[2].hasSuffix("…  12345"))
    }

    /// Two columns of ten and five, and what stands between them.
    @Test(arguments: [(17, "一二三四五  12345"), (16, "一二三四五 12345"), (15, "一二三…   12345")])
    func `columns stand closer before anything is cut`(_ width: Int, _ line: String) {
        let table = Table(
            columns: [.init("x", Phrase("x")), .init("n", Phrase("n"), .trailing)],
            rows: [[.text("一二三四五"), .integer(12345)]])
        let lines = table.text(.table, language: .zh, width: width).split(separator: "\n")
        #expect(lines[2] == line)
    }

    @Test func `JSON strings are escaped by RFC 8259`() {
        var object = JSONObject()
        object.set("a\"b", "x\\y\n\u{1}\u{1F}/é👍")
        #expect(object.text == "{\"a\\\"b\":\"x\\\\y\\n\\u0001\\u001f/é👍\"}")
    }

    @Test func `scores make one row an agent, in the chosen language`() throws {
        let summary = try ReportExample.summary()
        let table = ScoresTable.of(
            summary.agents, scorecard: summary.scorecard, ranking: summary.ranking)
        let lines = table.text(.csv, language: .zh).components(separatedBy: "\r\n")
        #expect(lines.count == 1 + 8 + 1)
        #expect(
            lines[0].hasPrefix(
                "\u{FEFF}客服,姓名,全部,检查数,均分,均分下限,均分上限,等级,有问题,"
                    + "有问题 95% 下限,有问题 95% 上限,红线,"))
        #expect(lines[1].hasPrefix("a01,小雅,400,30,96.07,83.00,99.80,优秀·临界,4,17,120,1,1,66,"))
        #expect(lines[1].hasSuffix(",按客服分别随机抽") && lines[6].hasSuffix(",全部检查"))
        #expect(lines[6].hasPrefix("a06,Marcus,18,18,99.78,99.78,99.78,优秀,1,1,1,0,0,0,"))
        let columns = lines[0].split(separator: ",", omittingEmptySubsequences: false).count
        for line in lines[1...8] {
            #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == columns)
        }
    }
}
