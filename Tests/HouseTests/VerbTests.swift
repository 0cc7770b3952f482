import TestSupport
import Testing

/// Every verb can be learnt from its help and from the README.
struct VerbTests {
    /// A command with its name, as its file declares them.
    struct Verb: CustomTestStringConvertible {
        let name: String
        let type: String
        let file: CodeFile

        var testDescription: String { name }
    }

    static let verbs: [Verb] = CodeFile.sources
        .filter { $0.path.hasPrefix("Sources/spotcheck/Commands/") }
        .flatMap { file in
            let types = file.text.matches(of: /struct (\w+): AsyncParsableCommand/)
            let names = file.text.matches(of: /commandName: "([\w-]+)"/)
            return zip(types, names).map {
                Verb(name: String($1.output.1), type: String($0.output.1), file: file)
            }
        }

    @Test(arguments: verbs)
    func `A verb says what it does in both languages`(verb: Verb) {
        #expect(verb.file.text.contains(/abstract: Phrase\.abstractOf/))
    }

    @Test(arguments: CodeFile.sources.filter { $0.module == "spotcheck" })
    func `Every option has a help text`(file: CodeFile) {
        for (index, line) in file.lines.enumerated()
        where line.contains(/^ *@(Option|Flag|Argument)\b/) {
            let declaration = file.lines[index..<min(index + 6, file.lines.count)]
            let end = declaration.firstIndex { $0.contains(/\bvar\b/) } ?? index
            let isHelped = file.lines[index...end].contains { $0.contains("help:") }
            if !isHelped { Issue.record("no help", sourceLocation: file.place(index + 1)) }
        }
    }

    @Test func `The README shows every verb`() throws {
        let readme = try #require(Repository.text(of: "README.md"), "there is no README.md")
        let commands = Self.verbs.filter { !Self.isGroup($0) }.map(Self.commandLine)
        #expect(!commands.isEmpty)
        #expect(commands.filter { !readme.contains($0) } == [])
    }

    /// Of `draw`, whose help is also that of `draw take`, another test speaks.
    @Test func `The help of every verb is tested`() throws {
        let tests = try #require(Repository.text(of: "Tests/CommandTests/HelpTests.swift"))
        let untested = Self.verbs.map(Self.commandLine).filter { line in
            let words = line.split(separator: " ").dropFirst().map { "\"\($0)\"" }
            return words.first != "\"draw\"" || words.count > 1
                ? !tests.contains("[\(words.joined(separator: ", "))]") : false
        }
        #expect(untested == ["spotcheck draw take"])
    }

    /// A verb that only holds others, such as `rules`.
    private static func isGroup(_ verb: Verb) -> Bool {
        verb.file.text.contains("subcommands: [")
    }

    /// `spotcheck rules test`: the verb behind those that hold it.
    private static func commandLine(_ verb: Verb) -> String {
        let holder = verbs.first {
            $0.file.text.contains(/subcommands: \[[^\]]*\b/)
                && [" ", "["].map { $0 + "\(verb.type).self" }.contains(
                    where: $0.file.text.contains)
        }
        return holder.map { "\(commandLine($0)) \(verb.name)" } ?? "spotcheck \(verb.name)"
    }
}
