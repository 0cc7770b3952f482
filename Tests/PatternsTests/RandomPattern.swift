import Patterns

/// Patterns and texts over one small alphabet, so that they often meet.
struct RandomPattern {
    private var generator: SeededGenerator
    private static let scalars = [
        "k", "K", "s", "S", "a", "b", "ſ", "\u{212A}", "é", "É", "µ", "μ", "1", "2", "7", "@", " ",
        "-", "微", "信", "退", "款", "的", "，", ",", "：", ":", "🐧", "\u{200B}", "薇", "二", "三", "五", "Ｖ",
    ]
    private static let kinds = [
        ".", "\\d", "\\w", "\\s", "\\W", "\\p{Han}", "\\p{Lu}", "[a-k]", "[^a]", "[退微]", "[1-3]",
        "[K-S]", "[[:alpha:]]", "[^\\d]", "\\x{5FAE}", "\\x6B", "[\\w.-]", "\\N", "\\R", "\\h",
        "[，,]", "[^：]", "[^\\s\\S]",
    ]
    private static let bounds = ["*", "+", "?", "{2}", "{1,2}", "{3,}", "*?", "++", "{0}", "{4,6}"]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func next(below bound: Int) -> Int {
        Int.random(in: 0..<bound, using: &generator)
    }

    private mutating func one(of choices: [String]) -> String {
        choices[next(below: choices.count)]
    }

    mutating func text() -> String {
        (0..<next(below: 12)).map { _ in one(of: Self.scalars) }.joined()
    }

    mutating func spec() -> PatternSpec {
        let needle: Needle
        switch next(below: 6) {
        case 0, 1:
            needle = .words(
                (0...next(below: 4)).map { _ in
                    (0...next(below: 4)).map { _ in one(of: Self.scalars) }.joined()
                })
        case 2:
            let lines = (0...next(below: 6)).map { _ in expression() }
            needle = .expressions(lines, apart: next(below: 2) == 0)
        default:
            needle = .pattern((next(below: 8) == 0 ? "(*UCP)" : "") + expression())
        }
        return PatternSpec(
            needle: needle, caseless: next(below: 3) > 0, folded: next(below: 2) == 0,
            audience: [1, 2, 3, 0xFF][next(below: 4)])
    }

    /// An expression, as it stands in a line of a list.
    mutating func expression() -> String {
        (next(below: 12) == 0 ? "(?x)" : "") + choice(depth: 0)
    }

    private mutating func choice(depth: Int) -> String {
        (0..<(next(below: 3) == 0 ? 2 : 1)).map { _ in sequence(depth: depth) }.joined(
            separator: "|")
    }

    private mutating func sequence(depth: Int) -> String {
        (0...next(below: 4)).map { _ in
            let atom = atom(depth: depth)
            return next(below: 4) == 0 && !atom.isEmpty ? atom + one(of: Self.bounds) : atom
        }.joined()
    }

    private mutating func atom(depth: Int) -> String {
        switch next(below: depth < 2 ? 17 : 9) {
        case 0...5: one(of: Self.scalars)
        case 6, 7: one(of: Self.kinds)
        case 8: one(of: ["\\b", "^", "$", "(?i)", "(?-i)", "(?s)", "\\K", "\\1", "(?#c)", "\\E"])
        case 9: "(?=" + choice(depth: depth + 1) + ")"
        case 10: "(?!" + choice(depth: depth + 1) + ")"
        case 11: "(?<=" + one(of: Self.scalars) + ")"
        case 12: one(of: ["(?>", "(?i:", "(?-i:", "(?|"]) + choice(depth: depth + 1) + ")"
        case 13: "(" + choice(depth: depth + 1) + ")" + one(of: ["\\g{-1}", "(?1)?", "(?-1)?", ""])
        case 14: "(?<!" + one(of: Self.scalars) + ")"
        case 15: "\\Q" + one(of: Self.scalars) + "*\\E"
        case 16:
            "(" + one(of: Self.scalars) + ")?(?(1)" + one(of: Self.scalars) + "|"
                + choice(depth: depth + 1) + ")"
        default: "(" + choice(depth: depth + 1) + ")"
        }
    }
}
