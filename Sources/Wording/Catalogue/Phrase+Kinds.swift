/// What a message may be made of, as in “sends …”.
extension Phrase {
    package static let kindText = Phrase(zh: "文字", en: "text")
    package static let kindImage = Phrase(zh: "图片", en: "a picture")
    package static let kindAudio = Phrase(zh: "语音", en: "a voice message")
    package static let kindVideo = Phrase(zh: "视频", en: "a video")
    package static let kindFile = Phrase(zh: "文件", en: "a file")
    package static let kindCard = Phrase(zh: "卡片", en: "a card")
    package static let kindRecalled = Phrase(zh: "已撤回的消息", en: "a message and takes it back")
    package static let kindOther = Phrase(zh: "其他内容", en: "something else")
}

/// Numbers in English sentences.
extension Phrase {
    /// `a`, `a and b`, `a, b and c`.
    static func listed(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A count with its noun, in the singular for one: `1 rule`, `3 rules`.
    ///
    /// - Parameter noun: in the singular; its plural ends with `s`.
    static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// The same for a count that is written already; one less than nothing is one as well.
    static func counted(_ count: String, _ noun: String) -> String {
        "\(count) \(noun)\(["1", "-1", "+1"].contains(count) ? "" : "s")"
    }

    /// `All 3 conversations were`, and for a single one `The only conversation was`.
    static func allWere(_ count: String, _ nouns: String, _ noun: String) -> String {
        count == "1" ? "The only \(noun) was" : "All \(count)\(nouns) were"
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
