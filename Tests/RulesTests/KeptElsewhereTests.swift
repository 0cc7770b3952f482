import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// Promises that are kept in another conversation: the answer is promised at 9:00 for 9:10.
struct KeptElsewhereTests {
    private static let rule = """
        when: {by: agent, due: stated}
        must: {by: agent}
        within: promised
        """

    /// What the checker finds where an agent wrote again so many minutes behind the promise.
    private func findings(_ counts: String, contact: Int64) throws -> [Finding] {
        let bench = try RuleBench(Self.rule + counts)
        let script = try Script("09:00:00 A: 10分钟内答复您", zone: bench.pack.rules.calendar.zone)
        let promised = try #require(script.conversation.start).milliseconds
        let background = KnownBackground(nextContact: promised + contact * 60_000)
        return RuleChecker(bench.pack.rules, background: background)
            .check(script.conversation).findings
    }

    @Test func `An answer in another chat that comes too late is told as late`() throws {
        let findings = try findings("", contact: 30)
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.explanation.en == "kept 20 min late, in another chat (Title)")
        #expect(finding.explanation.zh == "比约定的时间晚了 20 分钟，是在另一个会话里回复的（标题）")
        #expect(finding.offences == [Offence(.awaited, message: 0)])
        #expect(finding.evidence.map(\.message) == [0])
    }

    @Test(arguments: [
        ("\ncounts: late", 30, 0), ("\ncounts: never", 30, 0), ("\ncounts: both", 30, 1),
        ("\ncounts: late", 10, 0), ("\ncounts: never", 10, 0), ("", 10, 0),
    ]) func `It counts where both late and never count`(
        counts: String, contact: Int64, expected: Int
    ) throws {
        #expect(try findings(counts, contact: contact).count == expected)
    }
}
