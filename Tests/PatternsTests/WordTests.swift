import Patterns
import Testing

struct WordTests {
    @Test(
        "A word is found where its edges are free",
        arguments: [
            ("ass", "first class", []),
            ("ass", "an ass, an ASS", ["ass", "ASS"]),
            ("vx", "加vx吧", ["vx"]),
            ("vx", "vxy avx", []),
            ("vx", "加VX123", ["VX"]),
            ("qq", "qq12345 12qq", ["qq", "qq"]),
            ("12", "A12 123", ["12"]),
            ("vx", "vx", ["vx"]),
            ("+v", "加我+v", ["+v"]),
            ("+v", "a+v", ["+v"]),
            ("退款", "不退款退款", ["退款", "退款"]),
            ("哈哈", "哈哈哈哈哈", ["哈哈", "哈哈"]),
            ("école", "ÉCOLE, École", ["ÉCOLE", "École"]),
            ("привет", "ПРИВЕТ", ["ПРИВЕТ"]),
            ("k", "\u{212A}", []),
            ("é", "e\u{301}", []),
        ] as [(String, String, [String])])
    func edges(word: String, text: String, expected: [String]) throws {
        #expect(try found(words(word), in: text) == expected)
    }

    @Test func `The longest word wins at the same start`() throws {
        let spec = words("微", "微信号", "微信", "信号灯")
        #expect(try found(spec, in: "我的微信号灯，微信，微博") == ["微信号", "微信", "微"])
    }

    @Test func `A longer word with an edge that is not free leaves room for a shorter one`() throws
    {
        #expect(try found(words("加v", "加"), in: "加vx") == ["加"])
    }

    @Test func `Case matters where the pattern says so`() throws {
        #expect(try found(words("QQ", caseless: false), in: "qq Qq QQ") == ["QQ"])
        #expect(try found(words("É", caseless: false), in: "éÉ") == ["É"])
    }

    @Test func `An empty list and an empty word are errors`() {
        #expect(throws: PatternError.noWords) { try Pattern(PatternSpec(needle: .words([]))) }
        #expect(throws: PatternError.emptyWord(index: 1)) { try Pattern(words("a", "")) }
    }

    @Test func `A list may have many thousand words`() throws {
        let list = (0..<20_000).map { "词\($0)尾" }
        let spec = PatternSpec(needle: .words(list))
        #expect(try found(spec, in: "这是词19999尾和词20000尾") == ["词19999尾"])
    }
}
