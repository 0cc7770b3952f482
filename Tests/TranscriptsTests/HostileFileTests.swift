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

    @Test func `a log of customers who each write once costs time in proportion`() throws {
        let customers = (1...10_000).map { "买家\($0) 2024-06-05 10:00:01\n在吗\n\n" }
        let text = "旗舰店:小雅 2024-06-05 10:00:00\n你好\n\n" + customers.joined()
        let chats = try events(text).compactMap(\.conversation)
        #expect(chats.count == 10_000)
        #expect(chats.first?.messages.count == 2)
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

    /// A page of 2000 chats in some 200 KB where a record may have 16 KB, in one line and laid out.
    @Test(arguments: ["", "\n"], [4096, 64])
    func `a page beyond the limit comes in pieces, and no chat is lost`(
        space: String, block: Int
    ) throws {
        var options = ReadOptions()
        options.maxLineBytes = 16 << 10
        options.blockBytes = block
        let chats = (1...2000).map { number in
            #"{"id":"\#(number)","visitor":{"id":"v"},"tags":["a","b],{"],"history":[{"type":"chat.msg","msg":"hi \"[,"}]}"#
        }
        let page =
            #"{"count":2000,"links":[1,[2]],\#(space)"chats":[\#(chats.joined(separator: "," + space))],"next":{"chats":[1]}}"#
        let events = try events(page, options: options)
        #expect(events.compactMap(\.conversation).map(\.id) == (1...2000).map(String.init))
        #expect(events.count == 2000)
    }

    @Test func `a chat beyond the limit costs the rest of its page, and the next page is read`()
        throws
    {
        var options = ReadOptions()
        options.maxLineBytes = 16 << 10
        options.blockBytes = 4096
        func chat(_ id: String, _ words: String) -> String {
            #"{"id":"\#(id)","history":[{"type":"chat.msg","msg":"\#(words)"}]}"#
        }
        let long = String(repeating: "x", count: 40 << 10)
        let text =
            "{\"chats\":[\n\(chat("1", "a")),\n\(chat("2", long)),\n\(chat("3", "c"))]}\n"
            + "{\"chats\":[\n\(chat("4", "d"))]}\n"
        let events = try events(text, options: options)
        #expect(events.compactMap(\.conversation).map(\.id) == ["1", "4"])
        #expect(events.count == 3)
    }

    @Test func `a page that a mapping leads to comes in pieces as well`() throws {
        var mapping = Mapping()
        mapping.chats = MappingPath("data.sessions[]")
        mapping.messages = MappingPath("log[]")
        mapping.chat[.id] = MappingPath("no")
        mapping.message[.role] = MappingPath("who")
        mapping.message[.text] = MappingPath("said")
        var options = ReadOptions()
        options.mapping = mapping
        options.maxLineBytes = 16 << 10
        options.blockBytes = 4096
        let chats = (1...2000).map {
            #"{"no":\#($0),"log":[{"who":"customer","said":"在吗 \#($0)"}]}"#
        }
        let text = #"{"data":{"total":2000,"sessions":[\#(chats.joined(separator: ","))]}}"#
        #expect(
            try events(text, options: options).compactMap(\.conversation).map(\.id)
                == (1...2000).map(String.init))
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
