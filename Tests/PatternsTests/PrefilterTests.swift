import Testing

@testable import Patterns

struct PrefilterTests {
    @Test(
        "The prefiltered scan finds what matching everything finds",
        arguments: [1, 2, 3, 4] as [UInt64])
    func agrees(seed: UInt64) throws {
        var random = RandomPattern(seed: seed)
        var hits = 0
        for _ in 0..<150 {
            let specs = (0..<12).map { _ in random.spec() }.filter(isUsable)
            let fast = try PatternSet(specs)
            let slow = try PatternSet(specs, folding: .standard, isPrefiltered: false)
            let texts = (0..<20).map { _ in random.text() }
            let audiences = texts.map { _ in UInt8(random.next(below: 4)) }
            let (left, right) = (results(fast, texts, audiences), results(slow, texts, audiences))
            #expect(left == right, "\(specs) \(texts)")
            hits += left.hits.count
        }
        #expect(hits > 2_000)
    }

    @Test(
        "The expressions of a list find by themselves what they find joined",
        arguments: [5, 6, 7] as [UInt64])
    func joined(seed: UInt64) throws {
        var random = RandomPattern(seed: seed)
        var hits = 0
        for _ in 0..<200 {
            // Numbers of groups mean something else where expressions are joined.
            let lines = (0..<5).map { _ in random.expression() }
                .filter { $0.firstMatch(of: /\\\d|\?-?1|\(1\)/) == nil && isUsable(pattern($0)) }
            let whole = pattern(lines.map { "(?:\($0))" }.joined(separator: "|"))
            guard !lines.isEmpty, isUsable(whole) else { continue }
            let folded = random.next(below: 2) == 0
            let specs = [
                PatternSpec(needle: .expressions(lines), folded: folded),
                PatternSpec(needle: whole.needle, folded: folded),
            ]
            let texts = (0..<20).map { _ in random.text() }
            let scanner = Scanner(try PatternSet(specs))
            let (bytes, pieces) = block(of: texts)
            bytes.withUnsafeBufferPointer { scanner.scan($0, pieces: pieces) }
            guard scanner.undetermined.isEmpty else { continue }
            let found = (0..<2).map {
                scanner.hits(of: $0).map { [$0.piece, $0.range.lowerBound, $0.range.upperBound] }
            }
            #expect(found[0] == found[1], "\(lines) \(texts)")
            hits += found[0].count
        }
        #expect(hits > 300)
    }

    private func isUsable(_ spec: PatternSpec) -> Bool {
        (try? Pattern(spec)) != nil
    }

    private struct Results: Equatable {
        var hits: [Hit]
        var fired: [Int]
        var undetermined: [Undetermined]
    }

    private func results(_ set: PatternSet, _ texts: [String], _ audiences: [UInt8]) -> Results {
        var (bytes, pieces) = block(of: texts)
        for index in pieces.indices { pieces[index].audience = audiences[index] }
        let scanner = Scanner(set)
        return bytes.withUnsafeBufferPointer { bytes in
            scanner.scan(bytes, pieces: pieces)
            return Results(
                hits: (0..<set.count).flatMap { scanner.hits(of: $0) },
                fired: scanner.firedPatterns, undetermined: scanner.undetermined)
        }
    }

    @Test(
        "What every match of an expression holds is derived from it",
        arguments: [
            ("退款", ["退款"]), ("[退换]货", ["退货", "换货"]), ("(?:好评|晒图)返现", ["好评返现", "晒图返现"]),
            (#"\d+元"#, ["元"]), (#"满\d+减\d+"#, ["满"]), ("加.{0,5}微信", ["微信"]),
            ("(?:退款)+吗", ["退款吗"]), ("a(?:bc){2}", ["abcbc"]), (#"(?=.*投诉)\w+"#, ["投诉"]),
            ("退款|.*", []), ("(?x)退 款", []), (#"\Q退款\E"#, []), ("(?|退款|退货)", []),
            (#"(退款)(?1)"#, []), ("(?(?=a)退款|退款)", []), ("(退)?款吗", ["款吗", "退款吗"]),
            ("ok", ["ok", "o\u{212A}"]), ("é退", ["é退", "É退"]), ("(?!退款)换货", ["换货"]),
            ("(?:投诉)*", []), ("vx(?#a)号", ["vx号"]), ("", []),
        ] as [(String, [String])])
    func literals(source: String, expected: [String]) {
        let requirement = Requirement(SyntaxParser.parse(source, caseless: true)?.node)
        #expect(
            Set(requirement.literals.map { String(decoding: $0, as: UTF8.self) }) == Set(expected))
    }

    @Test(
        "The cost of a pattern says what it is matched on",
        arguments: [
            (words("退款", "vx"), .literals), (pattern("退.*款"), .literals),
            (words("k"), .gate), (pattern(#"1[3-9]\d{9}"#), .gate), (pattern("[a-z]{6,}"), .gate),
            (pattern(#"\w+@\w+"#), .gate), (pattern("^.{200,}$"), .gate),
            (pattern("^.{0,2}$"), .everyMessage), (pattern("(?x) 退款 "), .everyMessage),
            (pattern(#"[^\n]{3,}"#), .everyMessage),
        ] as [(PatternSpec, PatternCost)])
    func costs(spec: PatternSpec, cost: PatternCost) throws {
        #expect(try PatternSet([spec]).cost(of: 0) == cost)
    }

    @Test func `Literals are found at every place of a block, up to its last byte`() throws {
        let set = try PatternSet([words("退款"), words("vx"), words("款"), words("é1"), words("🐧")])
        for length in 0..<12 {
            for word in ["退款", "VX", "款", "É1", "🐧"] {
                let text = String(repeating: "，", count: length) + word
                #expect(
                    scan(set, [text]).contains { $0.range.upperBound == text.utf8.count }, "\(text)"
                )
                let bytes = Array(text.utf8)
                let scanner = Scanner(set)
                let count = bytes.withUnsafeBufferPointer { bytes in
                    scanner.scan(bytes, pieces: [Piece(range: 0..<bytes.count)])
                    return (0..<set.count).reduce(0) { $0 + scanner.hits(of: $1).count }
                }
                #expect(count == (word == "退款" ? 2 : 1), "\(text)")
            }
        }
    }
}
