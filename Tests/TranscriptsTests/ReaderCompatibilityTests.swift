import Testing
import FormatFixtures
import TestSupport
import Transcripts

/// The same conversation in each format and each dress reads to the same value.
struct ReaderCompatibilityTests {
    /// How a file's bytes can differ without its text being another.
    enum Dress: CaseIterable {
        case plain, byteOrderMark, carriageReturns, noLastLineEnd, gzip, gzipOfTwoMembers
        case zstd, zstdOfTwoFrames, gb18030, gb18030Gzip, gb18030Zstd, utf16, utf16WithoutMark, zip

        func put(on text: String) throws -> [UInt8] {
            let bytes = Array(text.utf8)
            switch self {
            case .plain: return bytes
            case .byteOrderMark: return [0xef, 0xbb, 0xbf] + bytes
            case .carriageReturns: return text.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] }
            case .noLastLineEnd: return bytes.dropLast()
            case .gzip: return try zipped(bytes)
            case .gzipOfTwoMembers:
                let middle = bytes.count / 2
                return try zipped(Array(bytes[..<middle])) + zipped(Array(bytes[middle...]))
            case .zstd: return zstandard(bytes)
            case .zstdOfTwoFrames:
                let middle = bytes.count / 2
                return zstandard(Array(bytes[..<middle])) + zstandard(Array(bytes[middle...]))
            case .gb18030Zstd: return zstandard(encoded(text, as: "GB18030"))
            case .gb18030: return encoded(text, as: "GB18030")
            case .gb18030Gzip: return try zipped(encoded(text, as: "GB18030"))
            case .utf16: return encoded(text, as: "UTF-16")
            case .utf16WithoutMark: return encoded(text, as: "UTF-16LE")
            case .zip: return try zipFile([("chats", bytes)])
            }
        }
    }

    @Test(arguments: fixtures.keys.sorted(), Dress.allCases)
    func `the same conversation in any format reads to the same value`(
        format: String, dress: Dress
    ) throws {
        let fixture = try #require(Self.fixtures[format])
        let events = try events(dress.put(on: fixture.text), options: fixture.options)
        let name = dress == .zip ? "chats/chats" : "chats"
        let place = Place(file: name, line: fixture.line)
        #expect(events == [.conversation(fixture.conversation, place)])
    }

    /// Exports whose ids are numbers, in ways in which each format writes them.
    @Test(arguments: [
        """
        {"id": 7, "customer": 9, "messages": [{"role": "customer", "sender": 9, "text": "在吗"}, \
        {"role": "agent", "sender": 1001, "name": 3, "text": "在"}, \
        {"role": "agent", "sender": 1002.0, "text": "我来"}]}
        """,
        """
        [{"id": 7.0, "customer": "9",
          "messages": [{"role": "customer", "text": "在吗"},
            {"role": "agent", "sender": "1001", "name": "3", "text": "在"},
            {"role": "agent", "name": 1002, "text": "我来"}]}]
        """,
        """
        会话ID,买家,角色,发送人,昵称,内容
        7,9,买家,,,在吗
        7,9,客服,1001,3,在
        7,9,客服,1002,,我来

        """,
    ])
    func `agents whose ids are numbers stay apart`(text: String) throws {
        var conversation = Conversation(id: "7")
        conversation.customer = "9"
        for (role, id, name, words) in [
            (Role.customer, "9", "9", "在吗"), (.agent, "1001", "3", "在"),
            (.agent, "1002", "1002", "我来"),
        ] {
            conversation.append(
                time: nil, role: role, sender: Participant(id: id, name: name), words: words.utf8)
        }
        #expect(try events(text).compactMap(\.conversation) == [conversation])
    }

    @Test func `every reader has its fixture here, and recognises it`() throws {
        #expect(Set(Readers.all.map { $0.name }) == Set(Self.fixtures.values.map(\.reader)))
        for fixture in Self.fixtures.values {
            let head = FileHead(bytes: Array(fixture.text.utf8), isWhole: true)
            let found = Readers.all.first { $0.framing(of: head) != nil }
            #expect(found?.name == fixture.reader)
        }
    }

    @Test(arguments: fixtures.keys.sorted(), [1, 7, 64, 333])
    func `the size of the blocks in which a file is read changes nothing`(
        format: String, blockBytes: Int
    ) throws {
        let fixture = try #require(Self.fixtures[format])
        var options = fixture.options
        options.blockBytes = blockBytes
        let events = try events(fixture.text, options: options)
        #expect(events.map(\.conversation) == [fixture.conversation])
    }

    /// By the reader's name, and a number where a reader has several.
    private static let fixtures: [String: FormatFixture] = {
        var fixtures: [String: FormatFixture] = [:]
        for (index, fixture) in FormatFixture.all.enumerated() {
            let name = fixtures[fixture.reader] == nil ? "" : " \(index)"
            fixtures[fixture.reader + name] = fixture
        }
        return fixtures
    }()
}
