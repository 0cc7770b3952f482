/// A composite score with everything that has to be said about it: what is missing, how far sampling
/// errors reach, the grade of the number that is shown, and whether it is borderline.
package struct CompositeReport: Hashable, Sendable {
    package let metrics: [CompositeMetric]
    /// To two places; nil where too little is there.
    package let score: ExactDecimal?
    /// The weight that is there, as a share of all weight.
    package let coverage: Fraction
    /// From the sampling errors of the metrics, to a tenth, rounded outwards; nil where none was
    /// given or there is no score.
    package let limits: Limits?
    /// nil without bands or score.
    package let grade: String?
    /// The lower ends of the bands that the range reaches over, best first.
    package let edges: [ExactDecimal]

    /// - Parameters:
    ///   - metrics: with parts for all or for none of them.
    ///   - bands: may be empty.
    ///   - minimumCoverage: below this share of the weight there is no score.
    package init(
        _ metrics: [CompositeMetric], bands: [GradeBand], minimumCoverage: ExactDecimal,
        confidence: Double = 0.95
    ) {
        let hasParts = metrics.contains { $0.part != nil }
        let composite =
            hasParts
            ? PeriodScore.score(
                Dictionary(grouping: metrics) { $0.part ?? .checks }
                    .mapValues { $0.map(\.weighted) }, minimumCoverage: minimumCoverage)
            : CompositeScore(metrics.map(\.weighted), minimumCoverage: minimumCoverage)
        let score = composite.score
        let limits = score.flatMap { score in
            Self.limits(of: metrics, around: score.double, confidence: confidence)
        }
        self.metrics = metrics
        self.score = score
        coverage = composite.coverage
        self.limits = limits
        grade = score.flatMap { GradeBand.grade(of: $0, in: bands) }
        edges = limits.map { GradeBand.edges(within: $0, of: bands) } ?? []
    }

    /// What is not there, in the order given.
    package var missing: [CompositeMetric] { metrics.filter { $0.score == nil } }

    /// Whether something is missing, so that the rest counts for all.
    package var isPartial: Bool { !missing.isEmpty || coverage < Fraction(ExactDecimal(1)) }

    /// The score, z times `CompositeScore.standardError` to either side; metrics without an error
    /// count as exact.
    private static func limits(
        of metrics: [CompositeMetric], around score: Double, confidence: Double
    ) -> Limits? {
        let present = metrics.filter { $0.score != nil }
        guard present.contains(where: { $0.standardError != nil }) else { return nil }
        func errors(ofJoint isJoint: Bool) -> [(weight: Double, standardError: Double)] {
            present.filter { $0.isJoint == isJoint }.map { metric in
                (shareOfWeight(metric, in: present), metric.standardError ?? 0)
            }
        }
        let error = CompositeScore.standardError(
            errors(ofJoint: false), joint: errors(ofJoint: true))
        return error.map { error in
            let half = NormalDistribution.twoSided(confidence) * error
            return Limits(
                low: max(0, ((score - half) * 10 + 1e-9).rounded(.down) / 10),
                high: min(max(100, score), ((score + half) * 10 - 1e-9).rounded(.up) / 10))
        }
    }

    /// What a metric counts for: within its part, times what the part counts for.
    private static func shareOfWeight(
        _ metric: CompositeMetric, in present: [CompositeMetric]
    ) -> Double {
        let own = present.filter { $0.part == metric.part }
        let sum = own.map(\.weight.double).compensatedSum()
        guard sum > 0 else { return 0 }
        return metric.weight.double / sum * Double(metric.part?.weight ?? 100)
    }
}
