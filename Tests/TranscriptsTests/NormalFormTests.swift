import Testing
import TestSupport

@testable import Transcripts

/// é of one scalar and of two, ガ of one and of two, which Swift takes for equal.
struct NormalFormTests {
    @Test func `Ids and names that are written in two ways are one`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            """
            {"id":"ガ1","shop":"Café 店","customer":"René","messages":[\
            {"role":"agent","sender":"Zoé","name":"Zoé","text":"é"},\
            {"role":"customer","sender":"René","name":"René","text":"在吗"},\
            {"role":"agent","sender":"Zoe\u{301}","name":"Zoe\u{301}","text":"e\u{301}"}]}
            {"id":"カ\u{3099}2","shop":"Cafe\u{301} 店","customer":"Rene\u{301}","messages":[\
            {"role":"agent","sender":"Zoe\u{301}","name":"Zoe\u{301}","text":"好"}]}

            """, to: "chats.jsonl")
        var chats: [Conversation] = []
        Archive(paths: [path]).read { event in
            if case .conversation(let chat, _) = event { chats.append(chat) }
        }
        func bytes(_ text: String?) -> [UInt8] { Array((text ?? "").utf8) }
        #expect(chats.map { bytes($0.id) } == [bytes("ガ1"), bytes("ガ2")])
        #expect(chats.map { bytes($0.shop) } == [bytes("Café 店"), bytes("Café 店")])
        #expect(chats.map { bytes($0.customer) } == [bytes("René"), bytes("René")])
        #expect(chats.allSatisfy { bytes($0.owner?.id) == bytes("Zoé") })
        #expect(chats[0].participants.map { bytes($0.name) } == [bytes("Zoé"), bytes("René")])
        // What they say stays as it is.
        #expect(bytes(chats[0].words(of: 0)) == [0xC3, 0xA9])
        #expect(bytes(chats[0].words(of: 2)) == [0x65, 0xCC, 0x81])
    }
}
