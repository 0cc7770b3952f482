import Patterns

/// Where lines hit example texts: every line tried on every text.
struct LineHits {
    /// A hit: the line and the text by their numbers, and the bytes of the text.
    struct Place {
        let line: Int
        let text: Int
        let range: Range<Int>
    }

    let places: [Place]

    init(of lines: [LintedLine], in texts: [String]) {
        let specs = lines.map { line in
            PatternSpec(needle: line.isWord ? .words([line.text]) : .pattern(line.text))
        }
        var bytes: [UInt8] = []
        var pieces: [Piece] = []
        for text in texts {
            let start = bytes.count
            bytes += text.utf8
            pieces.append(Piece(range: start..<bytes.count))
        }
        // The lines were compiled before, with the rules: none is refused now.
        guard let set = try? PatternSet(specs) else {
            places = []
            return
        }
        let scanner = Scanner(set)
        bytes.withUnsafeBufferPointer { scanner.scan($0, pieces: pieces) }
        places = scanner.firedPatterns.flatMap { line in
            scanner.hits(of: line).map { hit in
                let start = pieces[hit.piece].range.lowerBound
                let range = hit.range.lowerBound - start..<hit.range.upperBound - start
                return Place(line: line, text: hit.piece, range: range)
            }
        }
    }
}
