import Patterns
import Testing

struct ScannerTests {
    @Test func `A match stays within its piece`() throws {
        let set = try PatternSet([
            pattern(#"a\nb"#), pattern(#"(?<!a)b"#), pattern(#"^b$"#), words("b"), words("ab"),
        ])
        let bytes = Array("aba\nb".utf8)
        let pieces = [Piece(range: 0..<1), Piece(range: 1..<2), Piece(range: 2..<5)]
        let scanner = Scanner(set)
        let hits = bytes.withUnsafeBufferPointer { bytes in
            scanner.scan(bytes, pieces: pieces)
            return (0..<set.count).map {
                scanner.hits(of: $0).map { [$0.piece, $0.range.lowerBound] }
            }
        }
        #expect(hits == [[[2, 2]], [[1, 1], [2, 4]], [[1, 1]], [[1, 1], [2, 4]], []])
        #expect(scanner.firedPatterns == [0, 1, 2, 3])
    }

    @Test func `A piece is looked at only for its audience`() throws {
        var forAgents = words("好")
        forAgents.audience = 2
        let set = try PatternSet([forAgents, words("好")])
        let bytes = Array("好好".utf8)
        let pieces = [Piece(range: 0..<3, audience: 1), Piece(range: 3..<6, audience: 3)]
        let scanner = Scanner(set)
        bytes.withUnsafeBufferPointer { scanner.scan($0, pieces: pieces) }
        #expect(scanner.hits(of: 0).map(\.piece) == [1])
        #expect(scanner.hits(of: 1).map(\.piece) == [0, 1])
    }

    @Test func `Groups of every hit of a piece are found again`() throws {
        let set = try PatternSet([pattern(#"(?<digit>\d)[a-z]"#)])
        let (bytes, pieces) = block(of: ["x", "1a2b3c"])
        let scanner = Scanner(set)
        let groups = bytes.withUnsafeBufferPointer { bytes in
            scanner.scan(bytes, pieces: pieces)
            return scanner.hits(of: 0).map { scanner.groups(of: $0, in: bytes) }
        }
        #expect(groups == [["digit": 2..<3], ["digit": 4..<5], ["digit": 6..<7]])
    }

    @Test func `A piece on which a limit was hit is undetermined, and the others are not`() throws {
        // The branch reset keeps the expression from being refused for its repetition.
        let set = try PatternSet([pattern(#"^(?|a|aa|aaa)*b$"#), words("a")])
        let (bytes, pieces) = block(of: ["aab", String(repeating: "a", count: 200) + "cb", "ab"])
        let scanner = Scanner(set)
        bytes.withUnsafeBufferPointer { scanner.scan($0, pieces: pieces) }
        #expect(scanner.undetermined == [Undetermined(pattern: 0, piece: 1)])
        #expect(scanner.hits(of: 0).map(\.piece) == [0, 2])
        #expect(scanner.hits(of: 1).isEmpty)
    }

    @Test func `Results belong to the last scan alone`() throws {
        let set = try PatternSet([words("退款"), words("你好")])
        let scanner = Scanner(set)
        for text in ["退款", "你好", ""] {
            let bytes = Array(text.utf8)
            bytes.withUnsafeBufferPointer {
                scanner.scan($0, pieces: [Piece(range: 0..<bytes.count)])
            }
            #expect(scanner.hits(of: 0).count == (text == "退款" ? 1 : 0))
            #expect(scanner.hits(of: 1).count == (text == "你好" ? 1 : 0))
        }
        #expect(scanner.firedPatterns.isEmpty)
    }

    @Test func `The error of a set names the pattern`() {
        #expect(throws: PatternSetError(index: 1, reason: .noWords)) {
            try PatternSet([words("a"), PatternSpec(needle: .words([]))])
        }
    }
}
