import Patterns
import Testing

struct ExpressionTests {
    @Test(
        "An expression finds what PCRE2 documents",
        arguments: [
            (#"\d{3}"#, "a123456b7", ["123", "456"]),
            (#"(?<=退)款"#, "付款退款", ["款"]),
            (#"a*"#, "baac", ["aa"]),
            (#"foo\Kbar"#, "foobar bar", ["bar"]),
            (#"\w+"#, "ab中c", ["ab", "c"]),
            (#"(*UCP)\w+"#, "ab中c，", ["ab中c"]),
            (#"straße"#, "STRASSE Straße", ["Straße"]),
            (#"привет"#, "ПРИВЕТ", ["ПРИВЕТ"]),
            (#"k"#, "\u{212A}K", ["\u{212A}", "K"]),
            (#"^..$"#, "中文", ["中文"]),
            (#"^\S\S$"#, "在吗", ["在吗"]),
            (#"\D+"#, "12在吗", ["在吗"]),
            (#"\W+"#, "a在吗", ["在吗"]),
        ] as [(String, String, [String])])
    func matches(source: String, text: String, expected: [String]) throws {
        #expect(try found(pattern(source), in: text) == expected)
    }

    @Test func `An expression that cannot be read says where and why`() {
        #expect(throws: PatternError.invalid(offset: 7, reason: "missing closing parenthesis")) {
            try Pattern(pattern("退款("))
        }
    }

    @Test func `Single bytes cannot be matched`() {
        #expect(throws: PatternError.self) { try Pattern(pattern(#"\C"#)) }
    }

    @Test func `Named groups are given in bytes of the text, without those that took no part`()
        throws
    {
        let text = Array("满100减20，满50".utf8)
        let matches = try Pattern(pattern(#"满(?<sum>\d+)(减(?<off>\d+))?"#)).matches(in: text)
        let groups = matches.map {
            $0.groups.mapValues { String(decoding: text[$0], as: UTF8.self) }
        }
        #expect(groups == [["sum": "100", "off": "20"], ["sum": "50"]])
    }

    @Test func `The first group that took part stands for groups of the same name`() throws {
        let text = Array("b".utf8)
        let match = try Pattern(pattern(#"(?J)(?<x>a)|(?<x>b)"#)).matches(in: text)
        #expect(match.map(\.groups) == [["x": 0..<1]])
    }

    @Test func `An expression without machine code matches all the same`() throws {
        #expect(try found(pattern(#"(*NO_JIT)\d+"#), in: "a12") == ["12"])
    }
}
