/// How often each wording was written in which way, marks, case and emoji kept.
struct Spellings {
    private var times: [MineTable.Wording: [String: Int]] = [:]

    /// Whether a character says something, and is no mark, blank or emoji.
    static func isContent(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "'’*".contains(character)
    }

    /// Counts a message; what stands before its first and behind its last word is left off.
    mutating func add(_ words: String, as wording: MineTable.Wording) {
        guard let first = words.firstIndex(where: Self.isContent),
            let last = words.lastIndex(where: Self.isContent)
        else { return }
        times[wording, default: [:]][String(words[first...last]), default: 0] += 1
    }

    /// The most frequent way in which a wording was written, the first by its characters among
    /// equals; words parted by blanks where it never was.
    func common(of wording: MineTable.Wording) -> String {
        times[wording]?.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? wording.text
    }
}
