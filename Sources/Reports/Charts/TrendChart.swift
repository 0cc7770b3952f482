package import Sampling
import Wording

/// The picture of a trend: the rate of each period between its limits, and the moving average.
package enum TrendChart {
    package static func of(_ report: TrendReport, name: String) -> Chart {
        let points = report.points
        let top = points.map { max($0.rate.value, $0.rate.limits.high) }.max() ?? 1
        func series(
            _ title: Phrase, _ kind: Chart.Kind, where isMember: (TrendReport.Point) -> Bool,
            _ value: (TrendReport.Point) -> Double
        ) -> Chart.Series {
            let chosen = points.enumerated().filter { isMember($1) }
            return Chart.Series(
                title: title, kind: kind,
                points: chosen.map {
                    Chart.Point(Double($0 + 1), value($1), name: Phrase($1.period.name))
                })
        }
        return Chart(
            .chartTrend(name),
            x: .init(
                title: .chartPeriod, low: 0, high: Double(points.count + 1), isShare: false,
                marks: marks(points.map(\.period.name))),
            y: .init(title: .columnRate, low: 0, high: min(1, top * 1.1), isShare: true),
            [
                series(.chartLimits, .limit, where: { _ in true }) { $0.rate.limits.high },
                series(Phrase(""), .limit, where: { _ in true }) { $0.rate.limits.low },
                series(Phrase(""), .limit, where: { _ in true }) { _ in report.common },
                series(.chartSmoothed, .line, where: { _ in true }) { $0.smoothed.value },
                series(.chartRate, .dots, where: { !$0.rate.isSignal }) { $0.rate.value },
                series(.chartOutside, .alarms, where: { $0.rate.isSignal }) { $0.rate.value },
            ])
    }

    /// Rates of periods that nothing can be said about yet: without limits.
    package static func of(_ periods: [TrendPeriod], name: String) -> Chart {
        let rates = periods.map { $0.count.rate ?? 0 }
        return Chart(
            .chartTrend(name),
            x: .init(
                title: .chartPeriod, low: 0, high: Double(periods.count + 1), isShare: false,
                marks: marks(periods.map(\.name))),
            y: .init(
                title: .columnRate, low: 0, high: min(1, max(0.05, (rates.max() ?? 0) * 1.2)),
                isShare: true),
            [
                Chart.Series(
                    title: .chartRate, kind: .dots,
                    points: rates.enumerated().map {
                        Chart.Point(Double($0 + 1), $1, name: Phrase(periods[$0].name))
                    })
            ])
    }

    /// Some of the periods' names, where they are short; none where they are long.
    private static func marks(_ names: [String]) -> [Chart.Mark] {
        guard names.allSatisfy({ $0.count <= 10 }) else { return [] }
        let step = max(1, (names.count + 6) / 7)
        return stride(from: 0, to: names.count, by: step).map {
            Chart.Mark(value: Double($0 + 1), text: names[$0])
        }
    }
}
