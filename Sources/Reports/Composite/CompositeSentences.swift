import Sampling
import Wording

/// What a composite score says, one thought a sentence.
enum CompositeSentences {
    static func of(
        _ report: CompositeReport, least: ExactDecimal, sure: Proportion
    ) -> [Phrase] {
        let share = NumberText.percent(report.coverage.double)
        guard let score = report.score else {
            return [.compositeTooLittle(share, least: NumberText.percent(least.double))]
        }
        var sentences: [Phrase] = [.compositeScore(score.text, grade: grade(report))]
        if let limits = report.limits {
            let low = NumberText.fixed(limits.low, places: 1)
            let high = NumberText.fixed(limits.high, places: 1)
            sentences.append(.compositeRange(low, high, sure: NumberText.percent(sure.value)))
            if !report.edges.isEmpty {
                sentences.append(
                    .gradeCrossed(low, high, edges: report.edges.reversed().map(\.text)))
            }
        }
        let missing = missing(report)
        return missing.isEmpty
            ? sentences : sentences + [.compositeMissing(missing, there: share)]
    }

    private static func grade(_ report: CompositeReport) -> Phrase? {
        report.grade.map { report.edges.isEmpty ? Phrase($0) : .gradeBorderline(Phrase($0)) }
    }

    /// Missing metrics, and parts of which there is none.
    private static func missing(_ report: CompositeReport) -> [(name: Phrase, why: Phrase)] {
        let metrics = report.missing.map { metric in
            (name: Phrase(metric.name), why: metric.absence?.title ?? .stateNoData)
        }
        let parts = Set(report.metrics.compactMap(\.part))
        if parts.isEmpty { return metrics }
        return metrics
            + PeriodPart.allCases.filter { !parts.contains($0) }.map { part in
                (name: part.title, why: .stateNoData)
            }
    }
}
