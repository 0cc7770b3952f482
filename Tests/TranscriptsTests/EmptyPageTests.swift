import Testing
import Transcripts

/// Answers of services that hold no chats.
struct EmptyPageTests {
    @Test(arguments: [
        "[]", "[\n]\n", #"{"recordlist":[],"number":0,"msgid":1}"#,
        #"{"count":0,"chats":[],"next_url":null}"#, #"{"meta":{},"payload":[]}"#,
        #"{"data":{"meta":{"all_count":0},"payload":[]}}"#,
        #"{"comments":[],"count":0,"next_page":null}"#,
        #"{"type":"conversation.list","pages":{"page":1},"total_count":0,"conversations":[]}"#,
    ])
    func `a page that holds nothing is a file without chats`(text: String) throws {
        #expect(try events(text) == [])
    }

    @Test(arguments: [#"{"rows":[]}"#, #"{"comments":[],"rows":[1]}"#, "[1]", "{}"])
    func `what only looks like one is of no known format`(text: String) throws {
        #expect(try events(text).map(\.summary) == ["chats format-not-recognised"])
    }

    @Test func `the page behind the last costs nothing`() throws {
        let page = #"{"recordlist":[{"openid":"o","opercode":2003,"text":"在吗","time":1400563710}]}"#
        let files = ["p1.json": page, "p2.json": #"{"recordlist":[],"number":0,"msgid":1}"#]
        let events = try events(files.mapValues { Array($0.utf8) })
        #expect(events.compactMap(\.conversation).map(\.lines) == [["customer o: 在吗"]])
        #expect(events.count == 1)
    }
}
