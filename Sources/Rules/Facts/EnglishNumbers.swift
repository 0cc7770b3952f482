/// English number words.
enum EnglishNumbers {
    /// Words that add up: twenty one, one hundred and five.
    static let words = Lexicon(rows.map(\.0))
    static let values = rows.map(\.1)
    /// Fixed phrases. Whether “a” is a number depends on the unit behind it.
    static let phrases = Lexicon(phraseRows.map(\.0))
    static let phraseValues = phraseRows.map(\.1)
    static let and = PlainLine("and ").scalars

    /// Words that multiply what stands before them.
    static let scales: Set<Double> = [dozen, 100, 1000]
    /// Told apart from twelve, which adds up.
    private static let dozen = 12.0.nextUp

    private static let rows: [(String, Double)] =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen",
        ].enumerated().map { ($1, Double($0)) } + [
            ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50),
            ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("hundred", 100),
            ("thousand", 1000), ("dozen", dozen), ("dozens", dozen),
        ]

    private static let phraseRows: [(String, Double)] = [
        ("a couple of", 2), ("a couple", 2), ("couple of", 2), ("a pair of", 2), ("half a", 0.5),
        ("half an", 0.5), ("a half", 0.5), ("one and a half", 1.5), ("two and a half", 2.5),
        ("three and a half", 3.5), ("a dozen", 12), ("half a dozen", 6), ("a gross", 144),
        ("a hundred", 100),
        ("a thousand", 1000), ("half", 0.5), ("a", 1), ("an", 1),
    ]
}
