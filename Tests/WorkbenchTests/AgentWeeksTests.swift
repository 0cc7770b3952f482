import Rules
import Testing
import Transcripts
import Wording

@testable import Store
@testable import Workbench

/// Days become weeks, and weeks a picture with what it says.
struct AgentWeeksTests {
    private static func day(
        _ text: String, _ found: Int, of all: Int, audit: Int64 = 1
    ) throws -> AgentDay {
        AgentDay(
            day: try #require(LocalDate(text)), audit: AuditID(audit), conversations: all,
            total: .zero, defective: found, redLines: 0)
    }

    /// 2026-06-07 is a Sunday. In the second week the second audit saw more.
    @Test func `Weeks begin on Mondays and count by the audit that saw most`() throws {
        let weeks = AgentWeeks(machine: [
            try Self.day("2026-06-03", 1, of: 4), try Self.day("2026-06-07", 2, of: 10),
            try Self.day("2026-06-08", 1, of: 5), try Self.day("2026-06-10", 5, of: 20, audit: 2),
        ])
        #expect(weeks.periods.map(\.name) == ["06-01", "06-08"])
        #expect(weeks.periods.map(\.count.found) == [3, 5])
        #expect(weeks.periods.map(\.count.reviewed) == [14, 20])
        let said = weeks.shown(.weeksMachine, .zh).sentences
        #expect(said.count == 2)
        #expect(said.first?.contains("只有 2 周") == true && said.first?.contains("说不准") == true)
        #expect(said.last?.hasPrefix("从 06-08 这一周起规则改过") == true)
    }

    /// By hand: p̄ = 10 %, 100 chats a week, limits 10 ± 3·3 %; 60 % lies above, 10 % within.
    @Test func `From eight weeks on the first half is the baseline of the second`() throws {
        let first = try #require(LocalDate("2026-03-02"))
        let weeks = AgentWeeks(
            machine: try (0..<8).map { week in
                try Self.day(
                    "\(first.adding(days: week * 7))", week == 7 ? 60 : 10, of: 100)
            })
        #expect(weeks.periods.map(\.isBaseline) == (0..<8).map { $0 < 4 })
        let shown = weeks.shown(.weeksConfirmed, .zh)
        #expect(shown.sentences.first == "与基准 10%（4 期）比。基准不到 20 期，波动范围还不准。")
        #expect(shown.sentences.contains { $0.hasPrefix("04-20 60%，高于正常波动范围") })
        #expect(
            shown.picture.contains("class=\"alarms\"") && shown.picture.contains(">04-20</text>"))
    }

    @Test func `Weeks without a problem give no limits, and say so`() throws {
        let first = try #require(LocalDate("2026-03-02"))
        let weeks = AgentWeeks(
            machine: try (0..<9).map {
                try Self.day("\(first.adding(days: $0 * 7))", 0, of: 30)
            })
        #expect(weeks.shown(.weeksMachine, .zh).sentences == [Phrase.weeksFlat(.zh)])
    }
}
