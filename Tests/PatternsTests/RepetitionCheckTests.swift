import Patterns
import Testing

struct RepetitionCheckTests {
    @Test(
        "A repetition that can be matched in exponentially many ways is refused",
        arguments: [
            ("(a+)+", 5), ("(.*)*", 5), (#"(\w+\s?)*$"#, 9), ("(a|aa)+", 7), ("(?:a?b?)*", 9),
            (#"(?:[^"]|\\.)*""#, 13), ("退(?:[一-龥]+，?)+款", 22), ("(?:.*退款){2,}", 16),
            (#"^(\d+(?:,\d{3})*)+$"#, 18), ("((a)+|b)*", 9), ("(?:a{1,80})*", 12),
            ("(?i)(?:K|k)*", 12), ("(?>(a+)+b)", 8), ("x(?=(a*)*b)", 9), ("(?:a{2,}){3,}", 13),
        ])
    func refuses(source: String, offset: Int) {
        #expect(throws: PatternError.explosive(offset: offset)) { try Pattern(pattern(source)) }
    }

    @Test(
        "An ordinary repetition is accepted",
        arguments: [
            #"(?:\d+,)*\d+"#, #"(\w+\s)*"#, "(?:好|好的|好吧)+", "(?:哈|嘿)+", #"1[3-9]\d{9}"#,
            #"(?:\d{3,4}[- ]?)?\d{7,8}"#, "(?:.*退款){2}", #"(?:\p{Han}+,)*"#, #"(?:.*\n)*"#,
            #"(*UCP)(?:\w+，)*"#, #"(?:\w++\s?)*"#, #"(?:\w+\s?)*+"#, "(?i)(?:é|ö)+", "a*b*a*",
            #"(?:[^"\\]|\\.)*""#, #"[\w.]+@(?:[\w-]+\.)+\w+"#, "(?:退.{0,5}){2,3}", #"(a)\1+"#,
            #"(?<y>\d{4})[-/年](?<m>\d{1,2})"#, "(?:(?!退款).)*", #"\Q(a+)+\E"#,
        ])
    func accepts(source: String) {
        #expect(throws: Never.self) { try Pattern(pattern(source)) }
    }
}
