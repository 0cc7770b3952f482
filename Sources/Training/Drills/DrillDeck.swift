package import Rules
package import Sampling
package import Transcripts
package import Wording

/// The questions that can be asked: of each rule that forbids something its example chats, and the
/// values of the knowledge base.
package struct DrillDeck: Sendable {
    private let rules: RuleSet
    private let language: Language
    private let today: LocalDate

    package init(_ rules: RuleSet, language: Language, today: LocalDate) {
        self.rules = rules
        self.language = language
        self.today = today
    }

    /// What may be asked about, in the order of the rules.
    package var subjects: [String] {
        rules.rules.filter { !faults(of: $0).isEmpty }.map(\.card.id)
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
        guard let rule = rules.rules.first(where: { $0.card.id == subject }) else { return nil }
        let faults = faults(of: rule)
        if faults.isEmpty { return nil }
        let (chat, marked) = faults[generator.index(below: faults.count)]
        // With one message of an agent there is nothing to find.
        let isPlain = chat.messages.count { $0.role == .agent } < 2
        let rewrites = isPlain || generator.index(below: 2) == 0
        return Drill(
            subject: subject,
            question: rewrites
                ? .rewrite(chat: chat, fault: marked[0]) : .find(chat: chat, faults: marked))
    }

    /// The example chats in the language that the rule must flag, at a message of an agent that
    /// says what it must not.
    private func faults(of rule: Rule) -> [(chat: Conversation, faults: [Int])] {
        if rule.isDemand { return [] }
        return rule.fixtures.filter { $0.expectation == .flag }.compactMap { fixture in
            guard let script = try? Script(fixture.script, zone: rules.calendar.zone) else {
                return nil
            }
            let chat = script.conversation
            let marked = script.marked.isEmpty ? Self.onlyReply(in: chat) : script.marked
            let faults = marked.filter { chat.messages[$0].role == .agent }
            return faults.isEmpty || Self.language(of: chat) != language ? nil : (chat, faults)
        }
    }

    /// The agent's message in a chat that has one; none in others.
    private static func onlyReply(in chat: Conversation) -> [Int] {
        let replies = chat.messages.indices.filter { chat.messages[$0].role == .agent }
        return replies.count == 1 ? replies : []
    }

    private static func language(of chat: Conversation) -> Language {
        chat.text.contains { $0 >= 0xE4 && $0 <= 0xE9 } ? .zh : .en
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
            return Self.language(of: shop) == language
        }
    }

    private static func language(of shop: String) -> Language {
        shop.utf8.contains { $0 >= 0xE4 && $0 <= 0xE9 } ? .zh : .en
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
