import TestSupport
import Testing
import Transcripts

/// Zip files, workbooks, and folders that belong together.
struct PackedFileTests {
    private static let line = """
        {"id":"c1","messages":[{"role":"customer","text":"在吗"}]}

        """

    @Test func `a zip file is read like a folder, in the order of its names`() throws {
        let zip = try zipFile([
            ("b/two.jsonl", Array(Self.line.replacing("c1", with: "c2").utf8)),
            ("a.jsonl", Array(Self.line.utf8)), (".hidden", [1, 2]), ("__MACOSX/a.jsonl", [0]),
            ("README.md", Array("hello".utf8)), ("notes.txt", Array("hello\n".utf8)),
        ])
        #expect(
            try events(zip, name: "x.zip").map(\.summary) == [
                "x.zip/a.jsonl:1 conversation c1", "x.zip/b/two.jsonl:1 conversation c2",
                "x.zip/notes.txt format-not-recognised",
            ])
    }

    @Test func `a zip file within a zip file is opened, and a broken one costs itself`() throws {
        let inner = try zipFile([("a.jsonl", Array(Self.line.utf8))])
        let zip = try zipFile([("1.zip", inner), ("2.zip", Array(inner.prefix(inner.count / 2)))])
        #expect(
            try events(zip).map(\.summary) == [
                "chats/1.zip/a.jsonl:1 conversation c1", "chats/2.zip damaged-zip",
            ])
    }

    @Test func `an empty zip file holds nothing to read`() throws {
        let empty: [UInt8] = [0x50, 0x4b, 5, 6] + Array(repeating: 0, count: 18)
        #expect(try events(empty).map(\.summary) == ["chats no-files"])
    }

    /// 2024-06-03 09:05:07 is day 45446.378553240737 of Excel (its own `=A1` in General format).
    @Test func `a workbook's rows are those of a table, with dates and breaks within cells`() throws
    {
        let rows = """
            <row r="1"><c r="A1" t="s"><v>0</v></c></row>
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c><c r="E3" t="s"><v>5</v></c></row>
            <row r="4"><c r="A4"><v>20240603001</v></c><c r="B4" s="1"><v>45446.378553240737</v></c><c r="C4" t="s"><v>6</v></c><c r="D4" t="inlineStr"><is><t>在 "吗", 亲</t></is></c></row>
            <row r="5"><c r="A5"><v>20240603001</v></c><c r="B5" t="str"><v>2024-06-03 09:06:00</v></c><c r="C5" t="s"><v>7</v></c><c r="D5" t="s"><v>8</v></c><c r="E5"><v>5</v></c></row>
            """
        let book = try workbook(
            [("说明", #"<row r="1"><c r="A1" t="s"><v>9</v></c></row>"#), ("聊天", rows)],
            strings: [
                "六月聊天记录", "会话ID", "时间", "角色", "内容", "评分", "买家", "客服", "您好\n在的 & <亲>", "仅供内部",
            ])
        let events = try events(book, name: "x.xlsx")
        #expect(events.map(\.summary) == ["x.xlsx:4 conversation 20240603001"])
        let chat = try #require(events.first?.conversation)
        #expect(chat.lines == ["customer customer: 在 \"吗\", 亲", "agent agent: 您好\n在的 & <亲>"])
        #expect(chat.rating == 5)
        // 2024-06-03 09:05:07 in China is 1717376707.
        #expect(
            chat.messages.map { $0.time?.milliseconds } == [1_717_376_707_000, 1_717_376_760_000])
    }

    @Test func `a workbook that is cut short or none of Excel's says so`() throws {
        let book = try workbook([("a", "<row><c t=\"s\"><v>0</v></c>")], strings: ["x"])
        #expect(try events(book).map(\.summary) == ["chats damaged-workbook"])
        let empty = try workbook([("a", "")], strings: [])
        #expect(try events(empty).map(\.summary) == ["chats no-table-in-workbook"])
    }

    /// A file of the sort that holds others, with a name as its list has it: in UTF-16.
    private static func compound(_ name: String) -> [UInt8] {
        let mark: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
        return mark + [UInt8](repeating: 0, count: 100_000)
            + name.utf8.flatMap { [$0, 0] } + [0, 0]
    }

    @Test(arguments: [
        ("Workbook", "workbook"), ("EncryptedPackage", "locked-workbook"),
        ("WordDocument", "office-document"), ("Catalog", "format-not-recognised"),
    ])
    func `an old file of Office is told by what it holds`(name: String, code: String) throws {
        #expect(try events(Self.compound(name)).map(\.summary) == ["chats \(code)"])
    }

    @Test(arguments: [
        ("Rar!\u{1a}\u{07}\u{01}\u{00}", FileLook.packed(".rar")), ("BZh91AY&SY", .packed(".bz2")),
        ("<html><body><table><tr><td>会话ID</td></tr></table></body></html>", .page),
        (
            "From: <Save by Tencent MsgMgr>\nMIME-Version: 1.0\n"
                + "Content-Type:multipart/related;\n\ttype=\"text/html\";\n\n<html></html>\n",
            .webArchive
        ),
        ("<?xml version=\"1.0\"?>\n<Workbook><Worksheet/></Workbook>", .page),
    ])
    func `a file that cannot be read says what it is`(text: String, look: FileLook) throws {
        let place = Place(file: "chats", line: 0)
        #expect(
            try events(text) == [.reject(Reject(place: place, reason: .notRecognised(look)))])
    }

    @Test func `a text document is no folder of chats`() throws {
        let document = try zipFile([
            ("[Content_Types].xml", Array("<Types/>".utf8)),
            ("word/document.xml", Array("<document/>".utf8)),
        ])
        #expect(try events(document).map(\.summary) == ["chats office-document"])
    }

    @Test func `a Slack export is read by channel, with the names and guests of its list`() throws {
        func message(_ user: String, _ text: String, _ ts: Int) -> String {
            #"{"type":"message","user":"\#(user)","text":"\#(text)","ts":"\#(ts).0","thread_ts":"1717376707.0"}"#
        }
        let files = [
            "users.json": """
            [{"id":"U1","name":"lin","is_restricted":true,"profile":{"real_name":"Lin"}},
             {"id":"U2","name":"amy","profile":{"real_name":"Amy"}}]
            """, "channels.json": "[]",
            "support/2024-06-03.json": "[\(message("U1", "hi", 1_717_376_707))]",
            "support/2024-06-04.json": "[\(message("U2", "hello <@U1>", 1_717_463_107))]",
        ]
        let events = try TranscriptsTests.events(files.mapValues { Array($0.utf8) })
        #expect(
            events.map(\.summary) == [
                "support/2024-06-03.json:1 conversation support-1717376707.0"
            ])
        let chat = try #require(events.first?.conversation)
        #expect(chat.lines == ["customer U1: hi", "agent U2: hello @Lin"])
        #expect(chat.participants.map(\.name) == ["Lin", "Amy"])
        #expect(chat.channel == "support")
        let zip = try zipFile(files.map { ($0.key, Array($0.value.utf8)) })
        #expect(try TranscriptsTests.events(zip).compactMap(\.conversation) == [chat])
    }

    /// A day with nothing, days of a bot alone that do not tell the format, and one that cannot be
    /// read: the thread goes on over all of them.
    @Test(arguments: [
        ("[]", nil), (Self.botsDay, nil), ("<html>", "format-not-recognised"), ("", "empty-file"),
    ])
    func `no day of a Slack channel takes the others with it`(odd: String, code: String?) throws {
        func message(_ user: String, _ text: String, _ ts: Int) -> String {
            #"[{"type":"message","user":"\#(user)","text":"\#(text)","ts":"\#(ts).0","thread_ts":"1717376707.0"}]"#
        }
        let days = [message("U1", "hi", 1_717_376_707), message("U2", "hello", 1_717_463_107)]
        for place in 0...2 {
            var texts = days
            texts.insert(odd, at: place)
            var files = ["users.json": "[]", "channels.json": "[]"]
            for (number, text) in texts.enumerated() {
                files["c/2024-06-0\(number + 1).json"] = text
            }
            let events = try TranscriptsTests.events(files.mapValues { Array($0.utf8) })
            let chats = events.compactMap(\.conversation).map(\.lines)
            #expect(chats.contains(["customer U1: hi", "agent U2: hello"]), "\(place): \(chats)")
            #expect(
                events.map(\.summary).contains("c/2024-06-0\(place + 1).json \(code ?? "")")
                    == (code != nil))
        }
    }

    private static let botsDay =
        #"[{"type":"message","subtype":"bot_message","bot_id":"B1","text":"report","ts":"1717400000.0"}]"#

    @Test func `Big5 is told from GB18030`() throws {
        let text = """
            {"id":"c1","messages":[{"role":"customer","text":"您好，請問這件商品還有貨嗎？我想要L號的，謝謝"}]}

            """
        let chat = try #require(try events(encoded(text, as: "BIG5")).first?.conversation)
        #expect(chat.words(of: 0) == "您好，請問這件商品還有貨嗎？我想要L號的，謝謝")
    }
}
