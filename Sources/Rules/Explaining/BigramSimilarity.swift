/// How alike two wordings are: twice the pairs of neighbouring characters that they share, over
/// all such pairs (Dice 1945; Adamson and Boreham 1974). 1 for the same, 0 for nothing in common.
enum BigramSimilarity {
    /// Letters, digits and Chinese characters count, in lower case. A single character is a pair
    /// with nothing.
    static func between(_ left: String, _ right: String) -> Double {
        let (ours, theirs) = (pairs(of: left), pairs(of: right))
        let total = ours.values.reduce(0, +) + theirs.values.reduce(0, +)
        if total == 0 { return 0 }
        let shared = ours.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
        return 2 * Double(shared) / Double(total)
    }

    private static func pairs(of text: String) -> [String: Int] {
        let plain = Array(text.lowercased().filter { $0.isLetter || $0.isNumber })
        if plain.count == 1 { return [String(plain): 1] }
        var pairs: [String: Int] = [:]
        for (first, second) in zip(plain, plain.dropFirst()) {
            pairs[String([first, second]), default: 0] += 1
        }
        return pairs
    }
}
