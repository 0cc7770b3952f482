import Testing
import Transcripts

struct ConversationTests {
    private static func script(_ text: String) throws -> Conversation {
        try Script(text, zone: ZoneOffsets(.china)).conversation
    }

    @Test func `the id decides who a sender is, the first name stays`() {
        var conversation = Conversation(id: "c")
        for (id, name) in [("a1", "小雅"), ("a1", "小雅（离岗）"), ("a2", "小雅")] {
            conversation.append(
                time: nil, role: .agent, sender: Participant(id: id, name: name), words: [])
        }
        #expect(
            conversation.participants == [
                Participant(id: "a1", name: "小雅"), Participant(id: "a2", name: "小雅"),
            ])
        #expect(conversation.owner?.id == "a1")
    }

    @Test func `canonical bytes are the netstrings that the documentation promises`() {
        var conversation = Conversation(id: "c1")
        conversation.shop = "云"
        conversation.rating = 5
        conversation.tags = ["a"]
        conversation.append(
            time: Timestamp(milliseconds: 1500), role: .agent,
            sender: Participant(id: "a1", name: "N"), words: "hi".utf8)
        let expected =
            "24:spotcheck-conversation-1,2:c1,0:,4:=云,0:,0:,2:=5,0:,1:1,1:a,1:1,"
            + "5:=1500,5:agent,4:text,2:a1,1:N,2:hi,"
        #expect(String(decoding: conversation.canonicalBytes, as: UTF8.self) == expected)
    }

    /// Ways to change a conversation by as little as can be.
    private static let changes: [(String, @Sendable (inout Conversation) -> Void)] = [
        ("id", { $0.id = "c2" }), ("shop", { $0.shop = "" }), ("channel", { $0.channel = "s" }),
        ("customer", { $0.customer = "x" }), ("product", { $0.product = "x" }),
        ("tags", { $0.tags = [""] }), ("rating", { $0.rating = 0 }),
        ("resolved", { $0.resolved = false }),
        (
            "message",
            {
                $0.append(
                    time: nil, role: .system, sender: Participant(id: "", name: ""), words: [])
            }
        ),
    ]

    @Test func `whatever differs, the bytes and the fingerprint differ`() throws {
        let base = try Self.script("A: hi")
        var digests: Set<[UInt8]> = [base.canonicalBytes]
        var fingerprints: Set<UInt64> = [base.fingerprint]
        for (_, change) in Self.changes {
            var changed = base
            change(&changed)
            digests.insert(changed.canonicalBytes)
            fingerprints.insert(changed.fingerprint)
        }
        for text in ["A: hj", "C: hi", "A(x): hi", "9:00 A: hi", "A: h\nA: i", "A: hi\nA:"] {
            let changed = try Self.script(text)
            digests.insert(changed.canonicalBytes)
            fingerprints.insert(changed.fingerprint)
        }
        #expect(digests.count == 1 + Self.changes.count + 6)
        #expect(fingerprints.count == digests.count)
        #expect(try Self.script("A: hi").fingerprint == base.fingerprint)
    }
}
