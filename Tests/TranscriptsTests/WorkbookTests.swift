import Testing
import Transcripts

/// Workbooks as people keep them: a month a sheet, titles, merged cells, midnight.
struct WorkbookTests {
    /// A row of texts; an empty one has no cell. Those of `style` 1 are moments of Excel's.
    private static func row(_ number: Int, _ cells: [String], moment: Double? = nil) -> String {
        var parts: [String] = []
        for (place, cell) in cells.enumerated() where !cell.isEmpty {
            let column = String(Character(Unicode.Scalar(UInt8(65 + place))))
            parts.append(
                cell == "*"
                    ? #"<c r="\#(column)\#(number)" s="1"><v>\#(moment ?? 0)</v></c>"#
                    : #"<c r="\#(column)\#(number)" t="inlineStr"><is><t>\#(cell)</t></is></c>"#)
        }
        return #"<row r="\#(number)">\#(parts.joined())</row>"#
    }

    private static let header = row(1, ["会话ID", "时间", "角色", "发送人", "内容"])

    @Test func `every sheet that is a table of chats is read, and the others are named`() throws {
        let book = try workbook(
            [
                ("6月", Self.header + Self.row(2, ["S1", "", "客户", "c1", "在吗"])),
                ("口径", Self.row(1, ["指标", "说明"]) + Self.row(2, ["响应", "60 秒"])),
                ("7月", Self.header + Self.row(2, ["S2", "", "客户", "c2", "你好"])),
            ], strings: [])
        #expect(
            try events(book, name: "x.xlsx").map(\.summary) == [
                "x.xlsx/6月:2 conversation S1", "x.xlsx/7月:2 conversation S2",
                "x.xlsx/口径 warning  sheet-passed-over",
            ])
    }

    @Test func `a title of several cells stands above the header`() throws {
        let rows =
            Self.row(1, ["聊天记录", "2024-06"]) + Self.row(2, ["会话ID", "角色", "发送人", "内容"])
            + Self.row(3, ["S1", "客户", "c1", "在吗"]) + Self.row(4, ["S1", "客服", "k1"])
        let book = try workbook([("a", rows)], strings: [])
        let chat = try #require(try events(book).first?.conversation)
        #expect(chat.lines == ["customer c1: 在吗", "agent k1: "])
    }

    @Test func `an empty id is the one above, as merged cells have it`() throws {
        let rows =
            Self.header + Self.row(2, ["S1", "", "客户", "c1", "在吗"])
            + Self.row(3, ["", "", "客服", "k1", "在"]) + Self.row(4, ["S2", "", "客户", "c2", "好"])
        let book = try workbook([("a", rows)], strings: [])
        #expect(
            try events(book).compactMap(\.conversation).map(\.lines) == [
                ["customer c1: 在吗", "agent k1: 在"], ["customer c2: 好"],
            ])
    }

    /// Day 45446 of Excel is 2024-06-03, which began in China at 1717344000.
    @Test func `a message at midnight keeps its time`() throws {
        let rows = Self.header + Self.row(2, ["S1", "*", "客户", "c1", "在吗"], moment: 45446)
        let chat = try #require(
            try events(workbook([("a", rows)], strings: [])).first?.conversation)
        #expect(chat.start == Timestamp(milliseconds: 1_717_344_000_000))
    }

    @Test func `cells that do not say where they stand count, the empty ones too`() throws {
        func row(_ cells: [String]) -> String {
            let parts = cells.map {
                $0.isEmpty ? "<c/>" : #"<c t="inlineStr"><is><t>\#($0)</t></is></c>"#
            }
            return "<row>" + parts.joined() + "</row>"
        }
        let rows =
            row(["会话ID", "时间", "角色", "发送人", "内容"]) + row(["S1", "", "客户", "c1", "在吗"])
            + row(["S1", "", "客服", "", "在"])
        let chat = try #require(
            try events(workbook([("a", rows)], strings: [])).first?.conversation)
        #expect(chat.lines == ["customer c1: 在吗", "agent agent: 在"])
    }

    /// ECMA-376 part 1, 22.9.2.19: `_x005F_` is a `_`, so that `_x0041_` can be written as it is.
    @Test func `characters that are written as numbers are read as themselves`() throws {
        let rows =
            Self.row(1, ["会话ID", "角色", "发送人", "内容"])
            + #"<row r="2"><c r="A2" t="inlineStr"><is><t>S1</t></is></c><c r="B2" t="inlineStr"><is><t>客户</t></is></c><c r="C2" t="inlineStr"><is><t>c1</t></is></c><c r="D2" t="s"><v>0</v></c></row>"#
            + Self.row(3, ["S1", "客服", "k1", "_xD83D__xDE00_好"])
        let book = try workbook(
            [("a", rows)], strings: ["一_x000D_\n二_x0041_ _x005F_x0041_ _xyz_"])
        let chat = try #require(try events(book).first?.conversation)
        #expect(chat.lines == ["customer c1: 一\n二A _x0041_ _xyz_", "agent k1: 😀好"])
    }

    @Test func `long numbers that Excel has rounded are no ids`() throws {
        let rows =
            Self.header
            + #"<row r="2"><c r="A2"><v>2.02406031234567E+17</v></c><c r="C2" t="inlineStr"><is><t>客户</t></is></c><c r="E2" t="inlineStr"><is><t>在</t></is></c></row>"#
        #expect(
            try events(workbook([("a", rows)], strings: [])).map(\.summary) == [
                "chats:2 rounded-id"
            ])
    }
}
