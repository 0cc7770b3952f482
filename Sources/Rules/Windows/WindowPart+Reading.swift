import Wording

extension WindowPart {
    /// Reads one window as authors write it: `next 3 messages`, `60 s`, `same turn`.
    init(_ value: YAMLValue) throws(FileError) {
        let written = try value.text()
        let text = written.lowercased().replacing("%", with: " %")
        let words = text.split(separator: " ").map(String.init)
        guard
            let part = Self.fixed[words.joined(separator: " ")] ?? Self.counted(words)
                ?? Self.numbered(words)
        else { throw value.error(Self.mistake(words) ?? .windowUnknown(written)) }
        self = part
    }

    /// The one thing that is wrong with a window whose words are right; `nil` where they are not.
    private static func mistake(_ words: [String]) -> Phrase? {
        let numbers = words.compactMap { Int($0) }
        let sound = words.map { Int($0) == nil ? $0 : "1" }
        guard counted(sound) ?? numbered(sound) != nil else { return nil }
        if words.last == "%", let share = numbers.first, share > 100 { return .windowOverHundred }
        if numbers.count == 2, numbers[0] > numbers[1], numbers[1] > 0 {
            return .windowBackwards(numbers[0], numbers[1])
        }
        return .yamlNotInteger(1...(words.last == "%" ? 100 : 100_000))
    }

    private static let fixed: [String: WindowPart] = [
        "whole conversation": .wholeConversation,
        "rest of conversation": .restOfConversation,
        "conversation so far": .conversationSoFar,
        "same message": .sameMessage,
        "same turn": .sameTurn,
        "until the other side writes": .untilOtherSideWrites,
        "promised": .promised,
    ]

    /// A window with a number, by the words before it and behind it.
    private struct Form: Sendable {
        let before: String
        let behind: String
        let make: @Sendable (Int64) -> WindowPart

        init(_ before: String, _ behind: String, _ make: @escaping @Sendable (Int64) -> WindowPart)
        {
            (self.before, self.behind, self.make) = (before, behind, make)
        }
    }

    private static let counted: [Form] =
        [
            Form("first", "message") { .firstMessages(Int($0)) },
            Form("last", "message") { .lastMessages(Int($0)) },
            Form("next", "message") { .nextMessages(Int($0)) },
            Form("previous", "message") { .previousMessages(Int($0)) },
            Form("around", "message") { .aroundMessages(Int($0)) },
            Form("first", "%") { .firstShare(Int($0)) },
            Form("last", "%") { .lastShare(Int($0)) },
            Form("first", "turn") { .firstTurns(Int($0)) },
            Form("last", "turn") { .lastTurns(Int($0)) },
            Form("next", "turn") { .nextTurns(Int($0)) },
            Form("previous", "turn") { .previousTurns(Int($0)) },
        ] + timed("time", .working) + timed("time by the clock", .wall)

    private static func timed(_ behind: String, _ clock: Clock) -> [Form] {
        [
            Form("", behind) { .nextTime($0, clock) },
            Form("next", behind) { .nextTime($0, clock) },
            Form("previous", behind) { .previousTime($0, clock) },
            Form("around", behind) { .aroundTime($0, clock) },
        ]
    }

    private static func counted(_ words: [String]) -> WindowPart? {
        let byClock = words.suffix(3) == ["by", "the", "clock"]
        let words = byClock ? words.dropLast(3) : words[...]
        guard let noun = words.last, let number = words.dropLast().last.flatMap({ Int64($0) }),
            (1...100_000).contains(number), noun != "%" || number <= 100
        else { return nil }
        let unit = DurationText.units[noun]
        let thing = noun.hasSuffix("s") ? String(noun.dropLast()) : noun
        let behind = (unit == nil ? thing : "time") + (byClock ? " by the clock" : "")
        let before = words.dropLast(2).joined(separator: " ")
        let form = counted.first { $0.before == before && $0.behind == behind }
        return form?.make(number * (unit ?? 1))
    }

    /// `message 3`, `messages 2 to 5`.
    private static func numbered(_ words: [String]) -> WindowPart? {
        let numbers = words.compactMap { Int($0) }.filter { (1...100_000).contains($0) }
        switch (words.count, words.first, numbers.count) {
        case (2, "message", 1): return .messages(numbers[0]...numbers[0])
        case (4, "messages", 2) where words[2] == "to" && numbers[0] <= numbers[1]:
            return .messages(numbers[0]...numbers[1])
        default: return nil
        }
    }

    /// What a window may look like, as a regular expression for a whole text.
    static var wording: String {
        let number = "[1-9][0-9]*"
        let counted = counted.map { form in
            (form.before.isEmpty ? "" : form.before + " ") + number + nouns(form.behind)
        }
        let numbered = ["message " + number, "messages " + number + " to " + number]
        return (fixed.keys.sorted() + numbered + counted).joined(separator: "|")
    }

    private static func nouns(_ behind: String) -> String {
        switch behind {
        case "%": return " ?%"
        case _ where behind.hasPrefix("time"):
            let units = DurationText.units.keys.sorted().joined(separator: "|")
            return " (" + units + ")" + behind.dropFirst("time".count)
        default: return " " + behind + "s?"
        }
    }
}
