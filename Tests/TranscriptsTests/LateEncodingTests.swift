import Testing
import Transcripts
import Wording

/// A table in GB18030 that begins with more ASCII than is looked at to tell the encoding.
struct LateEncodingTests {
    private static let file: [UInt8] = {
        let rows = (1...3000).map { "\($0),2024-06-03 09:05:00,customer,a,hello\n" }
        let head = "conversation_id,time,role,sender,text\n" + rows.joined()
        return encoded(head + "3001,2024-06-03 09:05:00,customer,a,发票呢\n", as: "GB18030")
    }()

    @Test func `the reject says how to read it`() throws {
        let events = try events(Self.file)
        let reasons = events.compactMap { event -> ReadProblem? in
            if case .reject(let reject) = event { reject.reason } else { nil }
        }
        #expect(reasons.map(\.code) == ["invalid-encoding"])
        for language in Language.allCases {
            #expect(reasons.allSatisfy { $0.phrase(language).contains("--encoding gb18030") })
        }
    }

    @Test func `what it says reads the rest`() throws {
        var options = ReadOptions()
        options.encoding = .gb18030
        let chats = try events(Self.file, options: options).compactMap(\.conversation)
        #expect(chats.count == 3001)
        #expect(chats.last?.lines == ["customer a: 发票呢"])
    }
}
