/// Finds the quantities in a line of text.
///
/// A number with a unit counts, and a bare number as one without unit. Numbers that are part of a
/// date, a clock time, a version, an order number or a model name (6月18日, 23:00, iPhone 15) do not,
/// nor does what only sounds like an amount (一个 in passing, 这两天, 有一天, a second).
struct QuantityReader {
    private let line: PlainLine
    private let units: UnitNames
    private let numbers: NumberReader

    init(_ line: PlainLine, units: UnitNames = .standard) {
        self.line = line
        self.units = units
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
        /// The same amount of what its unit may mean too: 256G.
        var other: Quantity?
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
            || EnclosedNumerals.isNumeral(scalar)
            || UnitWords.leading.occurs(in: line, at: index)
            || UnitWords.pure.occurs(in: line, at: index)
            || UnitWords.every.occurs(in: line, at: index)
    }

    private func read(at start: Int) -> (found: Found?, end: Int) {
        if let found = percentBehind(start) ?? moneyBehind(start) ?? pureMaterial(start)
            ?? everyPeriod(start) ?? priceTenths(start)
        {
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
                || UnitWords.quotes.contains(line[unit.name.lowerBound])
            return isBare ? (bare(span), span.range.upperBound) : (nil, unit.end)
        }
        let found = found(span, unit)
        return compound(found, unit).map { ($0, $0.range.upperBound) } ?? (found, unit.end)
    }

    /// 一年零六个月, two hours and thirty minutes: a length with a shorter one behind it.
    private func compound(_ first: Found, _ unit: UnitPlace) -> Found? {
        guard unit.unit.measure == .time, first.quantity.low == first.quantity.high else {
            return nil
        }
        var next = skipSpaces(unit.end)
        if let joint = UnitWords.joints.longest(at: next, in: line, glued: true) {
            next = skipSpaces(joint.range.upperBound)
        }
        guard let number = numbers.number(at: next, isRest: true), number.low == number.high,
            let rest = self.unit(behind: Span(number: number)), rest.unit.measure == .time,
            rest.more == 0, isQuantity(Span(number: number), rest)
        else { return nil }
        let added = rest.unit.base(number.low) / unit.unit.base(1)
        guard added > 0, added < 1 else { return nil }
        let range = first.range.lowerBound..<rest.end
        let quantity = Quantity(
            range: line.bytes(of: range), low: first.quantity.low + added,
            high: first.quantity.high + added, unit: unit.unit, bound: first.quantity.bound)
        return Found(quantity: quantity, range: range)
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
        var other: Unit?
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
        units.longest(at: start, in: line).map {
            UnitPlace(
                unit: $0.unit, other: $0.other, name: $0.range, end: $0.range.upperBound)
        }
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
        return Found(quantity: quantity, range: range, other: unit.other.map(quantity.with))
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

    /// 每年换一次, once a month: one of the period.
    private func everyPeriod(_ start: Int) -> Found? {
        guard let lead = UnitWords.every.longest(at: start, in: line),
            let unit = unitName(at: skipSpaces(lead.range.upperBound)), unit.unit.measure == .time,
            unit.unit.factor >= 24
        else { return nil }
        let rest = unit.end..<min(unit.end + 5, line.count)
        guard line[start].isLatinLetter || UnitWords.repeated.occurs(in: line, within: rest) else {
            return nil
        }
        return fixed(1, unit.unit, start..<unit.end)
    }

    /// 七五折, 95折: two digits are tenths and hundredths.
    private func priceTenths(_ start: Int) -> Found? {
        guard line[start + 2] == UnitWords.tenths, !line[start - 1].isDigit,
            !ChineseNumerals.isNumeral(line[start - 1]), let tens = digit(start),
            let ones = digit(start + 1), tens > 0
        else { return nil }
        return fixed(tens + ones / 10, Unit(.tenths), start..<start + 3)
    }

    private func digit(_ index: Int) -> Double? {
        line[index].isDigit
            ? Double(line[index] - 0x30) : ChineseNumerals.digit(line[index])
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
