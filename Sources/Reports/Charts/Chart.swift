import Wording

/// A picture of numbers: lines and dots between two axes, described once, drawn by `ChartPicture`.
package struct Chart: Hashable, Sendable {
    let title: Phrase
    let x: Axis
    let y: Axis
    /// Drawn in their order; the first lies at the bottom.
    let series: [Series]

    /// A scale from its low to its high end.
    struct Axis: Hashable, Sendable {
        let title: Phrase
        let low: Double
        let high: Double
        /// Whether numbers are shown as percentages.
        let isShare: Bool
        /// What is written along the axis instead of round numbers.
        var marks: [Mark] = []
    }

    /// A place on an axis and what stands there.
    struct Mark: Hashable, Sendable {
        let value: Double
        let text: String
    }

    /// Points that belong together.
    struct Series: Hashable, Sendable {
        let title: Phrase
        let kind: Kind
        let points: [Point]
    }

    enum Kind: String, Hashable, Sendable {
        case line
        /// A line of something in the background, such as a limit.
        case limit
        case dots
        /// Dots that stand out, with their names.
        case alarms
        /// The one that a page is about, with its name.
        case own
    }

    struct Point: Hashable, Sendable {
        let x: Double
        let y: Double
        /// What the dot is called; empty for points of lines.
        let name: Phrase

        init(_ x: Double, _ y: Double, name: Phrase = Phrase("")) {
            self.x = x
            self.y = y
            self.name = name
        }
    }

    init(_ title: Phrase, x: Axis, y: Axis, _ series: [Series]) {
        self.title = title
        self.x = x
        self.y = y
        self.series = series.filter { !$0.points.isEmpty }
    }
}

extension Chart.Axis {
    /// Round numbers within the scale, about five of them.
    var ticks: [Double] {
        let width = high - low
        guard width > 0, width.isFinite else { return [] }
        var step = 1.0
        while step * 5 > width { step /= 10 }
        while step * 50 < width { step *= 10 }
        let round = [1, 2, 2.5, 5, 10].map { $0 * step }
        let fit = round.first { width / $0 <= 6 } ?? step * 10
        let first = (low / fit - 1e-9).rounded(.up)
        let last = (high / fit + 1e-9).rounded(.down)
        guard first <= last else { return [] }
        return stride(from: first, through: last, by: 1).map { $0 * fit }
    }

    func text(_ value: Double) -> String {
        isShare
            ? NumberText.decimal(value * 100, places: 2) + "%"
            : NumberText.decimal(value, places: 2)
    }
}
