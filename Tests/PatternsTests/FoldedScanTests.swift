import Patterns
import Testing

struct FoldedScanTests {
    private func hits(_ spec: PatternSpec, _ text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try Pattern(spec).matches(in: bytes).map {
            String(decoding: bytes[$0.range], as: UTF8.self) + ($0.disguised ? "!" : "")
        }
    }

    @Test(
        "A folded pattern matches the original and the folded text",
        arguments: [
            (words("微信", folded: true), "加薇❤信或微信", ["薇❤信!", "微信"]),
            (words("微信", folded: false), "加薇❤信或微信", ["微信"]),
            (words("vx", folded: true), "加V.X，ＶＸ，VX，avx", ["V.X!", "ＶＸ!", "VX"]),
            (words("退款嗎", folded: true), "退款吗", ["退款吗"]),
            (words("9024", folded: true), "打9⓿二肆吧", ["9⓿二肆!"]),
            (pattern(#"1[3-9]\d{9}"#, folded: true), "一三八-0013 ⑧000", ["一三八-0013 ⑧000!"]),
            (pattern("[A-Z]+", caseless: false, folded: true), "abＡ", []),
            (words("❤", folded: true), "爱❤你❤", ["❤", "❤"]),
            (words("\u{200B}", folded: true), "a\u{200B}b", ["\u{200B}"]),
        ] as [(PatternSpec, String, [String])])
    func finds(spec: PatternSpec, text: String, expected: [String]) throws {
        #expect(try hits(spec, text) == expected)
    }

    @Test func `Hits of both texts come in the order of the original`() throws {
        #expect(
            try hits(words("微信", folded: true), "威信，微信，薇信，微信，微.信")
                == ["威信!", "微信", "薇信!", "微信", "微.信!"])
    }

    @Test func `A disguised hit that overlaps a plain one is left out`() throws {
        #expect(try hits(words("微信", "微信号", folded: true), "微信，微信❤号") == ["微信", "微信"])
    }

    @Test func `Groups of a disguised hit lie in the original text`() throws {
        let text = Array("你好，加薇❤信：①❷3".utf8)
        let matches = try Pattern(pattern(#"(?<app>微信):(?<id>\d+)"#, folded: true)).matches(
            in: text)
        let groups = matches.map {
            $0.groups.mapValues { String(decoding: text[$0], as: UTF8.self) }
        }
        #expect(groups == [["app": "薇❤信", "id": "①❷3"]])
        #expect(matches.map(\.disguised) == [true])
    }

    @Test func `Folding does not join pieces`() throws {
        let set = try PatternSet([words("微信", folded: true)])
        #expect(scan(set, ["薇", "信", "薇信"]).map(\.piece) == [2])
    }

    @Test func `An own folding is used for the words and for the text`() throws {
        let folding = Folding(table: try FoldingTable.parse("甲=乙"))
        let found = try Pattern(words("甲方", folded: true), folding: folding)
            .matches(in: Array("乙❤方".utf8))
        #expect(found.map(\.range) == [0..<9])
    }
}
