import Sampling

/// Other ways to a mean from machine and human scores, beside the difference estimate.
struct MachineComparison {
    private let all: ReviewedScores
    private let scale: Limits
    private let trust: Double
    private let confidence: Double
    private let isStratified: Bool

    /// - Parameter trust: λ for what is to come.
    init(_ strata: [ReviewedScores], scale: Limits, trust: Double, confidence: Double) {
        all = ReviewedScores(
            pairs: strata.flatMap(\.pairs), unreviewed: strata.flatMap(\.unreviewed))
        self.scale = scale
        self.trust = trust
        self.confidence = confidence
        isStratified = strata.count > 1
    }

    /// What is to come, if it is like these; nil with strata, whose weights it would ignore.
    var predicted: SampleEstimate? {
        isStratified
            ? nil
            : SampleEstimate.predicted(all, trust: trust, scale: scale, confidence: confidence)
    }

    /// Those that the sample is large enough for; none with strata.
    var estimates: [(SampleMeasure, SampleEstimate)] {
        if isStratified || all.pairs.isEmpty { return [] }
        let people = SampledValues(
            population: all.machine.count, values: all.pairs.map(\.human))
        let human = SampleEstimate.mean([people], scale: scale, confidence: confidence)
        let regression = SampleEstimate.regression(all, scale: scale, confidence: confidence)
        let fitted = SampleEstimate.predicted(
            all, trust: nil, scale: scale, confidence: confidence)
        let rows: [(SampleMeasure, SampleEstimate?)] = [
            (.human, human), (.regression, regression), (.predicted, predicted),
            (.predictedFitted, fitted),
        ]
        return rows.compactMap { measure, estimate in estimate.map { (measure, $0) } }
    }
}
