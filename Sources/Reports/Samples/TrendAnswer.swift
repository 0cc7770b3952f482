package import Sampling
import Wording

/// Whether rates move from period to period, or only vary, in words, as a table and as pictures.
package struct TrendAnswer {
    private let baseline: Proportion?
    private let worse: Proportion?
    private var sentences: [Phrase] = []
    private var rows: [[Cell]] = []
    private var pictures: [Chart] = []
    private var troubles: [Phrase] = []

    /// - Parameters:
    ///   - baseline: the rate of an earlier time; nil takes it from the periods.
    ///   - worse: a rate to be noticed soon; nil for none.
    package init(baseline: Proportion?, worse: Proportion?) {
        self.baseline = baseline
        self.worse = worse
    }

    /// The answer for agents in their order, each with periods in the order of time.
    package mutating func answer(_ groups: [(name: String, content: [TrendPeriod])]) -> Answer {
        for (name, periods) in groups { add(periods, of: name) }
        return Answer(
            sentences, Table(columns: columns, rows: rows),
            trouble: troubles.isEmpty ? nil : .joined(troubles, zh: "\n", en: "\n"),
            pictures: pictures)
    }

    private mutating func add(_ periods: [TrendPeriod], of name: String) {
        do throws(TrendReport.Problem) {
            let report = try TrendReport(
                periods, given: baseline?.value, worse: worse?.value)
            for sentence in TrendSentences.of(report) { say(sentence, of: name) }
            rows += report.points.map { row($0, of: name) }
            pictures.append(TrendChart.of(report, name: name))
        } catch {
            let problem = TrendSentences.of(error, periods: periods.count)
            troubles.append(name.isEmpty ? problem : .labelled(Phrase(name), problem))
        }
    }

    private mutating func say(_ sentence: Phrase, of name: String) {
        sentences.append(name.isEmpty ? sentence : .labelled(Phrase(name), sentence))
    }

    private var columns: [Table.Column] {
        let columns: [Table.Column] = [
            .init("agent", .columnGroup), .init("period", .columnPeriod),
            .init("n", .columnSampled, .trailing),
            .init("found", .columnProblemCount, .trailing),
            .init("rate", .columnRate, .trailing), .init("low", .columnLowEnd, .trailing),
            .init("high", .columnHighEnd, .trailing), .init("limits", .columnMethod),
            .init("signal", .columnFunnel), .init("ewma", .columnSmoothed, .trailing),
            .init("ewma_low", .columnSmoothedLow, .trailing),
            .init("ewma_high", .columnSmoothedHigh, .trailing),
            .init("ewma_signal", .columnSmoothedSignal),
        ]
        return worse == nil
            ? columns
            : columns + [
                .init("cusum", .columnSum, .trailing), .init("cusum_signal", .columnSumSignal),
            ]
    }

    private func row(_ point: TrendReport.Point, of name: String) -> [Cell] {
        let count = point.period.count
        let cells: [Cell] = [
            .text(name), .text(point.period.name), .integer(count.reviewed),
            .integer(count.found), .share(point.rate.value), .share(point.rate.limits.low),
            .share(point.rate.limits.high), .coded(point.method.rawValue, point.method.title),
            signal(point.rate), .share(point.smoothed.value), .share(point.smoothed.limits.low),
            .share(point.smoothed.limits.high), signal(point.smoothed),
        ]
        if worse == nil { return cells }
        return cells + [
            point.sum.map { .number($0, places: 2) } ?? .none,
            point.sum == nil
                ? .none
                : point.isSumHigh
                    ? .coded("high", .funnelAbove) : .coded("within", .funnelWithin),
        ]
    }

    private func signal(_ point: ChartPoint) -> Cell {
        if point.value > point.limits.high { return .coded("high", .funnelAbove) }
        return point.value < point.limits.low
            ? .coded("low", .funnelBelow) : .coded("within", .funnelWithin)
    }
}

extension TrendReport.Method {
    /// As statisticians call it.
    var title: Phrase {
        switch self {
        case .shewhart: Phrase("p")
        case .laney: Phrase("p′")
        case .exact: .methodExact
        }
    }
}
