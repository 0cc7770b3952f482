import Rules
package import Scoring
package import Wording

/// A mean score and its range as a small picture, on one scale for all agents.
package struct RangeBar {
    /// The left end of the scale, in points.
    let lowest: Int
    /// The right end.
    let highest: Int
    /// Where grades begin.
    private let edges: [Points]

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
        edges = scorecard.bands.map(\.from).filter { $0 > Points(left) }
    }

    /// The picture of one score; nothing where nothing was scored.
    package func picture(of score: ScoreEstimate, language: Language) -> Markup? {
        guard let mean = score.mean, let low = score.low, let high = score.high else { return nil }
        let label = Phrase.barLabel(
            mean.fixed, NumberText.tenth(low), NumberText.tenth(high), complete: score.isComplete)
        let middle = Self.height / 2
        let marks = edges.map { edge -> Markup in
            let x = place(edge)
            return "<line class=\"edge\" x1=\"\(x)\" x2=\"\(x)\" y1=\"3\" y2=\"19\"/>"
        }
        let range: Markup =
            "<line class=\"range\" x1=\"\(place(low))\" x2=\"\(place(high))\" y1=\"11\" y2=\"11\"/>"
        return """
            <svg class="bar" viewBox="0 0 \(Self.text(Self.width)) \(Self.text(Self.height))" \
            preserveAspectRatio="xMinYMid" role="img" aria-label="\(label(language))">\
            <line class="axis" x1="\(place(Points(lowest)))" x2="\(place(Points(highest)))" \
            y1="\(Self.text(middle))" y2="\(Self.text(middle))"/>\(marks)\
            \(score.isComplete ? nil : range)\
            <circle class="dot" cx="\(place(mean))" cy="\(Self.text(middle))" r="4.5"/></svg>
            """
    }

    private func place(_ points: Points) -> String {
        let share = (points.value - Double(lowest)) / Double(max(1, highest - lowest))
        return Self.text(Self.margin + max(0, share) * (Self.width - 2 * Self.margin))
    }

    /// To a tenth: finer places are not seen, and the bytes stay the same everywhere.
    private static func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
