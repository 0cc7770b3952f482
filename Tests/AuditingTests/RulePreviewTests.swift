import Rules
import Testing
import Wording

@testable import Auditing

struct RulePreviewTests {
    private func finding(_ rule: String, _ words: String, in conversation: String) -> Finding {
        Finding(
            conversation: conversation, agent: "a", rule: rule, ruleDigest: "", dimension: "d",
            severity: .minor, points: .zero, disguised: false,
            evidence: [Evidence(message: 2, span: 0..<1, text: words)],
            explanation: Phrase("x"), nearMiss: nil)
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
        #expect(preview.groups.map(\.words) == ["vx", "微信"])
        #expect(preview.groups.map(\.findings) == [3, 1])
        #expect(preview.groups.map(\.conversations) == [2, 1])
        #expect(preview.groups.map(\.example.conversation) == ["c1", "c3"])
    }
}
