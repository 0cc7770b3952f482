/// Whether a rate changes from period to period more than chance explains, against a baseline that
/// is never made of the periods that are judged.
package struct TrendReport: Sendable {
    /// Where the common rate of an earlier time comes from.
    package enum Baseline: Hashable, Sendable {
        /// Somebody gave it.
        case given
        /// From so many periods that were marked.
        case marked(periods: Int)
        /// From the first so many periods.
        case first(periods: Int)
    }

    /// How the limits of a period were made.
    package enum Method: String, Sendable {
        /// p̄ ± 3σ, where n·p̄ is 5 or more.
        case shewhart
        /// p̄ ± 3σ_zσ, where the baseline varies more than chance explains.
        case laney
        /// `FunnelLimits`, where n·p̄ is below 5.
        case exact
    }

    /// One period that was judged.
    package struct Point: Hashable, Sendable {
        package let period: TrendPeriod
        package let rate: ChartPoint
        package let method: Method
        /// The moving average, which sees small lasting changes.
        package let smoothed: ChartPoint
        /// The cumulative sum against a worse rate; nil where none is asked about.
        package let sum: Double?

        /// Whether the cumulative sum is above `TrendReport.alarm`.
        package var isSumHigh: Bool { sum.map { $0 > TrendReport.alarm } ?? false }
    }

    /// Why a trend cannot be judged.
    package enum Problem: Error, Hashable, Sendable {
        /// There is no baseline, and too few periods to take one from.
        case noBaseline
        /// The baseline found nothing, or nothing but problems: it has no limits.
        case flatBaseline
        /// All periods are baseline.
        case nothingToJudge
    }

    /// How many first periods make a baseline, and how many any baseline should have.
    package static let usualBaseline = 20
    /// Above this a cumulative sum is an alarm.
    package static let alarm = 4.5
    /// Above this the baseline varies more than chance explains.
    private static let excess = 1.2

    /// p̄.
    package let common: Double
    package let baseline: Baseline
    package let points: [Point]

    /// - Parameters:
    ///   - periods: in the order of time.
    ///   - given: p̄; nil takes it from the marked periods or, where none is, from the first 20.
    ///   - worse: a rate above p̄ to be noticed soon; nil for none.
    package init(
        _ periods: [TrendPeriod], given: Double?, worse: Double?
    ) throws(Problem) {
        let (source, earlier, judged) = try Self.divide(periods, given: given)
        let found = earlier.reduce(0) { $0 + $1.count.found }
        let reviewed = earlier.reduce(0) { $0 + $1.count.reviewed }
        let common = given ?? Double(found) / Double(max(1, reviewed))
        guard common > 0, common < 1 else { throw .flatBaseline }
        guard !judged.isEmpty else { throw .nothingToJudge }
        self.common = common
        baseline = source
        let spread = RateChart(earlier.map(\.count), baseline: common).excessSpread
        points = Self.points(
            judged, common: common, spread: earlier.count > 2 ? spread : 1,
            worse: worse.flatMap { $0 > common ? $0 : nil })
    }

    private static func divide(
        _ periods: [TrendPeriod], given: Double?
    ) throws(Problem) -> (Baseline, earlier: [TrendPeriod], judged: [TrendPeriod]) {
        if given != nil { return (.given, [], periods) }
        let marked = periods.filter(\.isBaseline)
        if !marked.isEmpty {
            return (.marked(periods: marked.count), marked, periods.filter { !$0.isBaseline })
        }
        guard periods.count > usualBaseline else { throw .noBaseline }
        return (
            .first(periods: usualBaseline), Array(periods.prefix(usualBaseline)),
            Array(periods.dropFirst(usualBaseline))
        )
    }

    private static func points(
        _ periods: [TrendPeriod], common: Double, spread: Double, worse: Double?
    ) -> [Point] {
        let counts = periods.map(\.count)
        let isExcessive = spread > excess
        let charted = RateChart(counts, baseline: common, spread: isExcessive ? spread : 1)
        let smoothed = SmoothedChart.points(counts, baseline: common)
        let sums = worse.map { CumulativeChart.sums(counts, baseline: common, worse: $0) }
        return periods.indices.map { place in
            let count = counts[place]
            let isLarge = Double(count.reviewed) * common >= 5
            let exact = ChartPoint(
                value: count.rate ?? 0,
                limits: FunnelLimits.limits(
                    common: common, reviewed: count.reviewed, tail: 0.001))
            return Point(
                period: periods[place], rate: isLarge ? charted.points[place] : exact,
                method: isLarge ? (isExcessive ? .laney : .shewhart) : .exact,
                smoothed: smoothed[place], sum: sums?[place])
        }
    }
}
