import Sampling
package import Scoring
package import Transcripts
import Wording

/// The picture of a target: the team's figure day by day, and the line that it should keep to.
package enum TargetChart {
    /// The figure of one day.
    package struct Point: Hashable, Sendable {
        let day: LocalDate
        /// In the unit of the measure.
        let value: Double

        package init(day: LocalDate, value: Double) {
            self.day = day
            self.value = value
        }
    }

    /// The pictures of those targets that have figures of two days or more.
    package static func all(
        _ targets: [(target: CardTarget, days: [(day: LocalDate, value: Double)])]
    ) -> [Chart] {
        targets.compactMap { target, days in
            of(target, days.map { Point(day: $0.day, value: $0.value) })
        }
    }

    /// nil of fewer than two days.
    ///
    /// - Parameter points: in the order of the days.
    package static func of(_ target: CardTarget, _ points: [Point]) -> Chart? {
        guard points.count > 1, let first = points.first, let last = points.last else {
            return nil
        }
        let isShare = target.measure.unit == .share
        let scale = isShare ? 0.01 : 1
        let (start, end) = (Double(first.day.dayNumber) - 0.5, Double(last.day.dayNumber) + 0.5)
        let highest = max(points.map(\.value).max() ?? 0, target.limit.double) * scale
        return Chart(
            .chartTarget(target.measure.title),
            x: .init(title: .cardDate, low: start, high: end, isShare: false, marks: marks(points)),
            y: .init(
                title: target.measure.unit.title, low: 0, high: isShare ? 1 : highest * 1.15,
                isShare: isShare),
            [
                .init(
                    title: .chartLimitOfTarget, kind: .limit,
                    points: [start, end].map { Chart.Point($0, target.limit.double * scale) }),
                .init(
                    title: .chartDays, kind: .line,
                    points: points.map { Chart.Point(Double($0.day.dayNumber), $0.value * scale) }),
                .init(
                    title: Phrase(""), kind: .dots,
                    points: points.map {
                        Chart.Point(
                            Double($0.day.dayNumber), $0.value * scale, name: Phrase("\($0.day)"))
                    }),
            ])
    }

    private static func marks(_ points: [Point]) -> [Chart.Mark] {
        let step = max(1, (points.count + 5) / 6)
        return stride(from: 0, to: points.count, by: step).map {
            Chart.Mark(
                value: Double(points[$0].day.dayNumber),
                text: String("\(points[$0].day)".dropFirst(5)))
        }
    }
}
