import Testing

@testable import Patterns

/// What is told of an expression without a chat. The expected texts are read off the expressions.
struct PatternProfileTests {
    static let examples: [(expression: String, examples: [String])] = [
        ("[退换]货", ["换货", "退货"]),
        ("加(?:我|你)?微信", ["加微信"]),
        ("(?:你|您)们?好{2}", ["你好好", "您好好"]),
        ("(?<=不)急", []),
        ("\\bok\\b", ["ok"]),
    ]

    @Test(arguments: examples)
    func `Examples are texts that the expression matches as a whole`(
        expression: String, examples: [String]
    ) throws {
        #expect(try PatternProfile(of: expression).examples.sorted() == examples.sorted())
    }

    @Test func `What every match holds is told without what stands around it`() throws {
        let profile = try PatternProfile(of: "(?<!不)(?:保证|承诺)(?=到)")
        #expect(profile.literals == ["保证", "承诺"])
        #expect(profile.looksAround && !profile.hasGap)
        #expect(try PatternProfile(of: "急[^，。]{0,8}发").hasGap)
        #expect(try PatternProfile(of: "(?<day>今|明)天").groups == ["day"])
    }

    @Test func `An expression that begins with a gap takes a step for each place in it`() throws {
        let plain = try PatternProfile(of: "(?:抱歉|不好意思)")
        let gap = try PatternProfile(of: "[^。！？!?\\n]{0,24}(?:抱歉|不好意思)")
        #expect(plain.stepsPerScalar < 5)
        #expect(gap.stepsPerScalar > 24)
        #expect(plain.wakes < 0.1)
        #expect(try PatternProfile(of: "\\p{Han}").wakes == 1)
    }
}
