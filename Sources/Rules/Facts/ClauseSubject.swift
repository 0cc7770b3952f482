/// What the clause around a value speaks of, seen from the fact that the value was taken to state.
struct ClauseSubject {
    let words: FactLine
    let terms: FactTerms
    let value: FactLine.Value
    let fact: Int

    /// Whether it states the fact, or one of its products, and nothing else: 退货是15天.
    var isFactAlone: Bool { isNamed && isPlain }

    /// Whether it speaks of something else: 换货是7天. Not 会员7天, which only narrows the fact.
    var isAnother: Bool {
        !isNamed && !isPlain && !FactMarkers.narrowing.occurs(in: words.line, within: clause)
    }

    private var clause: Range<Int> { words.clauses[value.clause].range }

    private var names: [Lexicon.Hit] {
        words.hits(startingIn: clause).filter {
            terms.topics[fact].contains($0.word) || terms.products[$0.word] != nil
        }
    }

    private var isNamed: Bool {
        names.contains { terms.products[$0.word] != nil || terms.isStrong($0.word) }
    }

    /// Whether nothing stands there but the value, names and words that link them.
    private var isPlain: Bool {
        let known = names.map(\.range) + [value.range]
        var index = clause.lowerBound
        while index < clause.upperBound {
            if let range = known.first(where: { $0.contains(index) }) {
                index = range.upperBound
                continue
            }
            let end = FactMarkers.plain.compactMap {
                $0.longest(at: index, in: words.line)?.range.upperBound
            }.max()
            guard let end, end <= clause.upperBound else { return false }
            index = end
        }
        return true
    }
}
