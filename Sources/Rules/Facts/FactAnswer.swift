/// A value that an agent gave as the answer to a fact, judged by the value in force then.
package struct FactAnswer: Hashable, Sendable {
    /// How an answer stands to the knowledge base.
    package enum Standing: String, CaseIterable, Sendable {
        /// The value in force.
        case right
        /// It was right once, for the same shop and product.
        case former
        /// It will be right later, for the same shop and product.
        case coming
        /// Right for another shop or product.
        case elsewhere
        /// Nowhere in the knowledge base.
        case unknown
    }

    /// Index of the fact in the book.
    package let fact: Int
    package let inForce: FactValue
    package let said: FactAmount
    /// As the agent wrote it.
    package let words: String
    package let standing: Standing
    /// 0-based index of the message.
    package let message: Int
    package let agent: String
    /// Whether a customer asked for the fact before.
    package let isAsked: Bool

    package init(
        fact: Int, inForce: FactValue, said: FactAmount, words: String, standing: Standing,
        message: Int, agent: String, isAsked: Bool
    ) {
        self.fact = fact
        self.inForce = inForce
        self.said = said
        self.words = words
        self.standing = standing
        self.message = message
        self.agent = agent
        self.isAsked = isAsked
    }
}

extension FactBook {
    /// How an answer that does not state the value in force stands to the other values of its fact.
    func standing(of said: FactAmount, fact: Int, inForce: FactValue) -> FactAnswer.Standing {
        let same = facts[fact].values.filter {
            $0 != inForce && states(said, $0.amount, fact: fact) == true
        }
        let ours = same.filter { $0.shops == inForce.shops && $0.products == inForce.products }
        if ours.contains(where: { $0.to ?? .max < inForce.from ?? .min }) { return .former }
        if ours.contains(where: { $0.from ?? .min > inForce.to ?? .max }) { return .coming }
        return same.isEmpty ? .unknown : .elsewhere
    }

    /// Whether an agent's amount states the value of a fact (see `Quantity.states`); `nil` where that
    /// cannot be told.
    func states(_ said: FactAmount, _ known: FactAmount, fact: Int) -> Bool? {
        guard let agrees = agrees(said, with: known, fact: fact) else { return nil }
        guard agrees, case .quantity(let known) = known,
            case .quantity(let said) = said.with(unit: facts[fact].unit)
        else { return agrees }
        return said.states(known)
    }

    /// Whether two amounts of a fact are the same; `nil` where that cannot be told (another measure,
    /// a name in another script). A number without a unit is one of the fact's.
    func agrees(_ said: FactAmount, with known: FactAmount, fact: Int) -> Bool? {
        switch (said, known) {
        case (.quantity(let said), .quantity(let known)):
            let said = said.unit == nil ? said.with(unit: facts[fact].unit) : said
            guard said.unit?.measure == known.unit?.measure else { return nil }
            return said.agrees(with: known)
        case (.word(let said), .word(let known)):
            return SameName.agrees(said, known)
        default:
            return nil
        }
    }
}

extension FactBook {
    /// Whether of two amounts that were said of a fact neither states the other: 2-3天 and 3-5天
    /// differ, 2-3天 and 3天 do not.
    func differ(_ said: FactAmount, _ other: FactAmount, fact: Int) -> Bool {
        let unit = facts[fact].unit
        return states(said, other.with(unit: unit), fact: fact) == false
            && states(other, said.with(unit: unit), fact: fact) == false
    }
}

extension FactAnswer {
    /// The same for the same answer in whatever words and units: 七天 and 168小时.
    package var key: String {
        switch said {
        case .word(let word):
            return String(scalars: PlainLine(word).scalars)
        case .quantity(let quantity):
            let ends = [quantity.low, quantity.high].map { end in
                ((quantity.unit?.base(end) ?? end) * 1e6).rounded() / 1e6
            }
            return "\(quantity.unit?.measure.rawValue ?? "") \(ends[0]) \(ends[1])"
        }
    }
}
