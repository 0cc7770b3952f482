package import Foundation
import Transcripts
import Wording

extension FactBook {
    /// Reads the knowledge base of a labelled set (`facts.json`): facts with `id, topic, questions,
    /// questions_en, unit, values[{value, unit?, from, to, shops?, products?}]`. The dates are
    /// inclusive; a `unit` of `text`, or a value that is no number, makes a fact of words, of times of
    /// day, of dates or of yes and no, as its values are. A unit that is not known compares with
    /// itself alone. Facts with numbers and no unit are left out and named in `leftOut`. Throws what
    /// JSONDecoder throws.
    package static func labelled(json: Data) throws -> (book: FactBook, leftOut: [String]) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let file = try decoder.decode(LabelledFacts.self, from: json)
        let facts = file.facts.map { (id: $0.id, fact: $0.fact) }
        return (
            FactBook(facts.compactMap(\.fact)), facts.filter { $0.fact == nil }.map(\.id)
        )
    }
}

/// The file as it stands.
private struct LabelledFacts: Decodable {
    let facts: [Entry]

    struct Entry: Decodable {
        let id: String
        let topic: String?
        let questions: [String]?
        let questionsEn: [String]?
        let unit: String?
        let values: [Value]
    }

    struct Value: Decodable {
        let value: Scalar
        let unit: String?
        let from: String?
        let to: String?
        let shops: [String]?
        let products: [String]?
    }

    enum Scalar: Decodable {
        case number(Double)
        case text(String)
        case answer(Bool)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let answer = try? container.decode(Bool.self) {
                self = .answer(answer)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                self = .text(try container.decode(String.self))
            }
        }
    }
}

extension LabelledFacts {
    fileprivate static func unit(_ name: String) -> Unit? {
        name == "text" || name.isEmpty ? nil : Unit(named: name) ?? .own(name)
    }
}

extension LabelledFacts.Entry {
    /// `nil` where a number has no unit.
    fileprivate var fact: Fact? {
        let unit = self.unit.flatMap(LabelledFacts.unit)
        let values = self.values.compactMap { $0.value(in: unit, named: self.unit) }
        guard values.count == self.values.count, !values.isEmpty else { return nil }
        let sets = (questions ?? []) + (questionsEn ?? [])
        return Fact(
            id: id, title: Phrase(topic ?? id), unit: unit,
            asked: sets.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty },
            values: values)
    }
}

extension LabelledFacts.Value {
    /// A number takes its own unit or that of its fact; text that reads as an amount is one.
    fileprivate func value(in factUnit: Unit?, named factUnitName: String?) -> FactValue? {
        let own = unit.flatMap(LabelledFacts.unit) ?? factUnit
        let amount: FactAmount
        switch value {
        case .number(let number):
            guard let own else { return nil }
            amount = .quantity(Quantity(low: number, high: number, unit: own))
        case .text(let text):
            amount = FactAmount(text, unit: own)
        case .answer(let answer):
            amount = .quantity(YesOrNo.quantity(answer ? 1 : 0))
        }
        return FactValue(
            amount: amount, text: shown + (amount.isQuantity ? unit ?? factUnitName ?? "" : ""),
            from: from.flatMap { LocalDate($0)?.dayNumber },
            to: to.flatMap { LocalDate($0)?.dayNumber },
            shops: shops ?? [], products: products ?? [])
    }

    private var shown: String {
        switch value {
        case .text(let text): text
        case .answer(let answer): answer ? "yes" : "no"
        case .number(let number): Decimal(number).description
        }
    }
}

extension FactAmount {
    var isQuantity: Bool {
        if case .quantity = self { true } else { false }
    }
}
