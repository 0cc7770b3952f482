import Patterns

/// What a pattern finds in a text, as the test reads it.
func found(_ spec: PatternSpec, in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try Pattern(spec).matches(in: bytes).map {
        String(decoding: bytes[$0.range], as: UTF8.self)
    }
}

/// All hits of a set in some texts, each hit as pattern, piece and range.
func scan(_ set: PatternSet, _ texts: [String]) -> [Hit] {
    let (block, pieces) = block(of: texts)
    let scanner = Scanner(set)
    return block.withUnsafeBufferPointer { block in
        scanner.scan(block, pieces: pieces)
        return (0..<set.count).flatMap { scanner.hits(of: $0) }
    }
}

/// Texts one behind the other with a line feed behind each, as in a conversation.
func block(of texts: [String]) -> (bytes: [UInt8], pieces: [Piece]) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    for text in texts {
        let start = bytes.count
        bytes += Array(text.utf8)
        pieces.append(Piece(range: start..<bytes.count))
        bytes.append(UInt8(ascii: "\n"))
    }
    return (bytes, pieces)
}

func words(_ words: String..., caseless: Bool = true, folded: Bool = false) -> PatternSpec {
    PatternSpec(needle: .words(words), caseless: caseless, folded: folded)
}

func pattern(_ source: String, caseless: Bool = true, folded: Bool = false) -> PatternSpec {
    PatternSpec(needle: .pattern(source), caseless: caseless, folded: folded)
}
