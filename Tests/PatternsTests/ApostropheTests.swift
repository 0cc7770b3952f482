import Testing

@testable import Patterns

/// Phones write `’` where rule files have `'`; both are one, and so are the others.
struct ApostropheTests {
    private static let all = ["'", "’", "‘", "ʼ", "＇", "´"]

    @Test(
        "A word or an expression with one kind finds every kind, folded or not",
        arguments: [
            words("don't"), words("don’t"), words("O'Brien", folded: true),
            words("don't ask", folded: true), pattern(#"don't"#), pattern(#"don’t"#),
            pattern(#"do(?:n't| not)\b"#, folded: true), pattern(#"don[']t"#),
            pattern(#"\bdon\'t\b"#), pattern(#"don[^a-z ]t"#), pattern(#"o'b"#, folded: true),
        ])
    func everyKind(spec: PatternSpec) throws {
        for mark in Self.all {
            let text = "please don\(mark)t ask O\(mark)Brien"
            let found = try found(spec, in: text)
            #expect(found.count == 1 && found[0].contains(mark), "\(spec) \(text)")
        }
    }

    @Test(
        "What an expression excludes with one kind it excludes with every kind",
        arguments: all)
    func excluded(mark: String) throws {
        #expect(try found(pattern("[^']+"), in: "ab\(mark)c") == ["ab", "c"])
        #expect(try found(pattern("[^]']+"), in: "ab\(mark)c") == ["ab", "c"])
        #expect(try found(pattern("[^-']+"), in: "ab\(mark)c-d") == ["ab", "c", "d"])
        #expect(try found(pattern("(?<![a-z])'[a-z]+'"), in: "\(mark)so\(mark)").count == 1)
    }

    @Test(
        "A quotation mark in an expression stays one, and a name in apostrophes a name",
        arguments: [
            ("‘[^’]+’", "don't 'go'", []), ("‘[^’]+’", "‘go’", ["‘go’"]),
            ("(?'x'a)", "a", ["a"]), (#"\Q'a\E"#, "’a'a", ["'a"]),
            ("(?:'|’)+b", "’'b", ["’'b"]), ("[[:alpha:]']+", "it’s", ["it’s"]),
        ] as [(String, String, [String])])
    func quotation(source: String, text: String, expected: [String]) throws {
        #expect(try found(pattern(source), in: text) == expected)
    }

    @Test func `The prefiltered scan finds what matching everything finds`() throws {
        let specs = [
            words("can't you", "won't"), words("o'clock", folded: true),
            pattern("(?:can|could)(?:'t|not) you"), pattern("it's|that's", folded: true),
        ]
        let texts = Self.all.flatMap { mark in
            [
                "can\(mark)t you read", "I won\(mark)t", "5 o\(mark)clock",
                "it\(mark)s ｔhat\(mark)s",
                "\(mark)", "CAN\(mark)T YOU", "不是it\(mark)s的",
            ]
        }
        let fast = scan(try PatternSet(specs), texts)
        let slow = scan(
            try PatternSet(specs, folding: .standard, isPrefiltered: false), texts)
        #expect(fast == slow)
        #expect(fast.count >= 6 * 8)
    }
}
