/// Which facts a customer's message asks for.
struct QuestionMatcher {
    let terms: FactTerms
    let words: FactLine

    /// The facts asked for, each with the scalars from the first to the last word of its set.
    func asked() -> [(fact: Int, span: Range<Int>)] {
        let present = Dictionary(
            terms.lexicon.hits(in: words.line).map { ($0.word, $0.range) },
            uniquingKeysWith: { a, _ in a })
        if present.isEmpty { return [] }
        let kinds = QuestionWords.kinds(in: words.line)
        let topical = Set(words.hits.map(\.word))
        var asked: [(fact: Int, span: Range<Int>)] = []
        for (fact, sets) in terms.questions.enumerated() {
            let spans = sets.compactMap { span(of: $0, present, topical, kinds) }
            if let widest = spans.max(by: { $0.count < $1.count }) { asked.append((fact, widest)) }
        }
        return asked
    }

    private func span(
        of set: FactTerms.QuestionSet, _ present: [Int: Range<Int>], _ topical: Set<Int>,
        _ kinds: [QuestionWords.Kind]
    ) -> Range<Int>? {
        if let kind = set.kind, !kinds.contains(kind) { return nil }
        // A topic word that only stands inside a longer one of another fact names nothing.
        guard set.topics.isEmpty || !topical.isDisjoint(with: topicNeighbours(set)) else {
            return nil
        }
        if let span = union(of: set.words, present), holdsQuantities(of: set) { return span }
        return set.isSpecific ? union(of: set.topics, present) : nil
    }

    /// The words of the set and its topics: any of them standing free is enough.
    private func topicNeighbours(_ set: FactTerms.QuestionSet) -> Set<Int> {
        Set(set.topics + set.words)
    }

    private func holdsQuantities(of set: FactTerms.QuestionSet) -> Bool {
        set.quantities.allSatisfy { wanted in
            words.values.contains { value in
                guard case .quantity(let said) = value.said else { return false }
                return said.agrees(with: wanted)
            }
        }
    }

    private func union(of numbers: [Int], _ present: [Int: Range<Int>]) -> Range<Int>? {
        var union: Range<Int>?
        for number in numbers {
            guard let range = present[number] else { return nil }
            let low = min(union?.lowerBound ?? range.lowerBound, range.lowerBound)
            union = low..<max(union?.upperBound ?? range.upperBound, range.upperBound)
        }
        return union
    }
}
