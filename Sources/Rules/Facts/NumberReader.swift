/// Reads numbers as people write them: 7, 1,000, 99.9, 十五, 两百, 一百零五, 半, 俩, ⑦, fifteen, a couple of.
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
    ///
    /// `isRest` allows numerals before it: 六 of 一年零六个月.
    func number(at start: Int, isRest: Bool = false) -> Number? {
        let first = line[start]
        if first.isDigit { return digits(at: start) }
        if first.isLatinLetter { return englishWords(at: start) }
        if ChineseNumerals.isNumeral(first) { return chinese(at: start, isRest: isRest) }
        guard EnclosedNumerals.isNumeral(first) else { return nil }
        return EnclosedNumerals.number(at: start, in: line).map {
            Number(low: $0.value, high: $0.value, range: start..<$0.end, script: .digits)
        }
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

    private func chinese(at start: Int, isRest: Bool) -> Number? {
        guard isRest || !ChineseNumerals.isNumeral(line[start - 1]), line[start - 1] != Self.ordinal
        else {
            return nil
        }
        var end = start
        while ChineseNumerals.isNumeral(line[end]) { end += 1 }
        let numerals = line.scalars[start..<end]
        guard let value = ChineseNumerals.value(Array(numerals)) else { return nil }
        if value.lowerBound == value.upperBound, let told = decimal(value.lowerBound, pointAt: end)
        {
            return Number(
                low: told.value, high: told.value, range: start..<told.end, script: .chinese)
        }
        return Number(
            low: value.lowerBound, high: value.upperBound, range: start..<end, script: .chinese)
    }

    /// 十五点六: the digits behind 点, where no time of day is told.
    private func decimal(_ whole: Double, pointAt point: Int) -> (value: Double, end: Int)? {
        guard line[point] == Self.spokenPoint else { return nil }
        var (value, place, end) = (whole, 0.1, point + 1)
        while let digit = ChineseNumerals.digit(line[end]) {
            value += digit * place
            place /= 10
            end += 1
        }
        guard end > point + 1, !ChineseNumerals.isNumeral(line[end]),
            !Self.clockBehind.contains(line[end])
        else { return nil }
        return ((value * 1e6).rounded() / 1e6, end)
    }

    // MARK: English words

    private func englishWords(at start: Int) -> Number? {
        guard !line[start - 1].isWordScalar else { return nil }
        var total = 0.0
        var group = 0.0
        var end = start
        var next = start
        if let hit = EnglishNumbers.phrases.longest(at: start, in: line) {
            let value = EnglishNumbers.phraseValues[hit.word]
            guard value >= 100 else {
                return Number(low: value, high: value, range: hit.range, script: .english)
            }
            (total, group) = value >= 1000 ? (value, 0) : (0, value)
            end = hit.range.upperBound
            next = afterJoint(end)
        }
        while let hit = EnglishNumbers.words.longest(at: next, in: line) {
            let value = EnglishNumbers.values[hit.word]
            let isScale = EnglishNumbers.scales.contains(value)
            if end > start, !isScale, !continues(group, with: value) { break }
            if value >= 1000 {
                total += max(group, 1) * value
                group = 0
            } else {
                group = isScale ? (max(group, 1) * value).rounded() : group + value
            }
            end = hit.range.upperBound
            next = afterJoint(end)
        }
        guard end > start else { return nil }
        let value = total + group
        return Number(low: value, high: value, range: start..<end, script: .english)
    }

    /// Over a space or a hyphen, and an “and”.
    private func afterJoint(_ end: Int) -> Int {
        let next = end + (line[end] == 0x20 || line[end] == Self.hyphen ? 1 : 0)
        return line.has(EnglishNumbers.and, at: next) ? next + EnglishNumbers.and.count : next
    }

    /// Whether a word goes on with a number: twenty five, five hundred and ten, not one sixty.
    private func continues(_ group: Double, with value: Double) -> Bool {
        let open = group.truncatingRemainder(dividingBy: 100)
        return open == 0
            || value < 10 && open >= 20 && open.truncatingRemainder(dividingBy: 10) == 0
    }

    private static let point: UInt32 = 0x2E
    private static let spokenPoint = UInt32("点" as Unicode.Scalar)
    private static let clockBehind = Set("分刻半钟".unicodeScalars.map { UInt32($0) })
    private static let hyphen: UInt32 = 0x2D
    private static let ordinal = UInt32("第" as Unicode.Scalar)
}
