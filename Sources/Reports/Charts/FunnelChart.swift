import Sampling
import Wording

/// The funnel picture: everybody's rate by how much was reviewed, between the limits of chance.
enum FunnelChart {
    /// nil where there is no common rate to vary around.
    static func of(_ report: RankReport) -> Chart? {
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
        func dots(_ kind: Chart.Kind, _ title: Phrase, _ isOutside: Bool) -> Chart.Series {
            let members = ranked.filter { ($0.funnel == .high || $0.funnel == .low) == isOutside }
            return Chart.Series(
                title: title, kind: kind,
                points: members.map {
                    Chart.Point(
                        Double($0.count.reviewed), $0.count.rate ?? 0, name: Phrase($0.name))
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
                dots(.dots, .chartInside, false), dots(.alarms, .chartOutside, true),
            ])
    }
}
