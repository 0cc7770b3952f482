import Transcripts

/// The command that checks a draw, as the reader of a report can paste it into a shell.
struct VerifyCommand {
    let receipt: String
    let input: InputOptions
    let rules: RuleOptions
    var ledger: String?

    /// `nil` where standard input was read: it is gone, and no command brings it back.
    var text: String? {
        if input.paths.contains("-") { return nil }
        let words = ["spotcheck", "draw", "verify"] + options + paths
        return words.map(Self.quoted).joined(separator: " ")
    }

    /// The options without which the same files would read otherwise.
    private var options: [String] {
        let pairs: [(String, [String])] = [
            ("--input-format", [input.inputFormat].compactMap { $0 }),
            ("--encoding", [input.encoding?.rawValue].compactMap { $0 }),
            ("--column", input.columns.map { "\($0.column.name)=\($0.name)" }),
            ("--role", input.roles.map { "\($0.word)=\($0.role.name)" }),
            ("--mapping", [input.mapping].compactMap { $0 }),
            ("--agents", [input.agents].compactMap { $0 }),
            ("--bots", [input.bots].compactMap { $0 }),
            ("--silence", [input.silence].compactMap { $0 }),
            ("--day", [input.day].compactMap { $0 }.map { "\($0)" }),
            ("--rules", rules.rules), ("--filters", rules.filters),
            ("--ledger", [ledger].compactMap { $0 }),
        ]
        return pairs.flatMap { name, values in values.flatMap { [name, $0] } }
    }

    /// Paths that look like options stand behind `--`.
    private var paths: [String] {
        let words = [receipt] + input.paths
        return words.contains { $0.hasPrefix("-") } ? ["--"] + words : words
    }

    /// A word as a POSIX shell takes it: in single quotes where anything in it could mean more.
    private static func quoted(_ word: String) -> String {
        let isPlain = { (character: Character) in
            character.isLetter || character.isNumber || "_-./:=@%+,".contains(character)
        }
        if !word.isEmpty && word.allSatisfy(isPlain) { return word }
        return "'" + word.replacing("'", with: #"'\''"#) + "'"
    }
}
