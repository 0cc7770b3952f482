import Transcripts

/// One message with all that is known about its words: clauses, terms, products, possible values.
///
/// A class, because clauses and values are read when they are asked for: most messages hold no term,
/// and then nobody asks.
final class FactLine {
    /// A value that stands in the message.
    struct Value {
        /// In scalars.
        let range: Range<Int>
        let said: FactAmount
        /// The number of the word of a text value.
        let word: Int?
        /// Index of its clause.
        let clause: Int
        /// Whether it is nothing to pay, or without end, said in a word.
        var isFree = false
    }

    let line: PlainLine
    /// Hits of the terms, overlapping ones too.
    let allHits: [Lexicon.Hit]
    /// The same without those that lie inside a longer one.
    let hits: [Lexicon.Hit]
    private(set) lazy var clauses = Clause.clauses(of: line)
    private(set) lazy var values = readValues()

    private let bytes: [UInt8]
    private let reader: FactReader
    private var terms: FactTerms { reader.terms }

    init(_ bytes: some Sequence<UInt8>, _ reader: FactReader) {
        self.bytes = Array(bytes)
        self.reader = reader
        line = PlainLine(self.bytes)
        allHits = reader.terms.lexicon.hits(in: line)
        hits = Lexicon.outermost(allHits)
    }

    private func readValues() -> [Value] {
        let words = Self.words(hits, line, clauses, reader)
        let amounts = Self.amounts(line, reader).map { range, quantity in
            Value(
                range: range, said: .quantity(quantity), word: nil,
                clause: Self.clause(at: range.lowerBound, clauses))
        }
        let free = Self.free(amounts, line, clauses, reader)
        let endless = Self.endless(amounts, line, clauses)
        return (words + amounts + free + endless).sorted {
            $0.range.lowerBound < $1.range.lowerBound
        }
    }

    /// The topic words of a fact that stand in a clause.
    func topics(_ topics: Set<Int>, in clause: Int) -> [Lexicon.Hit] {
        hits(startingIn: clauses[clause].range).filter { topics.contains($0.word) }
    }

    /// The hits that begin in a stretch of the message, without those inside a longer one.
    func hits(startingIn range: Range<Int>) -> ArraySlice<Lexicon.Hit> {
        let first = hits.countBelow { $0.range.lowerBound < range.lowerBound }
        let end = hits.countBelow { $0.range.lowerBound < range.upperBound }
        return hits[first..<end]
    }

    /// Whether a hit reaches into a stretch of the message.
    func isHit(_ range: Range<Int>) -> Bool {
        // None lies inside another, so that they end in the order in which they begin.
        let first = hits.countBelow { $0.range.upperBound <= range.lowerBound }
        return first < hits.endIndex && hits[first].range.lowerBound < range.upperBound
    }

    /// Whether a value stands in a clause.
    func holdsValue(_ clause: Int) -> Bool {
        let first = values.countBelow { $0.clause < clause }
        return first < values.endIndex && values[first].clause == clause
    }

    /// The last product that a scope names in a stretch of the message.
    func product(in range: Range<Int>) -> String? {
        hits(startingIn: range).last { terms.products[$0.word] != nil }
            .flatMap { terms.products[$0.word] }
    }

    /// The last shop that the scopes of a fact name in a stretch of the message.
    func shop(of fact: Int, in range: Range<Int>) -> String? {
        let shops = terms.shops[fact]
        return Lexicon.outermost(shops.hits(in: line, startingIn: range)).last
            .map { String(scalars: shops.words[$0.word]) }
    }

    /// Whether the scalar at `index` is no small Latin letter.
    func isCapital(at index: Int) -> Bool {
        !(0x61...0x7A).contains(bytes[line.offsets[index]])
    }

    /// Whether the whole message is one value with at most particles around it.
    func isAlone(_ value: Value) -> Bool {
        line.scalars[..<value.range.lowerBound].allSatisfy(Self.particles.contains)
            && line.scalars[value.range.upperBound...].allSatisfy(Self.particles.contains)
    }

    /// 免费, free of charge: no money, where no amount of money stands in the line.
    private static func free(
        _ amounts: [Value], _ line: PlainLine, _ clauses: [Clause], _ reader: FactReader
    ) -> [Value] {
        let isMoney = amounts.contains { amount in
            guard case .quantity(let said) = amount.said else { return false }
            return said.unit.map { Measure.money.contains($0.measure) } ?? true
        }
        guard !isMoney, let hit = PlainAnswer.free.hits(in: line).first else { return [] }
        return reader.terms.money.map { measure in
            Value(
                range: hit.range,
                said: .quantity(Quantity(low: 0, high: 0, unit: Unit(measure))), word: nil,
                clause: clause(at: hit.range.lowerBound, clauses), isFree: true)
        }
    }

    /// 终身, no limit: more than any amount, where no amount of that measure stands in the line.
    private static func endless(
        _ amounts: [Value], _ line: PlainLine, _ clauses: [Clause]
    ) -> [Value] {
        PlainAnswer.endless.compactMap { measure, words in
            let isTold = amounts.contains { amount in
                guard case .quantity(let said) = amount.said else { return false }
                return said.unit.map { $0.measure == measure } ?? true
            }
            guard !isTold, let hit = words.hits(in: line).first else { return nil }
            return Value(
                range: hit.range,
                said: .quantity(Quantity(low: 1e9, high: 1e9, unit: Unit(measure))), word: nil,
                clause: clause(at: hit.range.lowerBound, clauses), isFree: true)
        }
    }

    /// Amounts, and moments and yes or no where the facts have such values.
    private static func amounts(_ line: PlainLine, _ reader: FactReader) -> [(
        range: Range<Int>, quantity: Quantity
    )] {
        let terms = reader.terms
        var amounts = QuantityReader(line, units: terms.units).quantities().flatMap { found in
            [found.quantity, found.other].compactMap { $0 }.map {
                (range: found.range, quantity: $0)
            }
        }
        if terms.hasMoments {
            let moments = MomentReader(line: line).moments()
            amounts.removeAll { amount in
                amount.quantity.unit == nil
                    && moments.contains { $0.range.overlaps(amount.range) }
            }
            amounts += moments.map { (range: $0.range, quantity: $0.quantity) }
        }
        if terms.hasAnswers, let answer = YesOrNo(line: line).answer() {
            amounts.append((range: answer.range, quantity: answer.quantity))
        }
        return amounts
    }

    private static func words(
        _ hits: [Lexicon.Hit], _ line: PlainLine, _ clauses: [Clause], _ reader: FactReader
    ) -> [Value] {
        hits.compactMap { hit in
            guard reader.terms.values.contains(where: { $0.contains(hit.word) }) else { return nil }
            let word = String(scalars: reader.terms.lexicon.words[hit.word])
            return Value(
                range: hit.range, said: .word(word), word: hit.word,
                clause: clause(at: hit.range.lowerBound, clauses))
        }
    }

    private static func clause(at index: Int, _ clauses: [Clause]) -> Int {
        let clause = clauses.countBelow { $0.range.upperBound <= index }
        return clause < clauses.count ? clause : max(clauses.count - 1, 0)
    }

    private static let particles = Set(
        PlainLine("亲爱的宝呢哦呀哈啦的是,，。.!！~～ 😊🌸了嗯就it's is ").scalars)
}
