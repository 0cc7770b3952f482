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
}
