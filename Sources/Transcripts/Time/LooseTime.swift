/// Times as people and programs of offices write them: `2024年6月3日 下午3:05`,
/// `2024/6/3 3:05:07 PM`, `2024-05-12 上午 9:03:11`.
enum LooseTime {
    /// The same time as a plain text for `Timestamp`, in the clock of 24 hours; `nil` where there
    /// is nothing to make plain.
    static func plain(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        guard text.count <= 60, text.contains(where: { $0 >= 0x80 || $0 | 0x20 == 0x6d }) else {
            return nil
        }
        var plain = String(decoding: text, as: UTF8.self)
        for (mark, sign) in signs { plain = plain.replacing(mark, with: sign) }
        guard let half = halves.first(where: { plain.contains($0.mark) }) else { return plain }
        plain = plain.replacing(half.mark, with: " ")
        return inDay(plain, isAfternoon: half.isAfternoon)
    }

    private static let signs = [
        ("年", "-"), ("月", "-"), ("日", " "), ("时", ":"), ("分", ":"), ("秒", ""), ("：", ":"),
        ("\u{3000}", " "), ("\u{00A0}", " "), ("\u{202F}", " "),
    ]

    private static let halves: [(mark: String, isAfternoon: Bool)] = [
        ("上午", false), ("下午", true), ("晚上", true), ("凌晨", false), ("AM", false), ("PM", true),
        ("am", false), ("pm", true),
    ]

    /// The hour before the first colon turned into that of the whole day; `nil` without one from
    /// 0 to 12.
    private static func inDay(_ text: String, isAfternoon: Bool) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let digits = text[..<colon].suffix(while: { $0.isASCII && $0.isNumber })
        guard let hour = Int(digits), 0...12 ~= hour else { return nil }
        let whole = isAfternoon ? (hour == 12 ? 12 : hour + 12) : hour % 12
        let before = text[..<digits.startIndex].split(separator: " ").joined(separator: " ")
        return before + " \(whole)" + text[colon...].trimmingSuffix
    }
}

extension StringProtocol {
    /// The longest end whose characters all meet a condition.
    fileprivate func suffix(while condition: (Character) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, condition(self[index(before: start)]) {
            formIndex(before: &start)
        }
        return self[start...]
    }

    /// The text without blanks at its end.
    fileprivate var trimmingSuffix: String {
        var end = endIndex
        while end > startIndex, self[index(before: end)].isWhitespace { formIndex(before: &end) }
        return String(self[..<end])
    }
}
