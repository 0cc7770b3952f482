import Sampling
import Wording

/// The picture of a plan's operating characteristic: how likely work of each quality passes.
struct PassingChart {
    private let sampled: Int
    private let acceptance: Int

    init(sampled: Int, acceptance: Int) {
        self.sampled = sampled
        self.acceptance = acceptance
    }

    private static let steps = 120

    /// Over rates, up to where hardly anything passes.
    ///
    /// - Parameters:
    ///   - lot: N of a single lot, which gets a line of its own; nil for none.
    ///   - marks: rates that stand out, with their names.
    func chart(lot: Int?, marks: [(rate: Double, title: Phrase)]) -> Chart {
        let rare = OperatingCharacteristic.limitingQuality(
            sampled: sampled, acceptance: acceptance, acceptanceChance: 0.005)
        let end = min(1, max(rare, (marks.map(\.rate).max() ?? 0) * 1.2))
        let series = (0...Self.steps).map { step in
            let rate = end * Double(step) / Double(Self.steps)
            return Chart.Point(rate, passes(rate))
        }
        let dots = marks.map { mark in
            Chart.Series(
                title: mark.title, kind: .dots,
                points: [Chart.Point(mark.rate, passes(mark.rate), name: mark.title)])
        }
        return Chart(
            .chartPassing(
                sampled: NumberText.count(sampled), accept: NumberText.count(acceptance)),
            x: .init(title: .columnRate, low: 0, high: end, isShare: true),
            y: .init(title: .columnPasses, low: 0, high: 1, isShare: true),
            [Chart.Series(title: .chartSeries, kind: .line, points: series)]
                + [lot.map { single($0, to: end) }].compactMap { $0 } + dots)
    }

    /// Over problems in a hundred, of which one conversation may have several.
    func chartOfProblems(limit: Double) -> Chart {
        func passes(_ count: Double) -> Double {
            OperatingCharacteristic.acceptance(
                sampled: sampled, acceptance: acceptance, perHundred: count)
        }
        var end = limit
        while passes(end) > 0.005 { end *= 1.25 }
        let points = (0...Self.steps).map { step -> Chart.Point in
            let count = end * Double(step) / Double(Self.steps)
            return Chart.Point(count, passes(count))
        }
        return Chart(
            .chartPassing(
                sampled: NumberText.count(sampled), accept: NumberText.count(acceptance)),
            x: .init(title: .columnPerHundred, low: 0, high: end, isShare: false),
            y: .init(title: .columnPasses, low: 0, high: 1, isShare: true),
            [
                Chart.Series(title: .chartSeries, kind: .line, points: points),
                Chart.Series(
                    title: .chartLimit, kind: .dots, points: [Chart.Point(limit, passes(limit))]),
            ])
    }

    private func passes(_ rate: Double) -> Double {
        OperatingCharacteristic.acceptance(sampled: sampled, acceptance: acceptance, rate: rate)
    }

    /// One lot alone: the problems in it are whole.
    private func single(_ lot: Int, to end: Double) -> Chart.Series {
        let most = min(lot, Int((end * Double(lot)).rounded(.up)))
        let step = max(1, most / Self.steps)
        let points = stride(from: 0, through: most, by: step).map { marked in
            Chart.Point(
                Double(marked) / Double(lot),
                OperatingCharacteristic.acceptance(
                    sampled: sampled, acceptance: acceptance, population: lot, marked: marked))
        }
        return Chart.Series(title: .chartLot, kind: .limit, points: points)
    }
}
