import TestSupport
import Testing
import Transcripts
import Wording

/// Drafts of mapping files: what is not known stays open.
struct MappingSuggestionTests {
    private static func lines(_ text: String, name: String = "x.json") throws -> [String] {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: name)
        let draft = try MappingSuggestion.text(path: path, options: ReadOptions(), language: .en)
        return try #require(draft).split(separator: "\n").map(String.init)
    }

    /// Days of June in the American way, of which the first twelve could be either.
    private static func american(days: ClosedRange<Int>) -> String {
        days.map { day in
            let date = "06/" + (day < 10 ? "0" : "") + "\(day)/2024"
            return #"{"no":"S1","at":"\#(date) 09:05:07","dir":"K","body":"some words"}"#
        }.joined(separator: "\n")
    }

    @Test func `all values decide how times are written, not the first`() throws {
        let lines = try Self.lines(Self.american(days: 1...30))
        #expect(lines.contains("time: {format: \"MM/dd/yyyy HH:mm:ss\"}"))
    }

    @Test func `day and month that could be either way are named`() throws {
        let time = try Self.lines(Self.american(days: 1...9)).first { $0.hasPrefix("time:") }
        #expect(time?.contains("other way round") == true)
    }

    @Test func `a word for a role that nobody knows is left open`() throws {
        let rows = ["K", "U", "bot", "K", "U", "bot"].enumerated().map { place, word in
            #"{"session":"S1","at":"2024-06-03 09:05:0\#(place)","dir":"x","side":"\#(word)","body":"some words"}"#
        }
        let lines = try Self.lines(rows.joined(separator: "\n"))
        #expect(lines.contains { $0.hasPrefix("  K: \"?\"") })
        #expect(lines.contains { $0.hasPrefix("  U: \"?\"") })
        #expect(lines.contains("  bot: bot"))
    }

    @Test func `an order's number is no time, and messages may be short lists`() throws {
        let chats = (0..<6).map { place in
            """
            {"convo_id":\(place),"order":{"order_id":"171738270\(place)"},"original":[
            ["agent","hello, how can I help you today"],["customer","where is my order number \(place)"]]}
            """
        }
        let lines = try Self.lines("[" + chats.joined(separator: ",\n") + "]")
        #expect(lines.contains("messages: original[]"))
        #expect(lines.contains("  role: \"[0]\""))
        #expect(lines.contains("  text: \"[1]\""))
        #expect(!lines.contains { $0.contains("order_id") })
    }

    /// The knowledge base has times that are none, and no words for who speaks.
    @Test func `messages are where somebody speaks, not where the most fields are`() throws {
        let chats = (0..<4).map { place in
            """
            {"id":\(place),"dialogue":[{"turn":"driver","utterance":"when is my appointment \(place)"},
            {"turn":"assistant","utterance":"it is at 6pm on day \(place)"}],
            "kb":[{"time":"9am","event":"tennis activity \(place)"},{"time":"6pm","event":"swimming \(place)"}]}
            """
        }
        let lines = try Self.lines("[" + chats.joined(separator: ",\n") + "]")
        #expect(lines.contains("messages: dialogue[]"))
        #expect(lines.contains("  assistant: bot"))
        #expect(lines.contains { $0.hasPrefix("  driver: \"?\"") })
    }

    @Test func `rows without a chat are drafted as streams`() throws {
        let rows = (1...8).map { day in
            "wx\(day % 2),2024-06-0\(day) 09:00:00,\(day % 2 == 0 ? "收" : "发"),你好第\(day)条消息"
        }
        let table = (["talker,sendTime,direction,content"] + rows).joined(separator: "\n")
        let lines = try Self.lines(table + "\n", name: "x.csv")
        #expect(lines.contains("  stream: talker"))
        #expect(!lines.contains { $0.hasPrefix("  id:") })
    }

    /// LiveChat's users have ids that are longer than words; its events have times.
    @Test func `a list of people is no list of messages`() throws {
        let lines = try Self.lines(
            """
            {"chats":[{"id":"PJ0","users":[{"id":"b7eff798","type":"customer","name":"Joe"},{"id":"amy@x.com","type":"agent","name":"Amy"}],
            "thread":{"id":"K6","events":[{"id":"1","type":"message","text":"hi, my order is late","author_id":"b7eff798","created_at":"2024-06-03T01:00:00Z"},
            {"id":"2","type":"message","text":"Let me check","author_id":"amy@x.com","created_at":"2024-06-03T01:00:09Z"}]}}]}
            """)
        #expect(lines.contains("messages: thread.events[]"))
        #expect(lines.contains("  text: text"))
        #expect(lines.contains("  sender: author_id"))
    }

    @Test func `pictures' addresses are no words, and the count of turns is no role`() throws {
        let rows = (1...8).map { turn in
            let who = turn % 2 == 0 ? "AGENT" : "CUSTOMER"
            let line = "c1,\(turn),\(who),parcel number \(turn) is late"
            return line + ",https://cdn.example.com/avatars/a/long/path/\(turn).png"
        }
        let table = (["chatRef,turn,speaker,phrase,avatar"] + rows).joined(separator: "\n")
        let lines = try Self.lines("客服聊天记录导出\n\n" + table + "\n", name: "x.csv")
        #expect(lines.contains("  role: speaker"))
        #expect(lines.contains("  text: phrase"))
        #expect(lines.contains("  CUSTOMER: customer"))
    }

    @Test func `years of two digits are drafted, and named as open`() throws {
        let rows = (10...20).map { "S1,24/6/\($0) 09:05,客服,好的亲\($0)" }
        let table = (["sess,at,who,content"] + rows).joined(separator: "\n")
        let time = try Self.lines(table + "\n", name: "x.csv").first { $0.hasPrefix("time:") }
        #expect(time?.hasPrefix("time: {format: \"yy/MM/dd HH:mm\"}") == true)
        #expect(time?.contains("other way round") == true)
    }

    @Test func `two chats are enough for a draft`() throws {
        let lines = try Self.lines(
            """
            {"sess":{"no":"A1"},"dialogs":[{"who":"U","says":"你好在吗","at":"16/03/2024 09:00:00"},{"who":"K","says":"在的亲亲","at":"16/03/2024 09:00:10"}]}
            {"sess":{"no":"A2"},"dialogs":[{"who":"U","says":"退货怎么退","at":"16/03/2024 09:00:00"}]}
            """)
        #expect(
            lines.dropFirst().prefix(7) == [
                "messages: dialogs[]", "chat:", "  id: sess.no", "message:", "  time: at",
                "  role: who", "  text: says",
            ])
    }

    @Test func `a message's own number is not the chat's`() throws {
        let nested = try Self.lines(
            """
            {"id":"1","content":"Hi there","created_at":"2024-06-03 13:05:57","message_type":"incoming","conversation":{"id":7}}
            {"id":"2","content":"Hello, how are you","created_at":"2024-06-03 13:06:57","message_type":"outgoing","conversation":{"id":7}}
            """)
        #expect(nested.contains("  id: conversation.id"))
        let table = """
            消息ID,谁,时间,内容
            1,客户,2024-06-03 09:45:07,你好在吗
            2,客服,2024-06-03 09:45:41,您好亲

            """
        let open = try Self.lines(table, name: "x.csv")
        #expect(open.contains { $0.hasPrefix("  id: \"?\"") })
        #expect(!open.contains { $0.contains("消息ID") })
    }

    @Test func `a field that the file has not is not drafted`() throws {
        let table = """
            发送人,接收人,时间,消息内容
            jd_abc,客服小雅,2024-06-03 09:05:07,在吗
            客服小雅,jd_abc,2024-06-03 09:05:17,在的

            """
        let lines = try Self.lines(table, name: "x.csv")
        #expect(lines.contains { $0.hasPrefix("  id: \"?\"") })
    }

    @Test func `broken times among times are no words`() throws {
        let table = """
            编号,谁,什么时候,说了什么
            1,客户,2024-06-03 9:05,在吗想问一下
            1,客服,2024-06-03 9:06,在的您请说
            2,客户,12024-06-03 9:05,发票怎么开呢
            2,客服,2024-06-03 9:06,随包裹寄出

            """
        let lines = try Self.lines(table, name: "x.csv")
        #expect(lines.contains("  id: 编号"))
        #expect(lines.contains("  time: 什么时候"))
        #expect(lines.contains("  text: 说了什么"))
    }

    @Test func `words may be very short, and be called anything`() throws {
        let table = """
            单,几时,哪方,话
            A,2024-06-03 09:05:07,客户,在吗
            A,2024-06-03 09:05:17,客服,在
            B,2024-06-03 09:06:07,客户,好
            B,2024-06-03 09:06:17,客服,好

            """
        let lines = try Self.lines(table, name: "x.csv")
        #expect(lines.contains("  text: 话"))
        #expect(lines.contains("  role: 哪方"))
        #expect(lines.contains("  time: 几时"))
    }

    @Test func `what messages are made of is not who wrote them`() throws {
        let rows = ["text", "event", "text", "text"].enumerated().map { place, kind in
            #"{"msgid":"m\#(place)","open_kfid":"wk1","external_userid":"wm1","send_time":171738270\#(place),"origin":\#(3 + place % 2),"msgtype":"\#(kind)","content":"some words \#(place)"}"#
        }
        let lines = try Self.lines(rows.joined(separator: "\n"))
        #expect(!lines.contains("  role: msgtype"))
        #expect(lines.contains("  customer: external_userid"))
        #expect(!lines.contains { $0.hasPrefix("  id:") })
    }

    @Test func `messages of many chats in one list tell whose they are themselves`() throws {
        let messages = [("m1", "wm1", 3), ("m2", "wm2", 3), ("m3", "wm1", 5)].map {
            id, who, origin in
            #"{"msgid":"\#(id)","open_kfid":"wk1","external_userid":"\#(who)","send_time":1717382705,"origin":\#(origin),"content":"some words of \#(id)"}"#
        }
        let answer = #"{"errcode":0,"msg_list":[\#(messages.joined(separator: ","))]}"#
        let lines = try Self.lines(answer)
        #expect(lines.contains("chats: msg_list[]"))
        #expect(!lines.contains { $0.hasPrefix("messages:") })
        #expect(lines.contains("  customer: external_userid"))
        #expect(!lines.contains { $0.hasPrefix("  id:") })
    }

    @Test func `a number within the messages is not drafted as that of what holds them`() throws {
        let messages = ["在的您请说", "发票随包裹寄出", "好的谢谢您"].map { words in
            #"{"who":"客服","at":"2024-06-03 09:05:07","goodsId":"g1","says":"\#(words)"}"#
        }
        let lines = try Self.lines(#"{"pages":1,"list":[\#(messages.joined(separator: ","))]}"#)
        #expect(lines.contains("messages: list[]"))
        #expect(lines.contains { $0.hasPrefix("  id: \"?\"") })
    }

    @Test func `yes and no may say who wrote, which is left open`() throws {
        let rows = [true, false, true].enumerated().map { place, flag in
            #"{"sid":"s1","customer_id":"c","waiterSend":\#(flag),"created":"2024-06-03 09:00:0\#(place)","content":"some words \#(place)"}"#
        }
        let lines = try Self.lines(rows.joined(separator: "\n"))
        #expect(lines.contains("  role: waiterSend"))
        #expect(
            lines.contains { $0.hasPrefix("  \"true\": \"?\"") || $0.hasPrefix("  true: \"?\"") })
    }
}
