import Testing

@testable import Patterns

/// The pieces that a scan says are worth a look.
struct PieceSetTests {
    @Test(
        "Every hit and every doubt stands in a piece that is worth a look",
        arguments: [11, 12] as [UInt64])
    func agrees(seed: UInt64) throws {
        var random = RandomPattern(seed: seed)
        var (hits, skipped) = (0, 0)
        for round in 0..<60 {
            let specs = (0..<12).map { _ in random.spec() }.filter { (try? Pattern($0)) != nil }
            // Now and then more pieces than have a bit of their own.
            let texts = (0..<(round % 10 == 0 ? 90 : 20)).map { _ in random.text() }
            let wanted = specs.indices.map { _ in random.next(below: 2) == 0 }
            let slow = try PatternSet(specs, folding: .standard, isPrefiltered: false)
            let all = scan(slow, texts)
            let scanner = Scanner(try PatternSet(specs))
            let (bytes, pieces) = block(of: texts)
            bytes.withUnsafeBufferPointer { bytes in
                scanner.scan(bytes, pieces: pieces) { wanted[$0] }
                for pattern in specs.indices {
                    for piece in pieces.indices {
                        let own = all.filter { $0.pattern == pattern && $0.piece == piece }
                        let isWorthIt = scanner.places(of: pattern).contains(piece)
                        #expect(isWorthIt || own.isEmpty, "\(specs[pattern]) \(texts[piece])")
                        #expect(Array(scanner.hits(of: pattern, in: piece, of: bytes)) == own)
                        hits += own.count
                        skipped += isWorthIt ? 0 : 1
                    }
                }
            }
            for doubt in scanner.undetermined {
                #expect(scanner.places(of: doubt.pattern).contains(doubt.piece))
            }
        }
        #expect(hits > 500 && skipped > 2_000)
    }

    @Test func `Pieces behind the first 63 share a bit`() {
        var set = PieceSet.none
        set.insert(3)
        set.insert(200)
        #expect(
            [2, 3, 62, 63, 200, 900].map(set.contains) == [false, true, false, true, true, true])
        set.formIntersection(.all)
        #expect(!set.isEmpty && PieceSet.none.isEmpty)
    }
}
