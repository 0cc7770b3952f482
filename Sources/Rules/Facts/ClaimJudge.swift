/// Decides for each value in an agent's message which fact it states, and whether it is right.
struct ClaimJudge {
    /// When and where the message was written.
    struct Scope {
        let day: Int?
        let shop: String?
        let product: String?
    }

    /// A value with the fact that it states.
    struct Ruling {
        let fact: Int
        let value: FactLine.Value
        let inForce: FactValue
        var verdict: Claim.Verdict
        /// Whether it is told as a former or a coming value.
        var isDated = false
        /// What its clause speaks of.
        let subject: ClauseSubject

        /// Whether the question for the fact has had an answer, right or wrong.
        var settles: Bool {
            switch verdict {
            case .right, .wrong, .beside, .hedged: true
            case .negated, .old, .otherScope: false
            }
        }
    }

    let reader: FactReader
    let words: FactLine
    let scope: Scope
    let open: [OpenQuestion]

    private var book: FactBook { reader.book }

    /// The rulings on all values of the message. `marked` are the values that `claims` patterns
    /// found, as bytes of the message.
    func rulings(marked: [(fact: Int, range: Range<Int>)]) -> [Ruling] {
        if words.values.isEmpty { return [] }
        let attribution = Attribution(
            reader: reader, words: words, open: open, valueOf: inForce)
        var rulings: [Ruling] = []
        for value in words.values {
            let bytes = words.line.bytes(of: value.range)
            let mark = marked.first { $0.range.overlaps(bytes) }
            guard let fact = mark?.fact ?? attribution.fact(of: value) else { continue }
            if let ruling = ruling(on: value, fact: fact) { rulings.append(ruling) }
        }
        return settled(rulings)
    }

    // MARK: One value

    private func ruling(on value: FactLine.Value, fact: Int) -> Ruling? {
        let (asked, askedShop) = (askedProduct(fact), askedShop(fact))
        let named = namedProduct(value, fact)
        let namedShop = firstNamed(value) { words.shop(of: fact, in: $0) }
        guard
            let inForce = self.inForce(
                fact, product: named ?? asked, shop: namedShop ?? askedShop)
        else { return nil }
        let verdict = verdict(
            value, fact, inForce,
            isOtherScope: named != nil && asked != nil && named != asked
                || isOther(namedShop, than: askedShop))
        let context = ValueContext(words: words, value: value)
        let subject = ClauseSubject(words: words, terms: reader.terms, value: value, fact: fact)
        return verdict.map {
            Ruling(
                fact: fact, value: value, inForce: inForce, verdict: $0,
                isDated: context.isOld || context.isSuperseded, subject: subject)
        }
    }

    private func isOther(_ shop: String?, than asked: String?) -> Bool {
        guard let shop, let asked else { return false }
        return PlainLine(shop) != PlainLine(asked)
    }

    private func verdict(
        _ value: FactLine.Value, _ fact: Int, _ inForce: FactValue, isOtherScope: Bool
    ) -> Claim.Verdict? {
        let context = ValueContext(words: words, value: value)
        guard let agrees = agrees(value, fact, inForce) else { return nil }
        if context.isNegated { return .negated }
        if context.isHedged { return .hedged }
        if agrees { return isOtherScope ? .otherScope : .right }
        if context.isOld || context.isSuperseded { return .old }
        if context.isComing && wasOrWillBe(value, fact) { return .old }
        return .wrong
    }

    /// Whether a value is the one in force; `nil` where that cannot be told (another measure, a
    /// name in another script).
    private func agrees(_ value: FactLine.Value, _ fact: Int, _ inForce: FactValue) -> Bool? {
        agrees(value.said, fact, inForce)
    }

    func agrees(_ said: FactAmount, _ fact: Int, _ inForce: FactValue) -> Bool? {
        book.states(said, inForce.amount, fact: fact)
    }

    private func wasOrWillBe(_ value: FactLine.Value, _ fact: Int) -> Bool {
        book.facts[fact].values.contains { agrees(value, fact, $0) == true }
    }

    // MARK: Scopes

    private func inForce(_ fact: Int, product: String?, shop: String?) -> FactValue? {
        book.inForce(fact, on: scope.day, shop: shop, product: product)
    }

    /// The value in force for the shop and the product that were asked about.
    private func inForce(_ fact: Int) -> FactValue? {
        inForce(fact, product: askedProduct(fact), shop: askedShop(fact))
    }

    private func askedProduct(_ fact: Int) -> String? {
        open.last { $0.asking.fact == fact }?.product ?? scope.product
    }

    private func askedShop(_ fact: Int) -> String? {
        open.last { $0.asking.fact == fact }?.shop ?? scope.shop
    }

    /// The product of this fact's scopes that the message names for the value.
    private func namedProduct(_ value: FactLine.Value, _ fact: Int) -> String? {
        firstNamed(value) { range in
            words.product(in: range).flatMap { name in
                book.facts[fact].values.contains { $0.products.contains(name) } ? name : nil
            }
        }
    }

    /// What is named for the value: in its clause, else in a clause before it that has no value of
    /// its own.
    private func firstNamed(
        _ value: FactLine.Value, _ name: (Range<Int>) -> String?
    ) -> String? {
        var clause = value.clause
        while clause >= 0 {
            if let name = name(words.clauses[clause].range) { return name }
            clause -= 1
            if words.holdsValue(clause) { return nil }
        }
        return nil
    }

    // MARK: The message as a whole

    /// Where the right value stands too, another one beside it is no contradiction, unless the
    /// right one is told as the old one (以前60元，现在80元) or of something else (退货15天，换货7天).
    private func settled(_ rulings: [Ruling]) -> [Ruling] {
        let wrong = Set(rulings.filter { $0.verdict == .wrong }.map(\.fact))
        let right = rulings.filter {
            $0.verdict == .right && !($0.isDated && wrong.contains($0.fact))
        }
        return rulings.map { ruling in
            var ruling = ruling
            let others = right.filter { $0.fact == ruling.fact }
            if ruling.verdict == .right, others.isEmpty { ruling.verdict = .old }
            if ruling.verdict == .wrong, !others.isEmpty, !isApart(ruling, from: others) {
                ruling.verdict = .beside
            }
            return ruling
        }
    }

    /// Whether a value is stated of the fact itself, and the right ones of something else.
    private func isApart(_ ruling: Ruling, from right: [Ruling]) -> Bool {
        ruling.subject.isFactAlone && right.allSatisfy(\.subject.isAnother)
    }
}

extension Quantity {
    func with(unit: Unit?) -> Quantity {
        Quantity(range: range, low: low, high: high, unit: unit, bound: bound)
    }
}
