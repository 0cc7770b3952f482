/// Which pieces each pattern has to be matched on.
struct CandidateList {
    /// A pattern on a piece. Candidates sort by pattern, then by piece, the original text first.
    struct Candidate: Comparable {
        private let bits: UInt64

        /// The pattern must be below 2³², the piece below 2³¹.
        init(pattern: Int, piece: Int, inFoldedText: Bool) {
            bits = UInt64(pattern) << 32 | UInt64(piece) << 1 | (inFoldedText ? 1 : 0)
        }

        var pattern: Int { Int(bits >> 32) }
        var piece: Int { Int(bits >> 1 & 0x7FFF_FFFF) }
        /// Whether the folded text of the piece is to be matched, not the original one.
        var inFoldedText: Bool { bits & 1 != 0 }

        static func < (left: Candidate, right: Candidate) -> Bool { left.bits < right.bits }
    }

    /// In no order until `sort` is called.
    private(set) var candidates: [Candidate] = []
    /// The last candidate of each pattern, so that few are added twice.
    private var latest: [Candidate]

    init(patternCount: Int) {
        latest = Array(repeating: Self.none, count: patternCount)
    }

    private static let none = Candidate(pattern: 0xFFFF_FFFF, piece: 0, inFoldedText: false)

    mutating func removeAll() {
        for candidate in candidates { latest[candidate.pattern] = Self.none }
        candidates.removeAll(keepingCapacity: true)
    }

    /// Adds a candidate, unless it is the one that was added last for its pattern.
    mutating func add(_ candidate: Candidate) {
        let pattern = candidate.pattern
        if latest[pattern] == candidate { return }
        latest[pattern] = candidate
        candidates.append(candidate)
    }

    mutating func sort() {
        candidates.sort()
    }
}
