package import Rules
package import Sampling
package import Transcripts
package import Wording

/// The questions that can be asked: of each rule its example chats, and the values of the knowledge
/// base.
package struct DrillDeck: Sendable {
    private let rules: RuleSet
    private let language: Language
    private let today: LocalDate
    private let examples: DrillExamples

    /// - Parameter examples: of the rules in the language; made anew where they are `nil`.
    package init(
        _ rules: RuleSet, language: Language, today: LocalDate, examples: DrillExamples? = nil
    ) {
        self.rules = rules
        self.language = language
        self.today = today
        self.examples = examples ?? DrillExamples(rules, language: language)
    }

    /// What may be asked about, in the order of the rules.
    package var subjects: [String] {
        rules.rules.map(\.card.id).filter { examples.byRule[$0] != nil }
            + rules.facts.book.facts.filter { !choices(of: $0).isEmpty }.map { "fact/" + $0.id }
    }

    /// A question about a subject, drawn by a generator; `nil` where none can be asked.
    package func drill(on subject: String, using generator: inout Xoshiro256) -> Drill? {
        if let fact = rules.facts.book.facts.first(where: { "fact/" + $0.id == subject }) {
            let choices = choices(of: fact)
            if choices.isEmpty { return nil }
            return question(
                on: fact, choices[generator.index(below: choices.count)], using: &generator)
        }
        guard let questions = examples.byRule[subject], !questions.isEmpty else { return nil }
        return Drill(
            subject: subject, question: questions[generator.index(below: questions.count)])
    }

    // MARK: Facts

    /// The values in force today in a shop, where the fact has others to choose from.
    private func choices(of fact: Fact) -> [FactValue] {
        let texts = Set(fact.values.map(\.text))
        if texts.count < 3 { return [] }
        return fact.values.filter { value in
            guard let shop = value.shops.first, value.holds(on: today.dayNumber) else {
                return false
            }
            return Language(spokenIn: shop.utf8) == language
        }
    }

    private func question(
        on fact: Fact, _ value: FactValue, using generator: inout Xoshiro256
    ) -> Drill {
        var others = Array(Set(fact.values.map(\.text)).subtracting([value.text])).sorted()
        let order = PartialShuffle.indexes(3, of: others.count, using: &generator)
        others = order.map { others[$0] }
        let right = generator.index(below: others.count + 1)
        others.insert(value.text, at: right)
        return Drill(
            subject: "fact/" + fact.id,
            question: .choose(
                fact: fact.title, shop: value.shops.first ?? "", product: value.products.first,
                values: others, right: right))
    }
}
