import Patterns
import Testing

/// Patterns that are matched only where somebody asks.
struct DemandTests {
    private func scanned(
        _ specs: [PatternSpec], _ texts: [String], isWanted: (Int) -> Bool = { _ in true }
    ) throws -> [[[Hit]]] {
        let scanner = Scanner(try PatternSet(specs))
        let block = Array(texts.joined().utf8)
        var start = 0
        let pieces = texts.map { text in
            defer { start += text.utf8.count }
            return Piece(range: start..<start + text.utf8.count, audience: 1)
        }
        return block.withUnsafeBufferPointer { bytes in
            scanner.scan(bytes, pieces: pieces, isWanted: isWanted)
            return specs.indices.map { pattern in
                texts.indices.map { Array(scanner.hits(of: pattern, in: $0, of: bytes)) }
            }
        }
    }

    private static let texts = ["加薇❤信", "女装安装", "", "微信 VX", "①③⑧ 安装装"]

    @Test(arguments: [
        words("微信", "vx", folded: true), words("安装", "装", folded: false),
        pattern(#"\d{3}"#, folded: true), pattern("安?装", folded: false),
    ]) func `What is asked for is what a scan finds`(spec: PatternSpec) throws {
        var lazy = spec
        lazy.isOnDemand = true
        let both = try scanned([spec, lazy], Self.texts).map { pattern in
            pattern.map { $0.map { [$0.piece, $0.range.lowerBound, $0.range.upperBound] } }
        }
        #expect(both[0] == both[1])
        #expect(both[0].contains { !$0.isEmpty })
    }

    @Test func `What a scan does not want is found where somebody asks`() throws {
        let specs = [words("微信", "vx", folded: true), words("安装", "装", folded: false)]
        let wanted = try scanned(specs, Self.texts)
        #expect(wanted.allSatisfy { $0.contains { !$0.isEmpty } })
        #expect(try scanned(specs, Self.texts) { $0 == 1 } == wanted)
        #expect(try scanned(specs, Self.texts) { _ in false } == wanted)
    }

    @Test func `Nobody's hits are found where the audience is another`() throws {
        var spec = words("装", folded: false)
        (spec.isOnDemand, spec.audience) = (true, 2)
        #expect(try scanned([spec], Self.texts) == [[[], [], [], [], []]])
    }

    @Test func `A scan passes over what is matched on demand`() throws {
        var spec = words("装", folded: false)
        spec.isOnDemand = true
        let scanner = Scanner(try PatternSet([spec]))
        let block = Array("女装".utf8)
        block.withUnsafeBufferPointer { bytes in
            scanner.scan(bytes, pieces: [Piece(range: 0..<6, audience: 1)])
        }
        #expect(scanner.firedPatterns == [])
        #expect(scanner.hits(of: 0).isEmpty)
    }
}
