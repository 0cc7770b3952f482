package import Wording

/// A chart as SVG: 640 by 320, colours by the style of the page, readable without them.
package struct ChartPicture {
    private let chart: Chart
    private let language: Language

    private static let left = 58.0
    private static let right = 624.0
    private static let top = 28.0
    private static let bottom = 272.0

    package init(_ chart: Chart, language: Language) {
        self.chart = chart
        self.language = language
    }

    /// The picture with its legend below.
    package var figure: Markup {
        """
        <figure><h2>\(chart.title(language))</h2>
        <svg class="chart" viewBox="0 0 640 320" role="img" aria-label="\(chart.title(language))">
        \(grid)\(chart.series.map(picture))</svg>
        <figcaption>\(legend)</figcaption></figure>

        """
    }

    private var grid: Markup {
        let across = chart.y.ticks.map { value -> Markup in
            """
            <line class="grid" x1="\(Self.text(Self.left))" x2="\(Self.text(Self.right))" \
            y1="\(y(value))" y2="\(y(value))"/><text class="tick" x="50" y="\(y(value))" \
            text-anchor="end" dominant-baseline="middle">\(chart.y.text(value))</text>

            """
        }
        let along = marks.map { mark -> Markup in
            """
            <line class="grid" x1="\(x(mark.value))" x2="\(x(mark.value))" \
            y1="\(Self.text(Self.bottom))" y2="\(Self.text(Self.bottom + 5))"/>\
            <text class="tick" x="\(x(mark.value))" y="292" text-anchor="middle">\(mark.text)</text>

            """
        }
        return """
            \(across)\(along)<text class="tick" x="\(Self.text(Self.right))" y="313" \
            text-anchor="end">\(chart.x.title(language))</text>
            <text class="tick" x="4" y="14">\(chart.y.title(language))</text>

            """
    }

    private var marks: [Chart.Mark] {
        chart.x.marks.isEmpty
            ? chart.x.ticks.map { Chart.Mark(value: $0, text: chart.x.text($0)) } : chart.x.marks
    }

    private func picture(_ series: Chart.Series) -> Markup {
        switch series.kind {
        case .line, .limit:
            let places = series.points.map { "\(x($0.x)),\(y($0.y))" }.joined(separator: " ")
            return "<polyline class=\"\(series.kind.rawValue)\" points=\"\(places)\"/>\n"
        case .dots, .alarms, .own:
            return Markup(series.points.map { dot($0, series.kind) })
        }
    }

    private func dot(_ point: Chart.Point, _ kind: Chart.Kind) -> Markup {
        let size = kind == .dots ? "4" : "5.5"
        return """
            <circle class="\(kind.rawValue)" cx="\(x(point.x))" cy="\(y(point.y))" r="\(size)">\
            <title>\(point.name(language)) \(chart.y.text(point.y))</title></circle>\
            \(kind == .dots ? nil : label(point))

            """
    }

    /// The name beside a dot, on the side where there is room.
    private func label(_ point: Chart.Point) -> Markup? {
        let name = point.name(language)
        if name.isEmpty { return nil }
        let isRight = share(point.x, chart.x) < 0.7
        let place = Self.left + share(point.x, chart.x) * (Self.right - Self.left)
        return """
            <text class="name" x="\(Self.text(place + (isRight ? 10 : -10)))" \
            y="\(y(point.y))" text-anchor="\(isRight ? "start" : "end")" \
            dominant-baseline="middle">\(name)</text>
            """
    }

    private var legend: Markup {
        let entries = chart.series.filter { !$0.title.en.isEmpty }.map { series -> Markup in
            "<span class=\"key \(series.kind.rawValue)\">\(series.title(language))</span>"
        }
        return Markup(entries, separator: " ")
    }

    private func x(_ value: Double) -> String {
        Self.text(Self.left + share(value, chart.x) * (Self.right - Self.left))
    }

    private func y(_ value: Double) -> String {
        Self.text(Self.bottom - share(value, chart.y) * (Self.bottom - Self.top))
    }

    /// Where a value lies between the ends of an axis; what is beyond stands at the end.
    private func share(_ value: Double, _ axis: Chart.Axis) -> Double {
        min(1, max(0, (value - axis.low) / max(1e-12, axis.high - axis.low)))
    }

    /// To a tenth: finer places are not seen, and the bytes stay the same everywhere.
    private static func text(_ number: Double) -> String {
        NumberText.decimal(number, places: 1)
    }
}
