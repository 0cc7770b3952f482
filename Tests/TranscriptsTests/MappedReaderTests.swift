import Foundation
import TestSupport
import Testing
import Transcripts
import Wording

/// Files of shapes that no reader knows, read by a mapping.
struct MappedReaderTests {
    private static let sessions = """
        {"data": {"sessions": [
          {"no": "S1", "user": {"uid": "u1"}, "score": "满意", "labels": ["退货"], "log": [
            {"at": "03/06/2024 09:05:07", "who": 1, "uid": "u1", "body": "<p>在吗</p>"},
            {"at": "03/06/2024 09:05:41", "who": 2, "uid": "k7", "nick": "小雅", "body": "在<br>的"},
            {"at": "03/06/2024 09:05:50", "who": 2, "uid": "k7", "body": "难缠", "private": true},
            {"at": "03/06/2024 09:06:00", "who": 9, "uid": "", "body": "已关闭", "type": "EVT"}
          ]}
        ]}}
        """

    private static var mapping: Mapping {
        get throws {
            var mapping = Mapping()
            mapping.chats = MappingPath("data.sessions[]")
            mapping.messages = MappingPath("log[]")
            mapping.chat = [
                .id: try #require(MappingPath("no")),
                .customer: try #require(MappingPath("user.uid")),
                .rating: try #require(MappingPath("score")),
                .tags: try #require(MappingPath("labels")),
                .channel: try #require(MappingPath("=web")),
            ]
            mapping.message = [
                .time: try #require(MappingPath("at")), .role: try #require(MappingPath("who")),
                .sender: try #require(MappingPath("uid")), .name: try #require(MappingPath("nick")),
                .text: try #require(MappingPath("body")), .kind: try #require(MappingPath("type")),
                .hidden: try #require(MappingPath("private")),
            ]
            mapping.roles = ["1": .customer, "2": .agent, "9": .system]
            mapping.kinds = ["EVT": .other]
            mapping.timeFormat = TimeFormat("dd/MM/yyyy HH:mm:ss")
            mapping.markup = .html
            return mapping
        }
    }

    @Test func `a mapping says where everything stands and what words mean`() throws {
        var options = ReadOptions()
        options.mapping = try Self.mapping
        let chat = try #require(try events(Self.sessions, options: options).first?.conversation)
        #expect(
            chat.lines == [
                "customer u1: 在吗", "agent k7: 在\n的", "system k7: 难缠", "system system: 已关闭",
            ])
        #expect((chat.id, chat.customer, chat.channel) == ("S1", "u1", "web"))
        #expect(chat.rating == 4)
        #expect(chat.tags == ["退货"])
        // 2024-06-03 09:05:07 in China is 1717376707.
        #expect(chat.start == Timestamp(milliseconds: 1_717_376_707_000))
        #expect(chat.messages.map(\.kind) == [.text, .text, .other, .other])
    }

    @Test func `a way that leads nowhere says so`() throws {
        var options = ReadOptions()
        options.mapping = try Self.mapping
        options.mapping?.chats = MappingPath("data.chats[]")
        let events = try events(Self.sessions, options: options)
        #expect(events.map(\.summary) == ["chats:1 nothing-mapped"])
    }

    @Test func `columns of a table are ways, too`() throws {
        var mapping = Mapping()
        mapping.chat = [.customer: try #require(MappingPath("对方"))]
        mapping.message = [
            .time: try #require(MappingPath("何时")), .sender: try #require(MappingPath("谁")),
            .text: try #require(MappingPath("说了什么")), .kind: try #require(MappingPath("类别")),
        ]
        mapping.kinds = ["IMG": .image]
        mapping.timeFormat = TimeFormat("MM/dd/yyyy h:mm a")
        mapping.agents = ["kf*"]
        mapping.zone = TimeZone(identifier: "America/New_York")
        var options = ReadOptions()
        options.mapping = mapping
        let text = """
            对方,何时,谁,说了什么,类别
            林,06/03/2024 9:05 PM,林,在吗,TXT
            林,06/03/2024 9:06 PM,kf2,,IMG
            """
        let chat = try #require(try events(text, options: options).first?.conversation)
        #expect(chat.lines == ["customer 林: 在吗", "agent kf2: "])
        #expect(chat.messages.map(\.kind) == [.text, .image])
        // 2024-06-03 21:05 in New York (UTC-4) is 1717463100.
        #expect(chat.start == Timestamp(milliseconds: 1_717_463_100_000))
    }

    @Test(arguments: ["a..b", "a[", "a[x]", "", "a[]b"])
    func `what is no way is refused`(text: String) {
        #expect(MappingPath(text) == nil)
    }

    @Test func `a draft finds the messages and their fields, and leaves unknown roles open`() throws
    {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.sessions, to: "x.json")
        let text = try MappingSuggestion.text(path: path, options: ReadOptions(), language: .en)
        let lines = try #require(text).split(separator: "\n").map(String.init)
        #expect(
            lines.dropFirst() == [
                "chats: data.sessions[]", "messages: log[]", "chat:", "  id: no", "  rating: score",
                "message:", "  time: at", "  role: who", "  sender: uid", "  name: nick",
                "  text: body", "  kind: type", "roles:",
                "  \"1\": \"?\"  # make it customer, agent, bot or system",
                "  \"2\": \"?\"  # make it customer, agent, bot or system",
                "  \"9\": \"?\"  # make it customer, agent, bot or system",
                "time: {format: \"dd/MM/yyyy HH:mm:ss\"}  # day and month may stand the other way "
                    + "round (\"dd/MM\", \"MM/dd\"): check it", "text: html",
            ])
    }
}
