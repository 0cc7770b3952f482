import Rules
import Testing
import Wording

@testable import Auditing

struct RulePreviewTests {
    private func finding(
        _ rule: String, _ words: String, in conversation: String, overrun: Overrun? = nil
    ) -> Finding {
        Finding(
            conversation: conversation, agent: "a", rule: rule, ruleDigest: "", dimension: "d",
            severity: .minor, points: .zero, disguised: false,
            evidence: [Evidence(message: 2, span: 0..<1, text: words)],
            explanation: Phrase("x"), nearMiss: nil, overrun: overrun)
    }

    @Test func `Findings are grouped by the words they hit, the most frequent first`() {
        var preview = RulePreview(of: "t/r")
        preview.add([
            finding("t/r", "VX", in: "c1"), finding("t/r", "vx", in: "c1"),
            finding("t/other", "vx", in: "c1"),
        ])
        preview.add([])
        preview.add([finding("t/r", "微信", in: "c3"), finding("t/r", "vx", in: "c3")])
        #expect(preview.conversations == 3)
        #expect(preview.flagged == 2)
        #expect(preview.groups.map(\.key) == [.words("vx"), .words("微信")])
        #expect(preview.groups.map(\.findings) == [3, 1])
        #expect(preview.groups.map(\.conversations) == [2, 1])
        #expect(preview.groups.map(\.example.conversation) == ["c1", "c3"])
    }

    @Test(
        arguments: [
            (0, Overrun.moment), (120_000, .moment), (120_001, .minutes), (300_000, .minutes),
            (300_001, .quarter), (900_000, .quarter), (900_001, .hour), (3_600_000, .hour),
            (3_600_001, .more),
        ] as [(Int64, Overrun)])
    func `A delay belongs to the step that its length does not exceed`(
        milliseconds: Int64, step: Overrun
    ) {
        #expect(Overrun(milliseconds: milliseconds) == step)
    }

    @Test func `Findings about time are grouped by the delay, whatever was asked`() {
        func late(_ words: String, _ overrun: Overrun) -> Finding {
            finding("t/r", words, in: "c1", overrun: overrun)
        }
        var preview = RulePreview(of: "t/r")
        preview.add([
            late("在吗", .never), late("多少钱", .never), late("几天到", .hour),
            late("有货吗", .moment),
        ])
        #expect(
            preview.groups.map(\.key) == [.overrun(.moment), .overrun(.hour), .overrun(.never)])
        #expect(preview.groups.map(\.findings) == [1, 1, 2])
    }
}
