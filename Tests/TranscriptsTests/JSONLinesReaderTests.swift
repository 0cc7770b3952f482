import Testing
import Transcripts
import Wording

struct JSONLinesReaderTests {
    private static func line(_ id: String, _ messages: String) -> String {
        #"{"id": "\#(id)", "messages": [\#(messages)]}"#
    }

    private static let good = #"{"role": "customer", "text": "在吗"}"#

    @Test func `reads every field of the contract, and ignores others`() throws {
        let text = #"""
            {"id": "c1", "channel": "taobao", "shop": "云栖家居", "customer": "林", "product": "沙发", "tags": ["售前", "大件"], "rating": 4.5, "resolved": true, "more": {"deep": [1, {"id": "x"}]}, "messages": [{"time": "2026-06-08T09:42:21.5+08:00", "role": "agent", "sender": "a01", "name": "小雅", "text": "看图", "kind": "image", "extra": []}]}
            """#
        let conversation = try #require(try events(text).first?.conversation)
        #expect(conversation.id == "c1")
        #expect(conversation.channel == "taobao")
        #expect(conversation.shop == "云栖家居")
        #expect(conversation.customer == "林")
        #expect(conversation.product == "沙发")
        #expect(conversation.tags == ["售前", "大件"])
        #expect(conversation.rating == 4.5)
        #expect(conversation.resolved == true)
        #expect(conversation.participants == [Participant(id: "a01", name: "小雅")])
        #expect(conversation.lines == ["agent a01: 看图"])
        #expect(conversation.messages[0].kind == .image)
        #expect(conversation.start == Timestamp(milliseconds: 1_780_882_941_500))
    }

    @Test func `null means absent, in every field that may be`() throws {
        let text = #"""
            {"id": 17, "channel": null, "shop": null, "customer": null, "product": null, "tags": null, "rating": null, "resolved": null, "messages": [{"time": null, "role": "bot", "sender": null, "name": null, "text": null, "kind": null}]}
            """#
        var expected = Conversation(id: "17")
        expected.append(
            time: nil, role: .bot, sender: Participant(id: "bot", name: "bot"), words: [])
        #expect(try events(text).map(\.conversation) == [expected])
    }

    @Test func `reads the flattened chats of Microsoft's contact centre`() throws {
        let text = #"""
            {"conversation_id": "m1", "agent_id": "1OW", "agent_name": "Isabella", "customer_id": "999", "resolution": "Unresolved", "messages": [{"ts": "2024-03-11T05:50:30.4902242-05:00", "role": "agent", "sender": "1OW", "text": "Hi"}, {"ts": "2024-03-11T05:51:01.49-05:00", "role": "customer", "sender": "999", "text": "Hello"}]}
            """#
        let conversation = try #require(try events(text).first?.conversation)
        #expect(conversation.lines == ["agent 1OW: Hi", "customer 999: Hello"])
        #expect(conversation.resolved == false)
        #expect(conversation.customer == "999")
        #expect(conversation.start == Timestamp(milliseconds: 1_710_154_230_490))
    }

    @Test func `a sender without an id goes by name, then by role`() throws {
        let text = #"""
            {"id": "c", "customer": "林", "messages": [{"role": "customer", "text": "1"}, {"role": "agent", "name": "小雅", "text": "2"}, {"role": "agent", "sender": "", "text": "3"}, {"role": "system", "text": "4"}]}
            """#
        let conversation = try #require(try events(text).first?.conversation)
        #expect(
            conversation.lines == [
                "customer 林: 1", "agent 小雅: 2", "agent agent: 3", "system system: 4",
            ])
    }

    @Test func `escapes become the characters that they stand for`() throws {
        let text =
            #"{"id": "c", "messages": [{"role": "agent", "text": "a\n\"b\" \u4f60\ud83d\ude00"}]}"#
        #expect(try events(text)[0].conversation?.words(of: 0) == "a\n\"b\" 你😀")
    }

    @Test func `half a character is shown as such, and is a doubt`() throws {
        let text = #"""
            {"id": "c", "messages": [{"role": "agent", "name": "小\ud83d", "text": "\\ud83d \ud83d\ude00 \ude00\n"}]}
            """#
        let events = try events(text)
        #expect(
            events.map(\.summary) == ["chats:1 warning c half-character", "chats:1 conversation c"])
        #expect(events.last?.conversation?.words(of: 0) == "\\ud83d 😀 \u{fffd}\n")
        #expect(events.last?.conversation?.sender(of: 0).id == "小\u{fffd}")
    }

    @Test(arguments: [
        ("{\"id\": \"c2\", \"messages\": [{]}", "invalid-json"),
        ("[1, 2]", "not-an-object"),
        (#"{"messages": [{"role": "agent"}]}"#, "no-id"),
        (#"{"id": "", "messages": [{"role": "agent"}]}"#, "no-id"),
        (#"{"id": null, "messages": [{"role": "agent"}]}"#, "no-id"),
        (#"{"id": "c2"}"#, "no-messages"),
        (#"{"id": "c2", "messages": null}"#, "no-messages"),
        (#"{"id": "c2", "messages": "hello"}"#, "no-messages"),
        (#"{"id": "c2", "messages": []}"#, "empty"),
        (#"{"id": "c2", "messages": ["hello"]}"#, "message-not-an-object"),
        (#"{"id": "c2", "messages": [{"text": "hello"}]}"#, "message-without-role"),
        (#"{"id": "c2", "messages": [{"role": ""}]}"#, "message-without-role"),
        (#"{"id": "c2", "messages": [{"role": 3}]}"#, "message-without-role"),
        (#"{"id": "c2", "messages": [{"role": "boss", "text": "hello"}]}"#, "unknown-role"),
        (#"{"id": "c2", "messages": [{"role": "agent", "text": 3}]}"#, "text-not-a-string"),
        (#"{"id": "c2", "messages": [{"role": "agent", "text": "a"#, "invalid-json"),
    ])
    func `a line that is no conversation is rejected with its place, and nothing else is lost`(
        line: String, code: String
    ) throws {
        let text = [Self.line("c1", Self.good), "", line, Self.line("c3", Self.good)]
            .joined(separator: "\n")
        let found = try events(text).map(\.summary)
        #expect(
            found == [
                "chats:1 conversation c1", "chats:3 \(code)", "chats:4 conversation c3",
            ])
    }

    @Test func `a line that is not UTF-8 is rejected, and nothing else is lost`() throws {
        let lines = ["c1", "c2", "c3"].map { Self.line($0, Self.good) }.joined(separator: "\n")
        var bytes = Array(lines.utf8)
        // The last byte of 吗 in the second line.
        let second = try #require(bytes[(bytes.count / 2)...].firstIndex(of: 0x97))
        bytes[second] = 0x20
        #expect(
            try events(bytes).map(\.summary) == [
                "chats:1 conversation c1", "chats:2 invalid-encoding", "chats:3 conversation c3",
            ])
    }

    @Test func `the reason names the message, and the parser's own words, but never the chat's`()
        throws
    {
        let text = """
            \(Self.line("c1", Self.good + #", {"role": "秘密", "text": "秘密"}"#))
            {"id": "秘密", "messages": [tru]}
            """
        let reasons = try events(text).compactMap { event in
            if case .reject(let reject) = event { reject.reason } else { nil }
        }
        #expect(reasons.first == .unknownRole(2))
        #expect(reasons.count == 2)
        for reason in reasons {
            #expect(!reason.phrase(.zh).contains("秘密"))
            #expect(!reason.phrase(.en).contains("秘密"))
        }
        #expect(reasons[1].phrase(.en).hasPrefix("not valid JSON: "))
    }

    @Test func `a time that cannot be read is a doubt, and the message has none`() throws {
        let text = Self.line(
            "c1",
            #"{"role": "agent", "time": "gestern"}, {"role": "agent", "time": true}, {"role": "agent", "time": 1717376707}"#
        )
        let events = try events(text)
        #expect(
            events.map(\.summary) == [
                "chats:1 warning c1 unreadable-time", "chats:1 conversation c1",
            ])
        let times = events.last?.conversation?.messages.map(\.time)
        #expect(times == [nil, nil, Timestamp(milliseconds: 1_717_376_707_000)])
    }

    @Test func `times out of order are a doubt, and the order of the export stays`() throws {
        let text = Self.line(
            "c1",
            #"{"role": "agent", "time": 1717376707, "text": "1"}, {"role": "agent", "time": 1717376700, "text": "2"}"#
        )
        let events = try events(text)
        #expect(
            events.map(\.summary) == [
                "chats:1 warning c1 times-out-of-order", "chats:1 conversation c1",
            ])
        #expect(events.last?.conversation?.lines == ["agent agent: 1", "agent agent: 2"])
    }

    @Test func `a list laid out over lines gives each conversation its own place`() throws {
        let text = """
            [
              {"id": "c1", "messages": [
                 {"role": "agent", "text": "a ] } , \\" b"}]},
              {"id": "c2",
               "messages": []},
              {"id": "c3", "messages": [{"role": "agent"}]}
            ]
            """
        #expect(
            try events(text).map(\.summary) == [
                "chats:2 conversation c1", "chats:4 empty", "chats:6 conversation c3",
            ])
    }

    @Test(arguments: [#"{"id": "c0", "mess"#, #"t": "好"}]}"#, "{"])
    func `a broken first line costs itself and nothing else`(first: String) throws {
        let lines = [first, Self.line("c1", Self.good), Self.line("c2", Self.good)]
        let events = try events(lines.joined(separator: "\n")).map(\.summary)
        #expect(events.count == 3)
        #expect(events.suffix(2) == ["chats:2 conversation c1", "chats:3 conversation c2"])
    }

    @Test func `a list that breaks off gives what is whole`() throws {
        let text = """
            [
              {"id": "c1", "messages": [{"role": "agent"}]},
              {"id": "c2", "messages": [{"role": "age
            """
        #expect(
            try events(text).map(\.summary) == [
                "chats:2 conversation c1", "chats:3 unfinished-value",
            ])
    }

    @Test func `words for roles beyond the usual ones come from the options`() throws {
        var options = ReadOptions()
        options.roles = ["掌柜": .agent]
        let text = Self.line("c1", #"{"role": " 掌柜 ", "text": "来了"}"#)
        #expect(try events(text, options: options)[0].conversation?.messages[0].role == .agent)
    }

    @Test func `numbers in words, and words for yes and no, are understood`() throws {
        let text = #"""
            {"id": "a", "rating": "5", "resolved": "是", "tags": "售前", "messages": [{"role": "agent"}]}
            {"id": "b", "rating": "很好", "resolved": "maybe", "messages": [{"role": "agent"}]}
            """#
        let events = try events(text)
        let first = try #require(events[0].conversation)
        #expect(first.rating == 5)
        #expect(first.resolved == true)
        #expect(first.tags == ["售前"])
        #expect(events[1].summary == "chats:2 warning b unreadable-rating")
        #expect(events[2].conversation?.rating == nil)
        #expect(events[2].conversation?.resolved == nil)
    }
}

struct JSONLinesDutyTests {
    @Test
    func `the agent of a conversation wrote what names no agent, and lends the name to the id`()
        throws
    {
        let text = """
            {"id":"1","agent_id":120,"agent_name":"小雅","user_id":20,"messages":[\
            {"role":"customer","text":"在吗"},{"role":"agent","text":"在"},\
            {"role":"agent","sender":"120","text":"的"},{"role":"agent","sender":"121","text":"我来"}]}
            """
        let conversation = try #require(try events(text).first?.conversation)
        #expect(
            conversation.lines == [
                "customer 20: 在吗", "agent 120: 在", "agent 120: 的", "agent 121: 我来",
            ])
        #expect(conversation.participants.map(\.name) == ["20", "小雅", "121"])
    }
}
