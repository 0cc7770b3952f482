import Foundation

/// Finds the fact that a value in an agent's message states.
///
/// A value belongs to the fact whose topic words its clause names, the longest first; else to the
/// fact that the customer has just asked for. Unasked, topic and value must stand in one plain
/// statement. Where two facts fit alike, one with which the value agrees is meant, else none.
struct Attribution {
    let reader: FactReader
    let words: FactLine
    let open: [OpenQuestion]
    /// The value of a fact in force for the product that was asked about.
    let valueOf: (_ fact: Int) -> FactValue?

    private var book: FactBook { reader.book }
    private var terms: FactTerms { reader.terms }

    /// How strongly a fact is meant.
    private struct Candidate {
        let fact: Int
        /// Scalars of its topic words in the clause before the value's, and a hundred times those in
        /// the value's own.
        let topic: Int
        /// The last message that asked for it.
        let asked: Int?
        let isAsked: Bool
        let isDirect: Bool
        /// Whether a topic word that names the fact by itself stands in the value's own clause.
        let isNamed: Bool
        let isStated: Bool
    }

    /// The fact that `value` states; `nil` where none is meant, or nothing decides.
    func fact(of value: FactLine.Value) -> Int? {
        let context = ValueContext(words: words, value: value)
        if context.isQuestion || isTime(value) && context.isElapsed { return nil }
        let candidates = book.facts.indices.filter { fits(value, $0) }.map {
            candidate($0, value, context)
        }
        let asked = answers(among: candidates, value, context)
        let named = candidates.filter { !$0.isAsked && $0.isNamed }
        if let best = asked.map(\.topic).max() {
            let fact = decide(asked.filter { $0.topic == best }, asked + named, value)
            let rival =
                best == 0
                ? named.first { $0.isStated && isCloser($0.fact, than: fact, value) } : nil
            return rival?.fact ?? fact
        }
        if context.isRequest { return nil }
        let stated = named.filter(\.isStated)
        guard let most = stated.map(\.topic).max() else { return nil }
        return decide(stated.filter { $0.topic == most }, named, value)
    }

    // MARK: Candidates

    private func candidate(_ fact: Int, _ value: FactLine.Value, _ context: ValueContext)
        -> Candidate
    {
        let own = words.topics(terms.topics[fact], in: value.clause)
        let carried =
            own.isEmpty && value.clause > 0
            ? words.topics(terms.topics[fact], in: value.clause - 1) : []
        let questions = open.filter { $0.asking.fact == fact }
        return Candidate(
            fact: fact,
            topic: (own.isEmpty ? carried : own).reduce(0) { $0 + $1.range.count }
                * (own.isEmpty ? 1 : 100),
            asked: questions.last?.asking.message,
            isAsked: !questions.isEmpty, isDirect: questions.contains(where: \.isDirect),
            isNamed: own.contains { terms.isStrong($0.word) },
            isStated: own.contains { terms.isStrong($0.word) && context.isLinked(to: $0.range) })
    }

    /// The open questions that a value can answer: those of the last turn before older ones, and
    /// of those first the ones that it answers rightly, unless it is stated of an older one.
    private func answers(
        among candidates: [Candidate], _ value: FactLine.Value, _ context: ValueContext
    ) -> [Candidate] {
        let answers = candidates.filter { $0.isAsked && isAnswer($0, value, context) }
        let right = answers.filter { $0.isDirect && isRight(value, $0.fact) }
        if !right.isEmpty, answers.allSatisfy({ $0.isDirect || !$0.isStated }) { return right }
        let direct = answers.filter { $0.isDirect || $0.isNamed }
        return direct.isEmpty ? answers : direct
    }

    /// Whether a value can be the answer to an open question.
    private func isAnswer(
        _ candidate: Candidate, _ value: FactLine.Value, _ context: ValueContext
    ) -> Bool {
        if candidate.isNamed { return true }
        if value.word != nil, context.isOnTheWay { return false }
        let isTransit = context.isTransit && !terms.arrivals.contains(candidate.fact)
        if isTime(value), context.isErrand || isTransit || isOtherScale(value, candidate.fact) {
            return false
        }
        if isOtherMaterial(value, candidate.fact) { return false }
        return candidate.isDirect || isRight(value, candidate.fact)
    }

    private func isTime(_ value: FactLine.Value) -> Bool {
        guard case .quantity(let said) = value.said else { return false }
        return said.unit?.measure == .time
    }

