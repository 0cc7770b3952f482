import Testing
import Transcripts

/// Chats of exports that do not say which they are.
struct UnnamedChatTests {
    /// One answer of Zendesk, without the ticket it was asked for.
    private static func answer(_ customer: Int, _ words: String, next: String = "null") -> String {
        """
        {"comments":[{"author_id":\(customer),"body":"\(words)","public":true,"created_at":"2024-06-03T01:05:07Z"}],\
        "users":[{"id":\(customer),"name":"Lin","role":"end-user"}],"next_page":\(next)}
        """
    }

    @Test func `Zendesk: each answer is a ticket`() throws {
        let text = [Self.answer(11, "help"), Self.answer(12, "me too")].joined(separator: "\n")
        let chats = try events(text, name: "answers.json").compactMap(\.conversation)
        #expect(chats.map(\.id) == ["answers", "answers-2"])
        #expect(chats.map(\.lines) == [["customer 11: help"], ["customer 12: me too"]])
    }

    @Test func `Zendesk: the page behind one that says so belongs to its ticket`() throws {
        let text = [
            Self.answer(11, "help", next: #""https://x/comments.json?page=2""#),
            Self.answer(11, "please"), Self.answer(12, "me too"),
        ].joined(separator: "\n")
        let chats = try events(text).compactMap(\.conversation)
        #expect(chats.map(\.id) == ["chats", "chats-2"])
        #expect(
            chats.map(\.lines) == [
                ["customer 11: help", "customer 11: please"], ["customer 12: me too"],
            ])
    }

    @Test(arguments: [("\n", ["chats", "chats-2"]), (",", ["chats", "chats-1.2"])])
    func `Amazon Connect: chats of a file have ids of their own`(
        between: String, ids: [String]
    ) throws {
        let chats = ["A", "B"].map { words in
            """
            {"Participants":[{"ParticipantId":"p\(words)","ParticipantRole":"CUSTOMER"}],"Transcript":[\
            {"Content":"\(words)","Id":"3","Type":"MESSAGE","ParticipantId":"p\(words)"}]}
            """
        }.joined(separator: between)
        let read = try events(between == "," ? "[\(chats)]" : chats).compactMap(\.conversation)
        #expect(read.map(\.id) == ids)
        #expect(read.map(\.lines) == [["customer pA: A"], ["customer pB: B"]])
    }
}
