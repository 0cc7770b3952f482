import Transcripts

/// Answers of Tencent Cloud, uploads of Alibaba Cloud.
extension Quirk {
    /// One answer, its rows newest first, ten seconds apart.
    private static func tencent(
        _ what: String, session: String? = nil, agents: [String] = [], bots: [String] = [],
        _ rows: [(from: String, type: String, words: String)], chats: [[String]] = [],
        notes: [String] = []
    ) -> Quirk {
        let list = rows.enumerated().reversed().map { place, row in
            #"{"Timestamp":\#(1_600_007_220 + place * 10),"From":"\#(row.from)","Messages":[{"Type":"\#(row.type)","Content":"\#(row.words)"}]}"#
        }
        let id = session.map { "\"SessionId\":\"\($0)\"," } ?? ""
        return Quirk(
            reader: "tencent-ccc", what: what, agents: agents, bots: bots,
            text: "{\"Response\":{\(id)\"Messages\":[\n" + list.joined(separator: ",\n") + "]}}\n",
            chats: chats, notes: notes)
    }

    /// A page of an answer without a session, with the count of all messages of the chat.
    private static func page(
        _ total: Int, _ rows: [(from: String, words: String, second: Int)]
    ) -> String {
        let list = rows.map { row in
            #"{"Timestamp":\#(1_717_382_700 + row.second),"From":"\#(row.from)","Messages":[{"Type":"Text","Content":"\#(row.words)"}]}"#
        }
        return #"{"Response":{"RequestId":"r","TotalCount":\#(total),"Messages":["#
            + list.joined(separator: ",") + "]}}\n"
    }

    static let tencent: [Quirk] = [
        tencent(
            "an address is a seat's", [("u1", "Text", "在吗"), ("amy@x.com", "Text", "在")],
            chats: [["customer u1: 在吗", "agent amy@x.com: 在"]]),
        tencent(
            "two people and no address", [("John", "Text", "Hi"), ("Alice", "Text", "Hello")],
            notes: ["parties-unknown"]),
        tencent(
            "an agent by the options", agents: ["Ali*"],
            [("John", "Text", "Hi"), ("Alice", "Text", "Hello")],
            chats: [["customer John: Hi", "agent Alice: Hello"]]),
        tencent(
            "the system and one person", [("system", "Text", "已接入"), ("u1", "Text", "在吗")],
            chats: [["system system: 已接入", "customer u1: 在吗"]]),
        tencent(
            "the system and two people",
            [("system", "Text", "已接入"), ("u1", "Text", "在吗"), ("u2", "Text", "在")],
            notes: ["parties-unknown"]),
        tencent(
            "a picture", [("u1", "Image", "https://e.x/1.jpg"), ("a@x", "Text", "收到")],
            chats: [["customer u1 [image]: https://e.x/1.jpg", "agent a@x: 收到"]]),
        tencent(
            "a line of the system within", [("u1", "Text", "在吗"), ("a@x", "System", "转接")],
            chats: [["customer u1: 在吗", "system a@x [other]: 转接"]]),
        tencent(
            "bots alone are named", bots: ["robot1"],
            [("u1", "Text", "在吗"), ("robot1", "Text", "稍等"), ("a@x", "Text", "您好")],
            chats: [["customer u1: 在吗", "bot robot1: 稍等", "agent a@x: 您好"]]),
        Quirk(
            reader: "tencent-ccc", what: "the pages of one session",
            text: """
                {"Response":{"SessionId":"S9","Messages":[{"Timestamp":1717382727,"From":"u1","Messages":[{"Type":"Text","Content":"3"}]},{"Timestamp":1717382717,"From":"a@x","Messages":[{"Type":"Text","Content":"2"}]}]}}
                {"Response":{"SessionId":"S9","Messages":[{"Timestamp":1717382707,"From":"u1","Messages":[{"Type":"Text","Content":"1"}]}]}}
                """,
            chats: [["customer u1: 1", "agent a@x: 2", "customer u1: 3"]]),
        Quirk(
            reader: "tencent-ccc",
            what: "two answers without a session are two chats, bare ones too",
            text: """
                {"Messages":[{"Timestamp":1717382707,"From":"a@x","Messages":[{"Type":"Text","Content":"1"},{"Type":"Text","Content":"2"}]}]}
                {"Messages":[{"Timestamp":1717382807,"From":"a@x","Messages":[{"Type":"Text","Content":"3"}]}]}
                """,
            chats: [["agent a@x: 1", "agent a@x: 2"], ["agent a@x: 3"]]),
        Quirk(
            reader: "tencent-ccc", what: "pages without a session are joined until all have come",
            text: page(4, [("a@x", "4", 40), ("u1", "3", 30)])
                + page(4, [("a@x", "2", 20), ("u1", "1", 10)])
                + page(2, [("a@x", "6", 99), ("u1", "5", 98)]),
            chats: [
                ["customer u1: 1", "agent a@x: 2", "customer u1: 3", "agent a@x: 4"],
                ["customer u1: 5", "agent a@x: 6"],
            ]),
        Quirk(
            reader: "tencent-ccc",
            what: "first pages of different customers are chats that lack some",
            text: page(3, [("a@x", "2", 20), ("u1", "1", 10)])
                + page(3, [("a@x", "2", 5), ("u2", "1", 4)]),
            chats: [
                ["customer u1: 1", "agent a@x: 2"], ["customer u2: 1", "agent a@x: 2"],
            ],
            notes: ["pages-missing", "pages-missing"]),
        Quirk(
            reader: "tencent-ccc", what: "a message that names nobody rejects its chat",
            text: """
                {"Response":{"Messages":[{"Timestamp":1717382707,"Messages":[{"Type":"Text","Content":"1"}]},{"Timestamp":1717382700,"From":"a@x","Messages":[{"Type":"Text","Content":"0"}]}]}}
                """,
            notes: ["no-sender"]),
    ]