    /// A share of another material than the one that the fact is about: 麻55%.
    private func isOtherMaterial(_ value: FactLine.Value, _ fact: Int) -> Bool {
        guard terms.measures[fact].contains(.percent) else { return false }
        return ValueContext(words: words, value: value).neighbouringMaterials.contains { material in
            !terms.topics[fact].contains { topic in
                String(scalars: terms.lexicon.words[topic]).contains(material)
            }
        }
    }

    /// Minutes answer no question that is counted in days.
    private func isOtherScale(_ value: FactLine.Value, _ fact: Int) -> Bool {
        guard case .quantity(let said) = value.said, let unit = said.unit, unit.measure == .time,
            case .quantity(let known) = valueOf(fact)?.amount, let knownUnit = known.unit
        else { return false }
        return unit.factor < 1 && knownUnit.base(known.low) >= 12
    }

    private func decide(_ best: [Candidate], _ all: [Candidate], _ value: FactLine.Value) -> Int? {
        if let only = best.first, best.count == 1, only.isNamed || isRight(value, only.fact) {
            return only.fact
        }
        if let right = all.first(where: { isRight(value, $0.fact) }) { return right.fact }
        return best.count == 1 ? best.first?.fact : nearest(best, value)
    }

    /// Of facts that one message asks for in one breath, the one whose value is nearest.
    private func nearest(_ best: [Candidate], _ value: FactLine.Value) -> Int? {
        guard let asked = best.first?.asked, best.allSatisfy({ $0.asked == asked }) else {
            return nil
        }
        return best.min {
            distance(value, $0.fact) ?? .infinity < distance(value, $1.fact) ?? .infinity
        }?.fact
    }

    /// Whether a value lies eight times off one fact's value and much nearer to another's: 30天无理由
    /// is no dispatch time of 48 hours.
    private func isCloser(_ fact: Int, than other: Int?, _ value: FactLine.Value) -> Bool {
        guard let other, let near = distance(value, fact), let far = distance(value, other) else {
            return false
        }
        return far > 3 && near * 1.5 < far
    }

    private func distance(_ value: FactLine.Value, _ fact: Int) -> Double? {
        guard case .quantity(let said) = value.said, let unit = said.unit,
            case .quantity(let known) = valueOf(fact)?.amount, let knownUnit = known.unit,
            said.high > 0, known.high > 0
        else { return nil }
        return abs(log2(unit.base(said.high) / knownUnit.base(known.high)))
    }

    private func isRight(_ value: FactLine.Value, _ fact: Int) -> Bool {
        guard let known = valueOf(fact) else { return false }
        switch (value.said, known.amount) {
        case (.quantity(let said), .quantity(let known)):
            return said.with(unit: said.unit ?? book.facts[fact].unit).agrees(with: known)
        case (.word(let said), .word(let known)):
            return SameName.agrees(said, known) ?? false
        default:
            return false
        }
    }

    // MARK: Fitting values

    private func fits(_ value: FactLine.Value, _ fact: Int) -> Bool {
        if value.isFree, !isAsked(fact) || terms.thresholds.contains(fact) { return false }
        if terms.fits(value, fact) { return value.word.map { isName($0, value) } ?? true }
        guard case .quantity(let said) = value.said, said.unit == nil else { return false }
        return book.facts[fact].unit != nil && isBareValue(value, said, fact)
    }

    /// A number without a unit states a value where the message is nothing else, or where it
    /// leads to a topic word of the fact (88包邮), or where its clause answers with it alone (收八十).
    private func isBareValue(_ value: FactLine.Value, _ said: Quantity, _ fact: Int) -> Bool {
        if isAsked(fact), words.isAlone(value) || said.bound != nil { return true }
        let first = words.line[value.range.lowerBound]
        guard first.isDigit || value.range.count > 1 else { return false }
        let context = ValueContext(words: words, value: value)
        if isAsked(fact), context.isBareAnswer { return true }
        if first.isLatinLetter { return false }
        return words.topics(terms.topics[fact], in: value.clause).contains {
            terms.isStrong($0.word) && context.isLinked(to: $0.range)
        }
    }

    private func isAsked(_ fact: Int) -> Bool {
        open.contains { $0.asking.fact == fact && $0.isDirect }
    }

    /// A rival in Latin letters counts only with a capital: “Reading”, not “reading”.
    private func isName(_ word: Int, _ value: FactLine.Value) -> Bool {
        !terms.rivals.contains(word) || words.isCapital(at: value.range.lowerBound)
    }
}
