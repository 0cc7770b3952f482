package import Sampling

/// A rule that is broken more often, or less, than normal variation explains.
package struct RuleTrend: Hashable, Sendable {
    /// Id of the rule.
    package let rule: String
    package let isRising: Bool
    /// Its usual share of chats, and that of the days that were judged.
    package let usual: Double
    package let now: AgentCount
    /// The day from which it shows, as `06-23`.
    package let from: String

    /// nil where the report shows nothing beyond normal variation.
    package init?(rule: String, report: TrendReport) {
        guard let point = report.points.first(where: { $0.rate.isSignal || $0.smoothed.isSignal })
        else { return nil }
        let judged = report.points.map(\.period.count)
        let now = AgentCount(
            found: judged.reduce(0) { $0 + $1.found },
            reviewed: judged.reduce(0) { $0 + $1.reviewed })
        self.rule = rule
        isRising =
            point.rate.isSignal
            ? point.rate.value > report.common : point.smoothed.value > report.common
        usual = report.common
        self.now = now
        from = point.period.name
    }
}
