import Testing
import TestSupport
import Transcripts

/// The same conversation in each format and each dress reads to the same value.
struct ReaderCompatibilityTests {
    /// How a file's bytes can differ without its text being another.
    enum Dress: CaseIterable {
        case plain, byteOrderMark, carriageReturns, noLastLineEnd, gzip, gzipOfTwoMembers
        case zstd, zstdOfTwoFrames, gb18030, gb18030Gzip, gb18030Zstd, utf16

        func put(on text: String) throws -> [UInt8] {
            let bytes = Array(text.utf8)
            switch self {
            case .plain: return bytes
            case .byteOrderMark: return [0xef, 0xbb, 0xbf] + bytes
            case .carriageReturns: return text.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] }
            case .noLastLineEnd: return bytes.dropLast()
            case .gzip: return try zipped(bytes)
            case .gzipOfTwoMembers:
                let middle = bytes.count / 2
                return try zipped(Array(bytes[..<middle])) + zipped(Array(bytes[middle...]))
            case .zstd: return zstandard(bytes)
            case .zstdOfTwoFrames:
                let middle = bytes.count / 2
                return zstandard(Array(bytes[..<middle])) + zstandard(Array(bytes[middle...]))
            case .gb18030Zstd: return zstandard(encoded(text, as: "GB18030"))
            case .gb18030: return encoded(text, as: "GB18030")
            case .gb18030Gzip: return try zipped(encoded(text, as: "GB18030"))
            case .utf16: return encoded(text, as: "UTF-16")
            }
        }
    }

    @Test(arguments: fixtures.keys.sorted(), Dress.allCases)
    func `the same conversation in any format reads to the same value`(
        format: String, dress: Dress
    ) throws {
        let fixture = try #require(Self.fixtures[format])
        let events = try events(dress.put(on: fixture.text), options: fixture.options)
        let place = Place(file: "chats", line: fixture.line)
        #expect(events == [.conversation(fixture.conversation, place)])
    }

    /// Exports whose ids are numbers, in ways in which each format writes them.
    @Test(arguments: [
        """
        {"id": 7, "customer": 9, "messages": [{"role": "customer", "sender": 9, "text": "在吗"}, \
        {"role": "agent", "sender": 1001, "name": 3, "text": "在"}, \
        {"role": "agent", "sender": 1002.0, "text": "我来"}]}
        """,
        """
        [{"id": 7.0, "customer": "9",
          "messages": [{"role": "customer", "text": "在吗"},
            {"role": "agent", "sender": "1001", "name": "3", "text": "在"},
            {"role": "agent", "name": 1002, "text": "我来"}]}]
        """,
        """
        会话ID,买家,角色,发送人,昵称,内容
        7,9,买家,,,在吗
        7,9,客服,1001,3,在
        7,9,客服,1002,,我来

        """,
    ])
    func `agents whose ids are numbers stay apart`(text: String) throws {
        var conversation = Conversation(id: "7")
        conversation.customer = "9"
        for (role, id, name, words) in [
            (Role.customer, "9", "9", "在吗"), (.agent, "1001", "3", "在"),
            (.agent, "1002", "1002", "我来"),
        ] {
            conversation.append(
                time: nil, role: role, sender: Participant(id: id, name: name), words: words.utf8)
        }
        #expect(try events(text).compactMap(\.conversation) == [conversation])
    }

    @Test func `every reader has its fixture here, and recognises it`() throws {
        #expect(Set(Readers.all.map { $0.name }) == Set(Self.fixtures.values.map(\.reader)))
        for fixture in Self.fixtures.values {
            let head = FileHead(bytes: Array(fixture.text.utf8), isWhole: true)
            let found = Readers.all.first { $0.framing(of: head) != nil }
            #expect(found?.name == fixture.reader)
        }
    }

    @Test(arguments: fixtures.keys.sorted(), [1, 7, 64, 333])
    func `the size of the blocks in which a file is read changes nothing`(
        format: String, blockBytes: Int
    ) throws {
        let fixture = try #require(Self.fixtures[format])
        var options = fixture.options
        options.blockBytes = blockBytes
        let events = try events(fixture.text, options: options)
        #expect(events.map(\.conversation) == [fixture.conversation])
    }

    /// The reader that a format of the fixtures belongs to.
    private static func reader(_ format: String) -> String {
        String(format.prefix { $0 != "," })
    }

    private static let firstLines = ["csv": 2, "jsonl, laid out": 2]

    // The id: the hash of shop, customer and start, worked out by a second program in Python.
    private static let conversation: Conversation = {
        var conversation = Conversation(id: "qianniu-lnpfmfkchihbmkgg")
        conversation.shop = "旗舰店"
        conversation.customer = "tb2088买家"
        let customer = Participant(id: "tb2088买家", name: "tb2088买家")
        // 2024-06-03 09:05:07 in China is 1717376707 (Python's datetime).
        let start: Int64 = 1_717_376_707_000
        let messages: [(Int64, Role, Participant, String)] = [
            (0, .customer, customer, "你好，这件还有L码吗"),
            (34, .agent, Participant(id: "旗舰店:小雅", name: "小雅"), "亲，您好，L码有货的呢"),
            (651, .agent, Participant(id: "旗舰店:阿明", name: "阿明"), "您好，48小时内发货，\n一般2-3天到"),
            (673, .customer, customer, "好的谢谢"),
        ]
        for (seconds, role, sender, words) in messages {
            conversation.append(
                time: Timestamp(milliseconds: start + seconds * 1000), role: role, sender: sender,
                words: words.utf8)
        }
        return conversation
    }()

    /// The formats whose own words carry the whole conversation, and those of other systems.
    private static let fixtures: [String: FormatFixture] = {
        var fixtures: [String: FormatFixture] = [:]
        for (format, text) in formats {
            fixtures[format] = FormatFixture(
                reader: reader(format), text: text, line: firstLines[format] ?? 1,
                conversation: conversation)
        }
        for fixture in FormatFixture.chinese + FormatFixture.international {
            fixtures[fixture.reader] = fixture
        }
        return fixtures
    }()

    private static let formats = [
        "jsonl": """
        {"id": "qianniu-lnpfmfkchihbmkgg", "shop": "旗舰店", "customer": "tb2088买家", \
        "messages": [{"time": "2024-06-03T09:05:07+08:00", "role": "customer", \
        "sender": "tb2088买家", "name": "tb2088买家", "text": "你好，这件还有L码吗", "kind": "text"}, \
        {"time": "2024-06-03T09:05:41+08:00", "role": "agent", "sender": "旗舰店:小雅", \
        "name": "小雅", "text": "亲，您好，L码有货的呢", "kind": "text"}, \
        {"time": "2024-06-03T09:15:58+08:00", "role": "agent", "sender": "旗舰店:阿明", \
        "name": "阿明", "text": "您好，48小时内发货，\\n一般2-3天到", "kind": "text"}, \
        {"time": "2024-06-03T09:16:20+08:00", "role": "customer", "sender": "tb2088买家", \
        "text": "好的谢谢"}]}

        """,
        "jsonl, laid out": """
        [
          {
            "messages": [
              {"ts": 1717376707, "role": "买家", "sender": "tb2088买家", "text": "你好，这件还有L码吗"},
              {"ts": 1717376741000, "role": "客服", "sender": "旗舰店:小雅", "name": "小雅",
               "text": "亲，您好，L码有货的呢"},
              {"ts": "2024-06-03T01:15:58Z", "role": "AGENT", "sender": "旗舰店:阿明", "name": "阿明",
               "text": "您好，48小时内发货，\\n一般2-3天到"},
              {"ts": "2024/6/3 9:16:20", "role": "customer", "text": "好的谢谢"}
            ],
            "conversation_id": "qianniu-lnpfmfkchihbmkgg",
            "shop": "旗舰店",
            "customer_id": "tb2088买家"
          }
        ]

        """,
        "csv": """
        会话ID,店铺,买家,发送时间,角色,发送人,昵称,内容
        qianniu-lnpfmfkchihbmkgg,旗舰店,tb2088买家,2024-06-03 09:05:07,买家,,,你好，这件还有L码吗
        qianniu-lnpfmfkchihbmkgg,旗舰店,tb2088买家,2024/6/3 9:05:41,客服,旗舰店:小雅,小雅,亲，您好，L码有货的呢
        qianniu-lnpfmfkchihbmkgg,旗舰店,tb2088买家,2024-6-3 9:15:58,客服,旗舰店:阿明,阿明,"您好，48小时内发货，
        一般2-3天到"
        qianniu-lnpfmfkchihbmkgg,旗舰店,tb2088买家,2024-06-03 09:16:20,买家,,,好的谢谢

        """,
        "qianniu": """
        tb2088买家 2024-6-3 9:05:07
        你好，这件还有L码吗
        已读

        旗舰店:小雅2024-6-3 9:05:41
        亲，您好，L码有货的呢
        已读

        旗舰店:阿明 2024-6-3 9:15:58
        您好，48小时内发货，
        一般2-3天到
        未读

        tb2088买家
        2024-6-3 9:16:20
        好的谢谢

        """,
    ]
}
