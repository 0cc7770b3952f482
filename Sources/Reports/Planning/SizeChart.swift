import Wording

/// The picture of what samples of many sizes would give, with the size that is needed.
enum SizeChart {
    /// - Parameters:
    ///   - title: of the picture and of what is read off.
    ///   - scored: whether it is in points and not a share.
    ///   - value: what a size gives.
    static func of(
        _ title: Phrase, needed: Int, sample: Int?, population: Int?, scored: Bool = false,
        value: (Int) -> Double
    ) -> Chart {
        let end = min(population ?? .max, min(max(needed, sample ?? 0, 5), 1 << 60) * 2)
        let step = max(1, end / 120)
        let points = stride(from: 1, through: end, by: step).map {
            Chart.Point(Double($0), value($0))
        }
        // The first few would squeeze all others.
        let high = scored ? (points.dropFirst(points.count / 20).map(\.y).max() ?? 1) : 1
        let marks = [(needed, Phrase.chartNeeded)] + (sample.map { [($0, .chartSample)] } ?? [])
        return Chart(
            title, x: .init(title: .columnSize, low: 0, high: Double(end), isShare: false),
            y: .init(title: title, low: 0, high: high, isShare: !scored),
            [Chart.Series(title: Phrase(""), kind: .line, points: points)]
                + marks.map { size, name in
                    Chart.Series(
                        title: name, kind: .dots,
                        points: [Chart.Point(Double(size), value(size), name: Phrase(String(size)))]
                    )
                })
    }
}