    /// One ticket with the rest of each sentence.
    private static func ticket(
        _ what: String, day: LocalDate? = nil, agents: [String] = [], _ sentences: [String],
        chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        let list = sentences.map { "{\($0)}" }.joined(separator: ",\n")
        return Quirk(
            reader: "aliyun-sca", what: what, agents: agents, day: day,
            text:
                "{\"tickets\":[{\"tid\":\"t1\",\"customerId\":\"c1\",\"dialogue\":[\n\(list)]}]}\n",
            chats: chats, notes: notes)
    }

    static let aliyun: [Quirk] = [
        ticket(
            "roles in Chinese",
            [
                #""role":"客户","identity":"c1","words":"在吗","beginTime":"2024-06-03 10:00:00""#,
                #""role":"客服","identity":"k1","words":"在","beginTime":"2024-06-03 10:00:05""#,
            ],
            chats: [["customer c1: 在吗", "agent k1: 在"]]),
        ticket(
            "offsets and no day", [#""role":"客服","identity":"k1","words":"您好","begin":1500"#],
            chats: [["agent k1: 您好"]], notes: ["times-without-day"]),
        ticket(
            "offsets and a day", day: LocalDate(year: 2024, month: 6, day: 3),
            [#""role":"客服","identity":"k1","words":"您好","begin":1500"#], chats: [["agent k1: 您好"]]),
        ticket(
            "a role that nobody knows rejects the ticket",
            [#""role":"客户","words":"在吗""#, #""role":"外星人","words":"在""#], notes: ["unknown-role"]),
        ticket(
            "a sentence without a role", [#""role":"客户","words":"在""#, #""words":"吗""#],
            notes: ["message-without-role"]),
        ticket(
            "nobody named", [#""role":"客户","words":"在吗""#, #""role":"客服","words":"在""#],
            chats: [["customer c1: 在吗", "agent agent: 在"]]),
        ticket(
            "a time that is none", [#""role":"客服","identity":"k1","words":"在","beginTime":"昨天""#],
            chats: [["agent k1: 在"]], notes: ["unreadable-time"]),
        ticket(
            "a bot by the options", agents: ["k1"],
            [#""role":"客户","identity":"k1","words":"我来""#], chats: [["agent k1: 我来"]]),
        ticket("no words at all", [#""role":"客户","words":"""#], notes: ["empty"]),
        Quirk(
            reader: "aliyun-sca", what: "a ticket of its own, English roles, epochs",
            text: """
                {"tid":"t2","business":"电商","dialogue":[{"role":"customer","words":"hi","beginTime":1717379107000},{"role":"agent","identity":"7","words":"hello","beginTime":1717379117000}]}
                """,
            chats: [["customer customer: hi", "agent 7: hello"]]),
        Quirk(
            reader: "aliyun-sca", what: "a ticket need have no id",
            text: """
                {"tickets":[{"dialogue":[{"role":"客户","words":"1"}]},{"tid":"t2","dialogue":[{"role":"客户","identity":"c","words":"2"}]}]}
                """,
            chats: [["customer customer: 1"], ["customer c: 2"]]),
    ]
}
