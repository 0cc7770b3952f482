import Foundation
import Transcripts
import Wording

extension Fact {
    /// Decodes a fact file strictly. `lists` are the names that `rivals` may hold. Throws the first
    /// mistake with its place.
    package init(_ source: SourceText, lists: [String]) throws(FileError) {
        let fields = try YAMLValue(source).fields([
            "title", "unit", "asked", "stated", "claims", "rivals", "values",
        ])
        let unit = try Self.unit(fields.required("unit"))
        self.init(
            id: Self.id(of: source.path),
            title: try fields.required("title").phrase(),
            unit: unit,
            asked: try Self.questions(fields.required("asked")),
            stated: try fields["stated"]?.texts() ?? [],
            claims: try Self.claims(fields["claims"]),
            rivals: try Self.rivals(fields["rivals"], unit: unit, lists: lists),
            values: try Self.values(fields.required("values"), unit: unit))
    }

    private static func id(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }

    private static func unit(_ field: YAMLValue) throws(FileError) -> Unit? {
        let name = try field.text()
        if name == "text" { return nil }
        guard let unit = Unit(named: name) else {
            throw field.error(.factUnknownUnit(name, known: UnitTable.samples + ["text"]))
        }
        return unit
    }

    private static func questions(_ field: YAMLValue) throws(FileError) -> [[String]] {
        var questions: [[String]] = []
        for item in try field.list() {
            let words = try item.text().split(whereSeparator: \.isWhitespace).map(String.init)
            if words.isEmpty { throw item.error(.yamlNotText) }
            if QuestionWords.topics(of: [words]).isEmpty {
                throw item.error(.factQuestionWithoutTopic)
            }
            questions.append(words)
        }
        if questions.isEmpty { throw field.error(.factAskedEmpty) }
        return questions
    }

    private static func claims(_ field: YAMLValue?) throws(FileError) -> [String] {
        var patterns: [String] = []
        for item in try field?.list() ?? [] {
            let pattern = try item.text()
            guard pattern.contains("(?<value>") || pattern.contains("(?P<value>") else {
                throw item.error(.factClaimWithoutValue)
            }
            patterns.append(pattern)
        }
        return patterns
    }

    private static func rivals(_ field: YAMLValue?, unit: Unit?, lists: [String])
        throws(FileError) -> [String]?
    {
        guard let field else { return nil }
        if unit != nil { throw field.error(.factRivalsNeedText) }
        var names: [String] = []
        for item in try field.list() {
            let name = try item.text()
            guard lists.contains(name) else {
                throw item.error(.yamlUnknownWord(name, allowed: lists))
            }
            names.append(name)
        }
        return names
    }

    // MARK: Values

    private static func values(_ field: YAMLValue, unit: Unit?) throws(FileError) -> [FactValue] {
        var values: [(value: FactValue, place: YAMLValue)] = []
        for item in try field.list() {
            let value = try value(item, unit: unit)
            if let earlier = values.first(where: { overlap($0.value, value) }) {
                throw item.error(.factValuesOverlap(line: earlier.place.line))
            }
            values.append((value, item))
        }
        if values.isEmpty { throw field.error(.factWithoutValues) }
        return values.map(\.value)
    }

    private static func value(_ item: YAMLValue, unit: Unit?) throws(FileError) -> FactValue {
        let fields = try item.fields(["value", "from", "to", "shops", "products"])
        let field = try fields.required("value")
        let from = try fields["from"].map(day)
        let to = try fields["to"].map(day)
        if let from, let to, from > to, let place = fields["from"] {
            throw place.error(.factFromAfterTo)
        }
        return FactValue(
            amount: try amount(field, unit: unit), text: try field.text(), from: from, to: to,
            shops: try scope(fields["shops"]), products: try scope(fields["products"]))
    }

    private static func scope(_ field: YAMLValue?) throws(FileError) -> [String] {
        guard let field else { return [] }
        let names = try field.texts()
        if names.isEmpty { throw field.error(.yamlNotText) }
        return names
    }

    private static func amount(_ field: YAMLValue, unit: Unit?) throws(FileError) -> FactAmount {
        let text = try field.text()
        guard let unit else { return FactAmount(text, unit: nil) }
        guard let quantity = Quantity(whole: text, unit: unit) else {
            throw field.error(.factUnreadableValue(text))
        }
        guard quantity.unit?.measure == unit.measure || isMoney(quantity.unit, unit) else {
            throw field.error(.factOtherMeasure(text))
        }
        return .quantity(quantity)
    }

    private static func isMoney(_ left: Unit?, _ right: Unit) -> Bool {
        left.map { Measure.money.contains($0.measure) } ?? false
            && Measure.money.contains(right.measure)
    }

    private static func day(_ field: YAMLValue) throws(FileError) -> Int {
        let text = try field.text()
        guard let day = LocalDate(text)?.dayNumber else { throw field.error(.factNotDate(text)) }
        return day
    }

    /// Two values that could both be in force for one message with equally narrow scopes.
    private static func overlap(_ left: FactValue, _ right: FactValue) -> Bool {
        meet(left.shops, right.shops) && meet(left.products, right.products)
            && left.from ?? .min <= right.to ?? .max && right.from ?? .min <= left.to ?? .max
    }

    private static func meet(_ left: [String], _ right: [String]) -> Bool {
        left.isEmpty && right.isEmpty || !Set(left).isDisjoint(with: right)
    }
}

extension Quantity {
    /// The quantity that a whole text states, such as the value in a fact file; a bare number is
    /// one of `unit`. `nil` for any other text.
    package init?(whole text: String, unit: Unit) {
        let found = QuantityReader.quantities(in: text)
        guard found.count == 1, let quantity = found.first,
            quantity.range == 0..<text.utf8.count
        else { return nil }
        self.init(
            range: quantity.range, low: quantity.low, high: quantity.high,
            unit: quantity.unit ?? unit, bound: quantity.bound)
    }
}
