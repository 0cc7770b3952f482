import Auditing
import Testing
import Transcripts

/// What strata are called, and the weeks they may be.
struct StrataTests {
    private static var traits: UnitTraits {
        var traits = UnitTraits()
        traits.agent = "木木"
        traits.channel = "taobao"
        traits.tags = ["退货", "破损"]
        traits.flagged = true
        // 2026-03-01 23:30 China time, a Sunday.
        traits.start = Timestamp(milliseconds: 1_772_379_000_000)
        return traits
    }

    @Test(arguments: [
        ("agent", "木木"), ("agent,channel", "木木|taobao"), ("tag", "退货"), ("none", ""),
        ("week", "2026-W09"), ("month,flagged", "2026-03|flagged"), ("shop,agent", "|木木"),
    ])
    func `A stratum is named by the values of its keys`(keys: String, label: String) {
        let strata = Strata(named: keys)
        #expect(strata.label(of: Self.traits, in: .standard) == label)
    }

    @Test(arguments: [["a|b", "c"], ["a", "b|c"], ["a\\", "|"], ["", ""], ["x", "", "y"]])
    func `Values are read back from a label, whatever is in them`(values: [String]) {
        let strata = Strata(values.indices.map { .column("\($0)") })
        #expect(strata.values(of: strata.label(of: values)) == values)
    }

    /// From the ISO 8601 standard's rule: week 1 holds the year's first Thursday.
    @Test(arguments: [
        ("2026-01-01", "2026-W01"), ("2025-12-29", "2026-W01"), ("2027-01-03", "2026-W53"),
        ("2021-01-03", "2020-W53"), ("2026-03-08", "2026-W10"), ("2026-03-09", "2026-W11"),
    ])
    func `Weeks are those of ISO 8601`(date: String, week: String) throws {
        #expect(try #require(LocalDate(date)).isoWeek == week)
    }
}
