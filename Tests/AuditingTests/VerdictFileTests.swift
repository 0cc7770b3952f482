import TestSupport
import Testing
import Transcripts

@testable import Auditing

/// Verdicts from sheets of every kind, and the first row that is none.
struct VerdictFileTests {
    private static let expected = GivenVerdict(
        conversation: "c1", rule: "t/a", message: 1, verdict: .confirmed)

    private static func verdicts(_ bytes: [UInt8], _ name: String) throws -> [GivenVerdict] {
        let folder = try TemporaryFolder()
        return try VerdictFile.verdicts(at: folder.write(bytes, to: name))
    }

    static let sheets = [
        #"{"conversation":"c1","rule":"t/a","message":1,"verdict":"confirmed","note":"x"}"# + "\n",
        #"[{"conversation":"c1","rule":"t/a","message":"1","verdict":"confirmed"}]"#,
        "verdict,rule,\"conversation\",message\r\nconfirmed,t/a,\"c1\",2\r\n",
        "\u{FEFF}conversation\trule\tmessage\tverdict\tnote\nc1\tt/a\t2\tconfirmed\t\n",
    ]

    @Test(arguments: sheets)
    func `Verdicts are read from JSON, counting messages from 0, and from tables, from 1`(
        text: String
    ) throws {
        #expect(try Self.verdicts(Array(text.utf8), "v") == [Self.expected])
    }

    @Test func `A quoted note may hold line breaks`() throws {
        let text =
            "conversation,rule,message,verdict,note\n"
            + "c1,t/a,2,confirmed,\"first \"\"line\"\",\n\nthird\"\nc1,t/a,2,confirmed,\n"
        #expect(try Self.verdicts(Array(text.utf8), "v.csv") == [Self.expected, Self.expected])
    }

    @Test func `A table in GB18030 is read`() throws {
        // 会话一 and 客诉: bytes from the code table of GB 18030.
        let name: [UInt8] = [0xBB, 0xE1, 0xBB, 0xB0, 0xD2, 0xBB]
        let note: [UInt8] = [0xBF, 0xCD, 0xCB, 0xDF]
        let bytes =
            Array("conversation,rule,message,verdict,note\n".utf8) + name
            + Array(",t/a,2,confirmed,".utf8) + note + Array("\n".utf8)
        let verdicts = try Self.verdicts(bytes, "v.csv")
        #expect(verdicts.map(\.conversation) == ["会话一"])
    }

    static let bad: [(text: String, line: Int, isReadable: Bool)] = [
        ("conversation,rule,message,verdict\nc1,t/a,0,confirmed\n", 2, true),
        ("conversation,rule,message,verdict\nc1,t/a,1,\"miss\ned\"\nc1,t/a\n", 2, true),
        ("conversation,rule,message,verdict,note\n,t/a,1,missed,\"a\nb\"\nc1\n", 2, true),
        ("conversation,rule,message,verdict\nc1,t/a,1,missed\nc1,t/a\nc1,t/a,0,missed\n", 3, false),
        ("conversation,rule,message\nc1,t/a,1\n", 2, true),
        (#"{"conversation":"c1","rule":"t/a","message":-1,"verdict":"missed"}"# + "\n{\n", 1, true),
    ]

    @Test(arguments: bad)
    func `The first row that is no verdict is told with its place`(
        text: String, line: Int, isReadable: Bool
    ) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "v")
        let error = try #require(throws: VerdictFileError.self) {
            try VerdictFile.verdicts(at: path)
        }
        #expect(error.place == Place(file: path, line: line))
        #expect((error.reason == nil) == isReadable)
    }

    @Test func `A file that cannot be read or is empty says so`() throws {
        #expect(throws: SheetError.self) { try VerdictFile.verdicts(at: "nosuch.csv") }
        #expect(throws: SheetError.self) { try Self.verdicts([], "v.csv") }
    }
}
