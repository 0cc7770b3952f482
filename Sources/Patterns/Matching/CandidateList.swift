/// Which pieces each pattern has to be matched on.
struct CandidateList {
    /// The pieces of each pattern, ascending.
    private(set) var pieces: [[Int]]
    /// The patterns that have pieces, in no order.
    private(set) var patterns: [Int] = []

    init(patternCount: Int) {
        pieces = Array(repeating: [], count: patternCount)
    }

    mutating func removeAll() {
        for pattern in patterns { pieces[pattern].removeAll(keepingCapacity: true) }
        patterns.removeAll(keepingCapacity: true)
    }

    /// Adds a piece, unless it is the last one that was added for the pattern; the pieces of a
    /// pattern must come in ascending order.
    mutating func add(pattern: Int, piece: Int) {
        guard let last = pieces[pattern].last else {
            pieces[pattern].append(piece)
            patterns.append(pattern)
            return
        }
        if last != piece { pieces[pattern].append(piece) }
    }
}
