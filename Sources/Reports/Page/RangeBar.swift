import Rules
package import Sampling
package import Scoring
package import Wording

/// A mean score and its range as a small picture, on one scale for all agents.
package struct RangeBar {
    /// The left end of the scale, in points.
    let lowest: Int
    /// The right end.
    let highest: Int
    /// Where grades begin.
    private let edges: [Double]

    private static let width = 180.0
    private static let height = 22.0
    private static let margin = 6.0

    /// Whether the ranges of small samples begin left of the scale.
    let isCut: Bool

    /// A scale on which all ranges of graded agents have room, from a multiple of ten up to the
    /// best score. The wide ranges of small samples are cut rather than squeeze all others.
    package init(_ agents: [AgentScore], scorecard: Scorecard) {
        let graded = agents.filter { $0.standing != .tooFew }
        let low = graded.compactMap(\.total.low).min() ?? .zero
        let top = (scorecard.maximum.thousandths + 999) / 1000
        let left = min(low.thousandths / 10_000 * 10, max(0, top - 20))
        lowest = left
        highest = top
        isCut = agents.contains { $0.total.low.map { $0 < Points(left) } ?? false }
        edges = scorecard.bands.map(\.from.value).filter { $0 > Double(left) }
    }

    /// A scale on which some ranges have room, from a multiple of ten up to the highest end.
    ///
    /// - Parameter edges: where grades begin.
    init(ranges: [Limits], edges: [Double]) {
        let low = ranges.map(\.low).min() ?? 0
        let top = max(100, Int((ranges.map(\.high).max() ?? 100).rounded(.up)))
        let left = min(Int(max(0, low) / 10) * 10, max(0, top - 20))
        lowest = left
        highest = top
        isCut = false
        self.edges = edges.filter { $0 > Double(left) }
    }

    /// The picture of one score; nothing where nothing was scored.
    package func picture(of score: ScoreEstimate, language: Language) -> Markup? {
        guard let mean = score.mean, let low = score.low, let high = score.high else { return nil }
        let label = Phrase.barLabel(
            mean.fixed, NumberText.tenth(low), NumberText.tenth(high), complete: score.isComplete)
        return picture(
            of: mean.value,
            range: score.isComplete ? nil : Limits(low: low.value, high: high.value),
            label: label(language))
    }

    /// The picture of a number with its range, if it has one.
    package func picture(of mean: Double, range: Limits?, label: String) -> Markup {
        let middle = Self.height / 2
        let marks = edges.map { edge -> Markup in
            let x = place(edge)
            return "<line class=\"edge\" x1=\"\(x)\" x2=\"\(x)\" y1=\"3\" y2=\"19\"/>"
        }
        let line = range.map { range -> Markup in
            """
            <line class="range" x1="\(place(range.low))" x2="\(place(range.high))" \
            y1="11" y2="11"/>
            """
        }
        return """
            <svg class="bar" viewBox="0 0 \(Self.text(Self.width)) \(Self.text(Self.height))" \
            preserveAspectRatio="xMinYMid" role="img" aria-label="\(label)">\
            <line class="axis" x1="\(place(Double(lowest)))" x2="\(place(Double(highest)))" \
            y1="\(Self.text(middle))" y2="\(Self.text(middle))"/>\(marks)\
            \(line)\
            <circle class="dot" cx="\(place(mean))" cy="\(Self.text(middle))" r="4.5"/></svg>
            """
    }

    private func place(_ points: Double) -> String {
        let share = (points - Double(lowest)) / Double(max(1, highest - lowest))
        return Self.text(Self.margin + max(0, share) * (Self.width - 2 * Self.margin))
    }

    /// To a tenth: finer places are not seen, and the bytes stay the same everywhere.
    private static func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
