package import Sampling

/// A rule that is broken more often, or less, than normal variation explains.
package struct RuleTrend: Hashable, Sendable {
    /// Id of the rule.
    package let rule: String
    package let isRising: Bool
    /// Its usual share of chats, and that of the days from `from` on.
    package let usual: Double
    package let now: AgentCount
    /// The day from which it shows, as `06-23`.
    package let from: String

    /// nil where the report shows nothing beyond normal variation.
    package init?(rule: String, report: TrendReport) {
        let signals = report.points.indices.filter {
            report.points[$0].rate.isSignal || report.points[$0].smoothed.isSignal
        }
        guard let first = signals.first else { return nil }
        let judged = report.points[first...].map(\.period.count)
        let now = AgentCount(
            found: judged.reduce(0) { $0 + $1.found },
            reviewed: judged.reduce(0) { $0 + $1.reviewed })
        self.rule = rule
        isRising = (now.rate ?? 0) > report.common
        usual = report.common
        self.now = now
        from = report.points[first].period.name
    }
}
