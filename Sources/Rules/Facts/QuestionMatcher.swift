/// Which facts a customer's message asks for.
struct QuestionMatcher {
    let reader: FactReader
    let words: FactLine

    private var terms: FactTerms { reader.terms }

    /// A fact that is asked for.
    struct Match {
        let fact: Int
        /// Scalars from the first to the last word of the question set.
        let span: Range<Int>
        /// Whether it asks how much, how long, where or which; else yes or no will do.
        let isOpenEnded: Bool
        /// Whether it has the form of a question, or is a mere keyword.
        let isQuestion: Bool
        /// Whether all words of a question set stand there, and not its topic words alone.
        let isLiteral: Bool
        /// Where its topic words stand.
        fileprivate let topics: Set<Range<Int>>

        /// The same with another span.
        func moved(to span: Range<Int>) -> Match {
            Match(
                fact: fact, span: span, isOpenEnded: isOpenEnded, isQuestion: isQuestion,
                isLiteral: isLiteral, topics: topics)
        }

        /// The same where a mere yes will do, and nobody is blamed for leaving it out.
        fileprivate var confirming: Match {
            Match(
                fact: fact, span: span, isOpenEnded: false, isQuestion: false,
                isLiteral: isLiteral, topics: topics)
        }
    }

    /// The facts asked for. One whose topic words are only a part of another's is not meant: “when
    /// will the replacement ship” asks for the exchange, not for the dispatch.
    func matches() -> [Match] { matches(asking: QuestionWords.kinds(in: words.line)) }

    /// The facts of which the customer names an amount and wants to hear a yes: 退货可以退15天吗. The
    /// amount stands in the place of the question word.
    func offers() -> [Match] {
        guard !words.hits.isEmpty, QuestionWords.asksYesOrNo(words.line) else { return [] }
        let offered = words.values.filter { ValueContext(words: words, value: $0).isOffered }
        if offered.isEmpty { return [] }
        return matches(asking: [.time, .amount])
            .filter { match in offered.contains { terms.fits($0, match.fact) } }
            .map(\.confirming)
    }

    private func matches(asking kinds: [QuestionWords.Kind]) -> [Match] {
        let hits = words.allHits
        if hits.isEmpty { return [] }
        // Of most sets no word stands there at all.
        var isPresent = [Bool](repeating: false, count: terms.lexicon.words.count)
        for hit in hits { isPresent[hit.word] = true }
        let asked = terms.questions.map { sets in sets.filter { $0.mayMatch(isPresent) } }
        if asked.allSatisfy(\.isEmpty) { return [] }
        let present = Dictionary(hits.map { ($0.word, $0.range) }, uniquingKeysWith: { a, _ in a })
        let free = Set(words.hits.map(\.word))
        let matches = asked.enumerated().compactMap { fact, sets in
            sets.compactMap { match($0, of: fact, present, free, kinds) }
                .max {
                    ($0.isLiteral ? 1 : 0, $0.topics.count) < (
                        $1.isLiteral ? 1 : 0, $1.topics.count
                    )
                }
        }
        return matches.filter { match in
            !matches.contains { other in
                match.topics.isStrictSubset(of: other.topics)
                    || other.isLiteral && !match.isLiteral
                        && !match.topics.isDisjoint(with: other.topics)
            }
        }
    }

    private func match(
        _ set: FactTerms.QuestionSet, of fact: Int, _ present: [Int: Range<Int>], _ free: Set<Int>,
        _ kinds: [QuestionWords.Kind]
    ) -> Match? {
        let asksSo = set.kind.map { kinds.contains($0) } ?? false
        // 几天 in 这都几天了 asks nothing.
        if set.kind == .time, !asksSo { return nil }
        // A topic word that stands only inside a longer one (退 in 退款) names nothing.
        guard set.topics.isEmpty || !free.isDisjoint(with: set.topics + set.words) else {
            return nil
        }
        let literal = span(of: set.words, present).flatMap { holdsQuantities(set) ? $0 : nil }
        guard let span = literal ?? (set.isSpecific && asksSo ? span(of: set.topics, present) : nil)
        else {
            return nil
        }
        if isKnown(span) { return nil }
        return Match(
            fact: fact, span: span, isOpenEnded: !kinds.isEmpty,
            isQuestion: words.line.count <= 10 || QuestionWords.isQuestion(words.line),
            isLiteral: literal != nil, topics: Set(set.topics.compactMap { present[$0] }))
    }

    /// Whether the customer says in the same clause that he knows: 我知道退货有几天期限的, I know the
    /// return window.
    private func isKnown(_ span: Range<Int>) -> Bool {
        FactMarkers.known.hits(in: words.line).contains { known in
            known.range.upperBound <= span.lowerBound
                && words.clauses.contains {
                    $0.range.contains(known.range.lowerBound) && $0.range.contains(span.lowerBound)
                }
        }
    }

    private func holdsQuantities(_ set: FactTerms.QuestionSet) -> Bool {
        set.quantities.allSatisfy { wanted in
            words.values.contains { value in
                guard case .quantity(let said) = value.said else { return false }
                return said.agrees(with: wanted)
            }
        }
    }

    private func span(of numbers: [Int], _ present: [Int: Range<Int>]) -> Range<Int>? {
        var span: Range<Int>?
        for number in numbers {
            guard let range = present[number] else { return nil }
            let low = min(span?.lowerBound ?? range.lowerBound, range.lowerBound)
            span = low..<max(span?.upperBound ?? range.upperBound, range.upperBound)
        }
        return span
    }
}

extension FactTerms.QuestionSet {
    /// Whether all its words stand in a line, or, where the question words may be others, all its
    /// topic words.
    fileprivate func mayMatch(_ isPresent: [Bool]) -> Bool {
        !words.isEmpty && words.allSatisfy { isPresent[$0] }
            || isSpecific && !topics.isEmpty && topics.allSatisfy { isPresent[$0] }
    }
}
