/// Which parts of the patterns have to be matched on which pieces.
struct CandidateList {
    /// A part of a pattern on a piece. Candidates of one pattern sort by piece, of one piece the
    /// original text comes first, then by part.
    struct Candidate: Comparable {
        private let bits: UInt64

        /// The piece must be below 2³¹, the part below 2³².
        init(piece: Int, inFoldedText: Bool, part: Int) {
            bits = UInt64(piece) << 33 | (inFoldedText ? 1 << 32 : 0) | UInt64(part)
        }

        var piece: Int { Int(bits >> 33) }
        /// Whether the folded text of the piece is to be matched, not the original one.
        var inFoldedText: Bool { bits >> 32 & 1 != 0 }
        var part: Int { Int(bits & 0xFFFF_FFFF) }

        static func < (left: Candidate, right: Candidate) -> Bool { left.bits < right.bits }
    }

    /// A candidate, and where the next one of the same pattern stands; −1 for none.
    private struct Link {
        let candidate: Candidate
        let next: Int32
    }

    private var links: [Link] = []
    /// Where the last candidate of each pattern stands; −1 for none.
    private var last: [Int32]
    /// By pattern, the pieces of its candidates.
    private var places: [PieceSet]
    /// The patterns that have candidates, in no order.
    private(set) var patterns: [Int] = []

    init(patternCount: Int) {
        last = Array(repeating: -1, count: patternCount)
        places = Array(repeating: .none, count: patternCount)
    }

    mutating func removeAll() {
        for pattern in patterns { (last[pattern], places[pattern]) = (-1, .none) }
        patterns.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
    }

    /// Adds a candidate, unless it is the one that was added last for its pattern.
    mutating func add(_ candidate: Candidate, of pattern: Int) {
        let before = last[pattern]
        if before < 0 {
            patterns.append(pattern)
        } else if links[Int(before)].candidate == candidate {
            return
        }
        places[pattern].insert(candidate.piece)
        last[pattern] = Int32(truncatingIfNeeded: links.count)
        links.append(Link(candidate: candidate, next: before))
    }

    func hasAny(of pattern: Int) -> Bool { last[pattern] >= 0 }

    func places(of pattern: Int) -> PieceSet { places[pattern] }

    /// Writes the candidates of a pattern to `sorted`, each once and in order.
    func write(_ pattern: Int, to sorted: inout [Candidate]) {
        sorted.removeAll(keepingCapacity: true)
        var place = last[pattern]
        while place >= 0 {
            let link = links[Int(place)]
            sorted.append(link.candidate)
            place = link.next
        }
        if sorted.count < 2 { return }
        sorted.sort()
        var kept = 1
        for index in 1..<sorted.count where sorted[index] != sorted[kept - 1] {
            sorted[kept] = sorted[index]
            kept += 1
        }
        sorted.removeLast(sorted.count - kept)
    }
}
