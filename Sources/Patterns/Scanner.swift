/// Finds all hits of a set of patterns in text blocks, one block after the other.
///
/// Each thread needs its own: a scanner keeps the memory that it works in.
///
/// For what is looked at for each piece and pattern it is not checked at run time that nothing is
/// changed while it is looked at. That is safe: these are numbers that are copied out, or arrays to
/// which no closure is handed but `found`, and matchers that call one never look at a scanner.
package final class Scanner {
    let set: PatternSet
    let memory: MatchMemory
    @exclusivity(unchecked) var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    @exclusivity(unchecked) var pieces: [Piece] = []
    let folded: FoldedBlock
    @exclusivity(unchecked) var found: [Hit] = []
    @exclusivity(unchecked) var candidates: CandidateList
    /// The candidates that are being matched, and the parts of those in one text.
    @exclusivity(unchecked) var current: [CandidateList.Candidate] = []
    @exclusivity(unchecked) var parts: [Int] = []
    private let workspace = CandidateWorkspace()
    private let foldedWorkspace = CandidateWorkspace()
    /// Where the hits of each pattern stand in `found`.
    @exclusivity(unchecked) private(set) var hitRanges: [Range<Int>]
    /// By pattern that was matched, the pieces in which it hit or could not be decided.
    @exclusivity(unchecked) private var hitPlaces: [PieceSet]
    /// By pattern; apart from them, since all threads count their references to those in one place.
    private let isOnDemand: [Bool]
    /// By pattern, whether it is a list of words, which is quick to match and never in doubt.
    private let isWords: [Bool]
    /// By pattern, whether it was matched on all its candidates in the last scan.
    @exclusivity(unchecked) private(set) var isMatched: [Bool]
    private var matched: [Int] = []
    /// Of the patterns that somebody asked for, all candidates in order; by pattern, where.
    @exclusivity(unchecked) var listed: [CandidateList.Candidate] = []
    @exclusivity(unchecked) var listRanges: [Range<Int>]
    @exclusivity(unchecked) var listedPatterns: [Int] = []
    /// By the first candidate of a pattern on a piece, the hits there once they were asked for.
    @exclusivity(unchecked) var asked: [[Hit]?] = []

    /// The patterns that have hits in the last scan, ascending.
    package private(set) var firedPatterns: [Int] = []
    /// What could not be decided in the last scan, in the order of patterns and pieces.
    @exclusivity(unchecked) package internal(set) var undetermined: [Undetermined] = []

    package init(_ set: PatternSet) {
        self.set = set
        memory = MatchMemory(groupCount: set.groupCount)
        isOnDemand = set.patterns.map(\.isOnDemand)
        isWords = set.patterns.map(\.isWords)
        hitRanges = Array(repeating: 0..<0, count: set.count)
        hitPlaces = Array(repeating: .none, count: set.count)
        isMatched = Array(repeating: false, count: set.count)
        listRanges = hitRanges
        candidates = CandidateList(patternCount: set.count)
        folded = FoldedBlock(set.folding)
    }

    /// Finds all hits in the pieces of `text`, which must be valid UTF-8 below 4 GB; the ranges of
    /// the pieces must lie in it, on the borders of scalars.
    ///
    /// No match looks beyond its piece. Results are valid until the next scan.
    ///
    /// - Parameter isWanted: whether a pattern that may match somewhere is to be matched now; if
    ///   not, it is matched on demand.
    package func scan(
        _ text: UnsafeBufferPointer<UInt8>, pieces: [Piece],
        isWanted: (_ pattern: Int) -> Bool = { _ in true }
    ) {
        reset()
        self.text = text
        self.pieces = pieces
        folded.reset(pieceCount: pieces.count)
        findCandidates()
        matchCandidates(isWanted)
    }

    /// All hits of a pattern in the last scan, in the order of the pieces and, within a piece, of
    /// the text. Hits of one piece do not overlap. None for a pattern that is matched on demand.
    package func hits(of pattern: Int) -> ArraySlice<Hit> {
        found[hitRanges[pattern]]
    }

    /// The pieces of the last scan in which a pattern may have hits, or could not be decided.
    package func places(of pattern: Int) -> PieceSet {
        isMatched[pattern] ? hitPlaces[pattern] : candidates.places(of: pattern)
    }

    private func reset() {
        found.removeAll(keepingCapacity: true)
        asked.removeAll(keepingCapacity: true)
        for pattern in matched { (hitRanges[pattern], isMatched[pattern]) = (0..<0, false) }
        matched.removeAll(keepingCapacity: true)
        listed.removeAll(keepingCapacity: true)
        for pattern in listedPatterns { listRanges[pattern] = 0..<0 }
        listedPatterns.removeAll(keepingCapacity: true)
        firedPatterns.removeAll(keepingCapacity: true)
        undetermined.removeAll(keepingCapacity: true)
        candidates.removeAll()
    }

    private func findCandidates() {
        let foldedAudience = set.foldedFinder?.audience ?? 0
        for (number, piece) in pieces.enumerated() {
            precondition(piece.range.lowerBound >= 0 && piece.range.upperBound <= text.count)
            if piece.audience & foldedAudience != 0 {
                folded.fold(number, piece, of: text)
            }
            guard piece.audience & set.finder.audience != 0 else { continue }
            set.finder.find(
                in: text, piece.range, audience: piece.audience, number: number,
                isPlain: folded.places[number] == .plain, into: &candidates, workspace)
        }
        if let finder = set.foldedFinder { findFoldedCandidates(finder) }
    }

    private func findFoldedCandidates(_ finder: CandidateFinder) {
        folded.withBytes { bytes in
            for (number, piece) in pieces.enumerated() {
                guard case .at(let range, _) = folded.places[number] else { continue }
                finder.find(
                    in: bytes, range, audience: piece.audience, number: number, isPlain: false,
                    into: &candidates, foldedWorkspace)
            }
        }
    }

    private func matchCandidates(_ isWanted: (Int) -> Bool) {
        for pattern in candidates.patterns.sorted()
        where !isOnDemand[pattern] && isWanted(pattern) {
            matchCandidates(of: pattern)
            if !hitRanges[pattern].isEmpty { firedPatterns.append(pattern) }
        }
    }

    /// Matches a pattern on all its candidates.
    private func matchCandidates(of pattern: Int) {
        let start = found.count
        candidates.write(pattern, to: &current)
        let isDetermined = matchCurrent(of: pattern)
        isMatched[pattern] = true
        matched.append(pattern)
        hitRanges[pattern] = start..<found.count
        hitPlaces[pattern] = isDetermined ? .none : candidates.places(of: pattern)
        for hit in found[start...] { hitPlaces[pattern].insert(hit.piece) }
    }

    /// Whether a pattern is matched on all its candidates; a list of words is matched now.
    func isMatched(_ pattern: Int, in block: UnsafeBufferPointer<UInt8>) -> Bool {
        if isMatched[pattern] { return true }
        guard isWords[pattern] else { return false }
        text = block
        matchCandidates(of: pattern)
        return true
    }
}
