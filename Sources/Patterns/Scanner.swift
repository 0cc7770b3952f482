/// Finds all hits of a set of patterns in text blocks, one block after the other.
///
/// Each thread needs its own: a scanner keeps the memory that it works in.
package final class Scanner {
    private let set: PatternSet
    private let memory: MatchMemory
    private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var pieces: [Piece] = []
    private var found: [Hit] = []
    /// Where the hits of each pattern stand in `found`.
    private var hitRanges: [Range<Int>]

    /// The patterns that have hits in the last scan, ascending.
    package private(set) var firedPatterns: [Int] = []
    /// What could not be decided in the last scan, in the order of patterns and pieces.
    package private(set) var undetermined: [Undetermined] = []

    package init(_ set: PatternSet) {
        self.set = set
        memory = MatchMemory(groupCount: set.patterns.map(\.original.groupCount).max() ?? 0)
        hitRanges = Array(repeating: 0..<0, count: set.count)
    }

    /// Finds all hits in the pieces of `text`, which must be valid UTF-8 below 4 GB.
    ///
    /// No match looks beyond its piece. Results are valid, and `text` must stay in place, until
    /// the next scan.
    package func scan(_ text: UnsafeBufferPointer<UInt8>, pieces: [Piece]) {
        self.text = text
        self.pieces = pieces
        found.removeAll(keepingCapacity: true)
        firedPatterns.removeAll(keepingCapacity: true)
        undetermined.removeAll(keepingCapacity: true)
        for (index, pattern) in set.patterns.enumerated() {
            let start = found.count
            for (number, piece) in pieces.enumerated()
            where piece.audience & pattern.audience != 0 {
                match(pattern, index, on: number)
            }
            hitRanges[index] = start..<found.count
            if start < found.count { firedPatterns.append(index) }
        }
    }

    /// All hits of a pattern in the last scan, in the order of the pieces and, within a piece, of
    /// the text. Hits of one piece do not overlap.
    package func hits(of pattern: Int) -> ArraySlice<Hit> {
        found[hitRanges[pattern]]
    }

    /// The named groups that took part in a hit of the last scan, as bytes in the text block,
    /// which is passed in again: the scanner keeps no hold of it.
    package func groups(of hit: Hit, in block: UnsafeBufferPointer<UInt8>) -> [String: Range<Int>] {
        let pattern = set.patterns[hit.pattern]
        let base = pieces[hit.piece].range.lowerBound
        let text = UnsafeBufferPointer(rebasing: block[pieces[hit.piece].range])
        var start = 0
        while case .found(let range) = pattern.original.firstMatch(
            in: text, from: start, memory: memory)
        {
            if range.lowerBound + base == hit.range.lowerBound {
                return pattern.original.groups(in: text, from: start, memory: memory)
                    .mapValues { $0.lowerBound + base..<$0.upperBound + base }
            }
            start = range.upperBound
        }
        return [:]
    }

    private func match(_ pattern: CompiledPattern, _ index: Int, on number: Int) {
        let piece = pieces[number].range
        let text = UnsafeBufferPointer(rebasing: self.text[piece])
        var start = 0
        while start < text.count {
            switch pattern.original.firstMatch(in: text, from: start, memory: memory) {
            case .none: return
            case .undetermined:
                undetermined.append(Undetermined(pattern: index, piece: number))
                return
            case .found(let range):
                found.append(
                    Hit(
                        pattern: index, piece: number,
                        range: range.lowerBound + piece.lowerBound..<range.upperBound
                            + piece.lowerBound,
                        disguised: false))
                start = range.upperBound
            }
        }
    }
}
