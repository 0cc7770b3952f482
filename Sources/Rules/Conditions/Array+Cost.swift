extension Array {
    /// The same parts of a condition, the cheapest first; those that see spans keep their order among
    /// themselves. Whatever the order, the same holds: a part that fails for certain settles the
    /// doubts about the others (see `ChatView.together`).
    func cheapestFirst(
        cost: (Element) -> Int, seesSpans: (Element) -> Bool
    ) -> [Element] {
        let sorted = enumerated().sorted {
            (cost($0.element), $0.offset) < (cost($1.element), $1.offset)
        }.map(\.element)
        var seers = filter(seesSpans).makeIterator()
        return sorted.map { seesSpans($0) ? seers.next() ?? $0 : $0 }
    }
}
