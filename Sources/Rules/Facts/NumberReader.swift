/// Reads numbers as people write them: 7, 1,000, 99.9, 十五, 两百, 一百零五, 半, 俩, fifteen, a couple of.
struct NumberReader {
    /// A number or a range of numbers, with the scalars that it covers.
    struct Number: Hashable {
        enum Script {
            case digits
            case chinese
            case english
        }

        var low: Double
        var high: Double
        let range: Range<Int>
        let script: Script
    }

    let line: PlainLine

    /// The number that begins at `start`; `nil` where none begins, or where it is a part of a
    /// longer word or number.
    func number(at start: Int) -> Number? {
        let first = line[start]
        if first.isDigit { return digits(at: start) }
        if first.isLatinLetter { return englishWords(at: start) }
        return ChineseNumerals.isNumeral(first) ? chinese(at: start) : nil
    }

    // MARK: Arabic digits

    private func digits(at start: Int) -> Number? {
        let before = line[start - 1]
        guard !before.isWordScalar, before != Self.ordinal,
            !(before == Self.point && line[start - 2].isDigit)
        else {
            return nil
        }
        var end = start
        var value = 0.0
        while line[end].isDigit || isThousandsComma(end, from: start) {
            if line[end].isDigit { value = value * 10 + Double(line[end] - 0x30) }
            end += 1
        }
        if line[end] == Self.point, line[end + 1].isDigit {
            var place = 0.1
            end += 1
            while line[end].isDigit {
                value += Double(line[end] - 0x30) * place
                place /= 10
                end += 1
            }
            value = (value * 1e6).rounded() / 1e6
        }
        guard end - start <= 12 else { return nil }
        if let scale = ChineseNumerals.scale(line[end]) {
            value *= scale
            end += 1
        }
        return Number(low: value, high: value, range: start..<end, script: .digits)
    }

    private func isThousandsComma(_ index: Int, from start: Int) -> Bool {
        line[index] == 0x2C && index > start && index - start <= 7 && line[index + 1].isDigit
            && line[index + 2].isDigit && line[index + 3].isDigit && !line[index + 4].isDigit
    }

    // MARK: Chinese numerals

    private func chinese(at start: Int) -> Number? {
        guard !ChineseNumerals.isNumeral(line[start - 1]), line[start - 1] != Self.ordinal else {
            return nil
        }
        var end = start
        while ChineseNumerals.isNumeral(line[end]) { end += 1 }
        let numerals = line.scalars[start..<end]
        guard let value = ChineseNumerals.value(Array(numerals)) else { return nil }
        return Number(
            low: value.lowerBound, high: value.upperBound, range: start..<end, script: .chinese)
    }

    // MARK: English words

    private func englishWords(at start: Int) -> Number? {
        guard !line[start - 1].isWordScalar else { return nil }
        if let hit = EnglishNumbers.phrases.longest(at: start, in: line) {
            let value = EnglishNumbers.phraseValues[hit.word]
            return Number(low: value, high: value, range: hit.range, script: .english)
        }
        var total = 0.0
        var group = 0.0
        var end = start
        var next = start
        while let hit = EnglishNumbers.words.longest(at: next, in: line) {
            let value = EnglishNumbers.values[hit.word]
            if value >= 1000 {
                total += max(group, 1) * value
                group = 0
            } else {
                group = value == 100 ? max(group, 1) * 100 : group + value
            }
            end = hit.range.upperBound
            next = end + (line[end] == 0x20 || line[end] == Self.hyphen ? 1 : 0)
            if line.has(EnglishNumbers.and, at: next) { next += EnglishNumbers.and.count }
        }
        guard end > start else { return nil }
        let value = total + group
        return Number(low: value, high: value, range: start..<end, script: .english)
    }

    private static let point: UInt32 = 0x2E
    private static let hyphen: UInt32 = 0x2D
    private static let ordinal = UInt32("第" as Unicode.Scalar)
}
