/// Numbers in English sentences.
extension Phrase {
    /// A count with its noun, in the singular for one: `1 rule`, `3 rules`.
    ///
    /// - Parameter noun: in the singular; its plural ends with `s`.
    static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// `first`, `second`, `third`; from the fourth on with figures: `4th`, `21st`.
    static func ordinal(_ number: Int) -> String {
        let words = ["first", "second", "third"]
        if (1...words.count).contains(number) { return words[number - 1] }
        let endings = [1: "st", 2: "nd", 3: "rd"]
        let isTeen = (11...13).contains(number % 100)
        return "\(number)\(isTeen ? "th" : endings[number % 10] ?? "th")"
    }
}
