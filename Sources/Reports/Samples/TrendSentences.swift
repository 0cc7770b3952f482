package import Sampling
package import Wording

/// What a trend says, in the words of a report.
package enum TrendSentences {
    /// What it is compared with, which periods stand out, and whether it drifts.
    package static func of(_ report: TrendReport) -> [Phrase] {
        var sentences: [Phrase] = [basis(report)]
        let outside = report.points.filter(\.rate.isSignal)
        for isHigh in [true, false] {
            let periods = outside.filter { ($0.rate.value > $0.rate.limits.high) == isHigh }
            if periods.isEmpty { continue }
            sentences.append(
                .trendOutside(
                    periods.map { ($0.period.name, NumberText.percent($0.rate.value)) },
                    isHigh: isHigh))
        }
        // What a single period shows as well needs no second word.
        let drift = report.points.first { $0.rate.isSignal || $0.smoothed.isSignal }
        if let drift, !drift.rate.isSignal {
            sentences.append(
                .trendDrift(
                    from: drift.period.name, isHigh: drift.smoothed.value > report.common))
        }
        if let first = report.points.first(where: { $0.isSumHigh }) {
            sentences.append(.trendSum(from: first.period.name))
        }
        if drift == nil { sentences.append(.trendWithin) }
        return sentences
    }

    private static func basis(_ report: TrendReport) -> Phrase {
        let rate = NumberText.percent(report.common)
        switch report.baseline {
        case .given: return .trendGiven(rate)
        case .marked(let periods), .first(let periods):
            return .trendBasis(
                rate, periods: NumberText.count(periods),
                isShort: periods < TrendReport.usualBaseline)
        }
    }

    static func of(_ problem: TrendReport.Problem, periods: Int) -> Phrase {
        switch problem {
        case .noBaseline:
            .trendNoBaseline(
                periods: NumberText.count(periods),
                needed: NumberText.count(TrendReport.usualBaseline))
        case .flatBaseline: .trendFlatBaseline
        case .nothingToJudge: .trendNothing
        }
    }
}
