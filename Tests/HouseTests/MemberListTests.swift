import TestSupport
import Testing

/// Members of a family are one file each, and one line in the list of the family.
struct MemberListTests {
    /// A folder of members, the protocol that makes a type one, and the file with the list.
    static let families = [
        ("Sources/Rules/Conditions", "ConditionKind", "ConditionKind.swift"),
        ("Sources/Transcripts/Readers", "TranscriptReader", "Readers.swift"),
    ]

    @Test(arguments: families)
    func `Every member is in the list of its family`(
        folder: String, kind: String, list: String
    ) throws {
        let names = try Self.members(of: kind, in: folder)
        #expect(!names.isEmpty)
        let text = try #require(Repository.text(of: "\(folder)/\(list)"))
        #expect(names.filter { !text.contains("\($0).self") } == [])
    }

    @Test func `Every verb is a subcommand of another`() throws {
        let verbs = try Self.members(of: "AsyncParsableCommand", in: "Sources/spotcheck/Commands")
        let lists = CodeFile.sources.filter { $0.module == "spotcheck" }
            .flatMap { $0.text.matches(of: /subcommands: \[([^\]]*)\]/).map { $0.output.1 } }
            .joined()
        #expect(!verbs.isEmpty)
        #expect(verbs.filter { !lists.contains("\($0).self") } == [])
    }

    /// The types in a folder that declare the protocol.
    private static func members(of kind: String, in folder: String) throws -> [String] {
        let shape = try Regex(
            #"(?:struct|enum|class) (\w+): (?:\w+, )*\#(kind)\b"#, as: (Substring, Substring).self)
        return Repository.files(below: folder, ending: ".swift").compactMap(CodeFile.init)
            .flatMap { $0.text.matches(of: shape).map { String($0.output.1) } }
    }
}
