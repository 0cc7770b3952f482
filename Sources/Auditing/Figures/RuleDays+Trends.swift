import Sampling
package import Scoring
package import Transcripts

extension RuleDays {
    /// Rules that rise or fall beyond normal variation in a month, against the days before it;
    /// without enough of those, against the month's own first 20 days (`TrendReport`).
    package func trends(from start: LocalDate) -> RuleTrends {
        let days = chats.keys.sorted()
        let earlier = days.count { $0 < start }
        let usesEarlier = earlier >= TrendReport.usualBaseline
        let judgedFrom: LocalDate? =
            usesEarlier
            ? start : days.count > TrendReport.usualBaseline ? days[TrendReport.usualBaseline] : nil
        guard let judgedFrom else {
            return RuleTrends(before: days.count, judged: 0, looked: 0, moving: [])
        }
        let reports = rules.compactMap { rule in
            (try? TrendReport(periods(of: rule, judgedFrom: judgedFrom), given: nil, worse: nil))
                .map { (rule: rule, report: $0) }
        }
        let moving = reports.compactMap { RuleTrend(rule: $0.rule, report: $0.report) }
        return RuleTrends(
            before: days.count { $0 < judgedFrom }, judged: days.count { $0 >= judgedFrom },
            looked: reports.count,
            moving: moving.sorted {
                ($0.isRising ? 0 : 1, $0.rule) < ($1.isRising ? 0 : 1, $1.rule)
            })
    }
}
