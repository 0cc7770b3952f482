/// Finds the quantities in a line of text.
///
/// A number with a unit counts, and a bare number as one without unit. Numbers that are part of a
/// date, a clock time, a version, an order number or a model name (6月18日, 23:00, iPhone 15) do not,
/// nor does what only sounds like an amount (一个 in passing, 这两天, 有一天, a second).
struct QuantityReader {
    private let line: PlainLine
    private let numbers: NumberReader

    init(_ line: PlainLine) {
        self.line = line
        numbers = NumberReader(line: line)
    }

    /// All quantities of `text`, in its order.
    static func quantities(in text: String) -> [Quantity] {
        QuantityReader(PlainLine(text)).quantities().map(\.quantity)
    }

    /// A quantity with the scalars that it covers.
    struct Found: Hashable {
        let quantity: Quantity
        let range: Range<Int>
        /// Whether it is a number with a unit, and not a word such as 纯棉 or a bare number.
        var isNumeric = true
    }

    func quantities() -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < line.count {
            guard mayBegin(at: index) else {
                index += 1
                continue
            }
            let step = read(at: index)
            if let quantity = step.found { found.append(quantity) }
            index = max(step.end, index + 1)
        }
        return found
    }

    private func mayBegin(at index: Int) -> Bool {
        let scalar = line.scalars[index]
        if scalar.isLatinLetter { return !line[index - 1].isWordScalar }
        return scalar.isDigit || ChineseNumerals.isNumeral(scalar)
            || UnitWords.leading.occurs(in: line, at: index)
            || UnitWords.pure.occurs(in: line, at: index)
    }

    private func read(at start: Int) -> (found: Found?, end: Int) {
        if let found = percentBehind(start) ?? moneyBehind(start) ?? pureMaterial(start) {
            return (found, found.range.upperBound)
        }
        guard let first = numbers.number(at: start) else { return (nil, start + 1) }
        if first.script == .chinese, line[first.range.upperBound] == UnitWords.few {
            return (nil, first.range.upperBound + 1)
        }
        let span = range(from: first)
        guard let unit = unit(behind: span) else { return (bare(span), span.range.upperBound) }
        guard isQuantity(span, unit) else {
            // 满88包邮: 包 is no unit there.
            let isBare =
                unit.unit.measure == .pieces && unit.name.lowerBound == span.range.upperBound
            return isBare ? (bare(span), span.range.upperBound) : (nil, unit.end)
        }
        return (found(span, unit), unit.end)
    }

    // MARK: Ranges

    /// A number with the unit that stood between the two ends of a range, as in 2天到3天.
    private struct Span {
        var number: NumberReader.Number
        var range: Range<Int> { number.range }
    }

    private func range(from first: NumberReader.Number) -> Span {
        var next = first.range.upperBound
        if let unit = unit(behind: Span(number: first)),
            let hit = UnitWords.to.longest(at: skipSpaces(unit.end), in: line),
            line[hit.range.lowerBound] != UnitWords.and
        {
            next = unit.end
        }
        next = skipSpaces(next)
        guard let hit = UnitWords.to.longest(at: next, in: line, glued: true),
            let second = numbers.number(at: skipSpaces(hit.range.upperBound)),
            second.low >= first.high, second.script == first.script || first.script != .english
        else { return Span(number: first) }
        return Span(
            number: .init(
                low: first.low, high: second.high,
                range: first.range.lowerBound..<second.range.upperBound, script: second.script))
    }

    // MARK: Units

    private struct UnitPlace {
        let unit: Unit
        /// The scalars of its name.
        let name: Range<Int>
        /// Behind the name and what is added to it.
        var end: Int
        /// What a half or a tenth behind the unit adds, in units: 一年半, 五块九.
        var more = 0.0
    }

    private func unit(behind span: Span) -> UnitPlace? {
        let next = span.range.upperBound
        if let half = UnitWords.andHalf.longest(at: next, in: line),
            let place = unitName(at: half.range.upperBound)
        {
            return UnitPlace(unit: place.unit, name: place.name, end: place.end, more: 0.5)
        }
        let filled = UnitWords.filler.longest(at: gap(next), in: line)?.range.upperBound
        guard var place = unitName(at: filled.map { gap($0) } ?? gap(next)) else { return nil }
        if UnitWords.half == line[place.end], line[place.end + 1] != UnitWords.price {
            place.end += 1
            place.more = 0.5
        } else if let half = UnitWords.halfBehind.longest(at: place.end, in: line) {
            place.end = half.range.upperBound
            place.more = 0.5
        } else if place.unit.measure == .yuan, place.unit.factor == 1,
            let tenth = tenths(at: place.end)
        {
            place.end += 1
            place.more = tenth
        }
        return place
    }

    private func unitName(at start: Int) -> UnitPlace? {
        guard let hit = UnitTable.names.longest(at: start, in: line, glued: true) else {
            return nil
        }
        return UnitPlace(
            unit: UnitTable.units[hit.word], name: hit.range, end: hit.range.upperBound)
    }

    /// 五块九: a single digit behind 块 is tenths.
    private func tenths(at index: Int) -> Double? {
        guard let number = numbers.number(at: index), number.range.count == 1,
            number.low == number.high, (1...9).contains(number.low),
            unitName(at: number.range.upperBound) == nil
        else { return nil }
        return number.low / 10
    }

    // MARK: What is a quantity

    private func isQuantity(_ span: Span, _ unit: UnitPlace) -> Bool {
        let guards = QuantityGuards(line: line)
        return guards.allows(
            number: span.number, unit: unit.unit, unitRange: unit.name)
    }

    private func found(_ span: Span, _ unit: UnitPlace) -> Found {
        let range = span.range.lowerBound..<unit.end
        let quantity = Quantity(
            range: line.bytes(of: range), low: span.number.low + unit.more,
            high: span.number.high + unit.more, unit: unit.unit, bound: bound(around: range))
        return Found(quantity: quantity, range: range)
    }

    private func bare(_ span: Span) -> Found? {
        guard QuantityGuards(line: line).allowsBare(span.number) else { return nil }
        let quantity = Quantity(
            range: line.bytes(of: span.range), low: span.number.low, high: span.number.high,
            unit: nil, bound: bound(around: span.range))
        return Found(quantity: quantity, range: span.range, isNumeric: false)
    }

    private func bound(around range: Range<Int>) -> Quantity.Bound? {
        if UnitWords.atMostBefore.occurs(in: line, before: range.lowerBound) { return .atMost }
        if UnitWords.atLeastBefore.occurs(in: line, before: range.lowerBound) { return .atLeast }
        let next = skipSpaces(range.upperBound)
        if UnitWords.atMostAfter.occurs(in: line, at: next) { return .atMost }
        return UnitWords.atLeastAfter.occurs(in: line, at: next) ? .atLeast : nil
    }

    // MARK: Units that stand before the number

    private func percentBehind(_ start: Int) -> Found? {
        if let whole = UnitWords.hundredPercent.longest(at: start, in: line) {
            return fixed(100, UnitWords.percent, whole.range)
        }
        guard let lead = UnitWords.percentLead.longest(at: start, in: line),
            let number = numbers.number(at: lead.range.upperBound)
        else { return nil }
        return fixed(number.low, UnitWords.percent, start..<number.range.upperBound)
    }

    private func moneyBehind(_ start: Int) -> Found? {
        guard let lead = UnitWords.leading.longest(at: start, in: line),
            let number = leadNumber(at: skipSpaces(lead.range.upperBound)),
            let unit = Unit(named: String(scalars: line.scalars[lead.range]))
        else { return nil }
        var end = number.range.upperBound
        if let name = unitName(at: gap(end)), name.unit.measure == unit.measure { end = name.end }
        return fixed(number.low, unit, start..<end)
    }

    private func leadNumber(at start: Int) -> NumberReader.Number? {
        guard line[start].isDigit else { return nil }
        let parts = PlainLine(String(scalars: line.scalars[start..<min(start + 16, line.count)]))
        guard let number = NumberReader(line: parts).number(at: 0) else { return nil }
        return .init(
            low: number.low, high: number.high, range: start..<start + number.range.upperBound,
            script: number.script)
    }

    /// 纯棉 and 全棉 say 100 %.
    private func pureMaterial(_ start: Int) -> Found? {
        guard let hit = UnitWords.pure.longest(at: start, in: line) else { return nil }
        var found = fixed(100, UnitWords.percent, hit.range)
        found.isNumeric = false
        return found
    }

    private func fixed(_ amount: Double, _ unit: Unit, _ range: Range<Int>) -> Found {
        Found(
            quantity: Quantity(
                range: line.bytes(of: range), low: amount, high: amount, unit: unit,
                bound: bound(around: range)),
            range: range)
    }

    // MARK: Spaces

    private func skipSpaces(_ index: Int) -> Int {
        line[index] == 0x20 ? index + 1 : index
    }

    /// Over one space or hyphen, as in “7 days” and “30-day”.
    private func gap(_ index: Int) -> Int {
        line[index] == 0x20 || line[index] == 0x2D ? index + 1 : index
    }
}

extension String {
    /// The text of a run of folded scalars.
    init(scalars: some Sequence<UInt32>) {
        var view = UnicodeScalarView()
        for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
        self.init(view)
    }
}
