/// The words of a command line.
struct CommandWords {
    let words: [String]

    init(_ words: [String]) {
        self.words = words
    }

    /// Without some options and the values that follow them. What stands behind `--` stays.
    func without(options names: Set<String>) -> CommandWords {
        var kept: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" { return CommandWords(kept + [word] + rest) }
            if names.contains(word) {
                _ = rest.popFirst()
            } else if !names.contains(where: { word.hasPrefix($0 + "=") }) {
                kept.append(word)
            }
        }
        return CommandWords(kept)
    }

    /// Without some options that have no values.
    func without(flags names: Set<String>) -> CommandWords {
        let end = words.firstIndex(of: "--") ?? words.count
        return CommandWords(words[..<end].filter { !names.contains($0) } + words[end...])
    }
}
