package import Sampling
import Wording

/// The funnel picture: everybody's rate by how much was reviewed, between the limits of chance.
package enum FunnelChart {
    /// nil where there is no common rate to vary around.
    ///
    /// - Parameters:
    ///   - names: what to call those whom the report calls otherwise.
    ///   - own: whom the page is about, by the report's name.
    package static func of(
        _ report: RankReport, names: [String: String] = [:], own: String? = nil
    ) -> Chart? {
        guard let common = report.common, common > 0, common < 1 else { return nil }
        let ranked = report.entries.filter { $0.range != nil }
        let most = max(10, (ranked.map(\.count.reviewed).max() ?? 0) * 11 / 10)
        let sizes = stride(from: 2, through: most, by: max(1, most / 100)).map { $0 }
        func limit(_ tail: Double, _ end: (Limits) -> Double) -> [Chart.Point] {
            sizes.map { size in
                let limits = FunnelLimits.limits(common: common, reviewed: size, tail: tail)
                return Chart.Point(Double(size), end(limits))
            }
        }
        let top = ranked.compactMap(\.count.rate).max() ?? common
        func dots(
            _ kind: Chart.Kind, _ title: Phrase, _ isMember: (RankReport.Entry) -> Bool
        ) -> Chart.Series {
            Chart.Series(
                title: title, kind: kind,
                points: ranked.filter(isMember).map {
                    Chart.Point(
                        Double($0.count.reviewed), $0.count.rate ?? 0,
                        name: Phrase(names[$0.name] ?? $0.name))
                })
        }
        return Chart(
            .chartFunnel,
            x: .init(title: .columnSampled, low: 0, high: Double(most), isShare: false),
            y: .init(
                title: .columnRate, low: 0, high: min(1, max(top, common * 2) * 1.2),
                isShare: true),
            [
                Chart.Series(title: .chartWide, kind: .limit, points: limit(0.001, \.high)),
                Chart.Series(title: Phrase(""), kind: .limit, points: limit(0.001, \.low)),
                Chart.Series(title: .chartUsual, kind: .limit, points: limit(0.025, \.high)),
                Chart.Series(title: Phrase(""), kind: .limit, points: limit(0.025, \.low)),
                Chart.Series(
                    title: .chartCommon, kind: .line,
                    points: [0, Double(most)].map { Chart.Point($0, common) }),
                dots(.dots, .chartInside) { !$0.isOutside && $0.name != own },
                dots(.alarms, .chartOutside) { $0.isOutside && $0.name != own },
                dots(.own, .chartOwn) { $0.name == own },
            ])
    }
}

extension RankReport.Entry {
    /// Whether the rate is outside normal variation.
    package var isOutside: Bool { funnel == .high || funnel == .low }
}
