/// A small seeded generator (SplitMix64), so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// Texts made of what chats and disguises are made of, and of scalars from all of Unicode.
struct RandomText {
    private var generator: SeededGenerator
    private static let parts: [String] = [
        "薇", "信", "微", "威", "扣", "企鹅", "v", "V", "x", "k", "K", "s", "ſ", "\u{212A}", "q", "w",
        "一", "三", "零", "〇", "⓿", "①", "⑩", "9", "0", "５", "❤", " ", "-", ".", "。", "，", ",",
        "\n", "+", "➕", "\u{200B}", "\u{0301}", "\u{FE0F}\u{20E3}", "👩‍👩‍👧", "亻", "言", "草", "泥", "马",
        "嗎", "款", "退", "貳", "é", "É", "а", "🇶", "𝐯", "ＶＸ", "aaa", "vvv", "加", "君", "羊", "好",
    ]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func next(below bound: Int) -> Int {
        Int.random(in: 0..<bound, using: &generator)
    }

    mutating func text(maximumLength: Int = 14) -> String {
        var text = ""
        for _ in 0..<next(below: maximumLength) {
            text += next(below: 12) == 0 ? anyScalar() : Self.parts[next(below: Self.parts.count)]
        }
        return text
    }

    private mutating func anyScalar() -> String {
        while true {
            let limit = [0x80, 0x3000, 0xFFFF, 0x1FFFF, 0x10FFFF][next(below: 5)]
            if let scalar = Unicode.Scalar(UInt32(next(below: limit + 1))) { return String(scalar) }
        }
    }
}
