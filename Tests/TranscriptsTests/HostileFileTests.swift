import FormatFixtures
import TestSupport
import Testing
import Transcripts

/// Files made to break a reader, and those that once did.
struct HostileFileTests {
    @Test(arguments: ["[", "{\"a\":", "{\"messages\":[", "[{\"payload\":", "<"])
    func `a million open brackets are one reject or two`(bracket: String) throws {
        let events = try events(String(repeating: bracket, count: 1_000_000 / bracket.utf8.count))
        #expect(!events.isEmpty && events.count <= 2)
        #expect(events.compactMap(\.conversation) == [])
    }

    @Test func `brackets within a message's HTML cost time in proportion`() throws {
        let html = String(repeating: "<", count: 200_000) + String(repeating: "&", count: 200_000)
        let text = """
            {"id":"5","conversation_parts":[],"source":{"author":{"id":"u","type":"lead"},"body":"\(html)"}}
            """
        let chat = try #require(try events(text).first?.conversation)
        #expect(chat.words(of: 0).utf8.count == 400_000)
    }

    @Test func `a line beyond the limit is one reject, and the next one is read`() throws {
        var options = ReadOptions()
        options.maxLineBytes = 1 << 20
        let good = #"{"id":"c1","messages":[{"role":"customer","text":"在吗"}]}"#
        let text =
            good + "\n" + String(repeating: "x", count: 5 << 20) + "\n"
            + good.replacing("c1", with: "c2")
        #expect(
            try events(text, options: options).map(\.summary) == [
                "chats:1 conversation c1", "chats:2 line-too-long", "chats:3 conversation c2",
            ])
    }

    @Test func `a zip file that unpacks to far too much is stopped`() throws {
        var options = ReadOptions()
        options.maxUnpackedBytes = 1 << 20
        options.maxLineBytes = 1 << 20
        let line = Array(#"{"id":"c1","messages":[{"role":"customer","text":"在吗"}]}"#.utf8)
        let blanks = [UInt8](repeating: UInt8(ascii: " "), count: 3 << 20)
        let zip = try zipFile([("a.jsonl", line), ("b.jsonl", line + [10] + blanks)])
        let found = try events(zip, options: options).map(\.summary)
        #expect(found.first == "chats/a.jsonl:1 conversation c1")
        #expect(found.last?.hasSuffix("unpacks-too-far") == true, "\(found)")
    }

    @Test func `a workbook whose cells stand at the end of the world takes no memory for the way`()
        throws
    {
        let rows = """
            <row r="1048576"><c r="A1"><v>1</v></c></row><row r="999999999"><c r="XFD9"><v>2</v></c></row>
            <row r="-5"><c r="ZZZZZZ1" t="s"><v>99999999</v></c><c r="" s="-1"><v>1e308</v></c></row>
            """
        let events = try events(workbook([("a", rows)], strings: []))
        #expect(events.compactMap(\.conversation) == [])
        #expect(events.count == 1)
    }

    /// Every reader gets the files of all others, cut off at every 97th byte.
    @Test(arguments: FormatFixture.all.indices)
    func `a file that is cut off anywhere breaks nothing`(index: Int) throws {
        let fixture = FormatFixture.all[index]
        let bytes = Array(fixture.text.utf8)
        let folder = try TemporaryFolder()
        for count in stride(from: 1, to: bytes.count, by: 97) {
            let path = try folder.write(Array(bytes[..<count]), to: "cut")
            for event in read([path], options: fixture.options) {
                guard let conversation = event.conversation else { continue }
                #expect(conversation.messages.count <= fixture.conversation.messages.count)
            }
        }
    }
}
