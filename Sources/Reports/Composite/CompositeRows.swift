package import Sampling
package import Wording

/// The rows of one composite score: each metric, and the total.
struct CompositeRows {
    private let report: CompositeReport
    private let name: String

    init(_ report: CompositeReport, name: String) {
        self.report = report
        self.name = name
    }

    var rows: [[Cell]] { report.metrics.map(row) + [total] }

    private func row(_ metric: CompositeMetric) -> [Cell] {
        [
            .text(name), metric.part.map { .coded($0.rawValue, $0.title) } ?? .none,
            .text(metric.name), .decimal(metric.weight.text),
            metric.score.map { .decimal(NumberText.decimal($0.double, places: 6)) } ?? .none, .none,
            .none, .none, .none, .none,
            metric.absence.map { .coded($0.rawValue, $0.title) }
                ?? .coded("counted", .stateCounted),
        ]
    }

    private var total: [Cell] {
        [
            .text(name), .none, .coded("total", .compositeTotal), .none,
            report.score.map { .decimal($0.text) } ?? .none,
            report.limits.map { .number($0.low, places: 1) } ?? .none,
            report.limits.map { .number($0.high, places: 1) } ?? .none,
            .share(report.coverage.double), report.grade.map { .text($0) } ?? .none,
            .flag(!report.edges.isEmpty), state,
        ]
    }

    private var state: Cell {
        if report.score == nil { return .coded("too_little", .stateTooLittle) }
        return report.isPartial
            ? .coded("partial", .statePartial) : .coded("complete", .stateComplete)
    }
}

extension PeriodPart {
    /// The words for people.
    package var title: Phrase {
        switch self {
        case .checks: .partChecks
        case .reviews: .partReviews
        case .annual: .partAnnual
        }
    }
}

extension CompositeMetric.Absence {
    /// The words for people.
    package var title: Phrase {
        switch self {
        case .noVolume: .stateNoVolume
        case .noData: .stateNoData
        }
    }
}
