/// One metric of a composite score, as it is put in.
package struct CompositeMetric: Hashable, Sendable {
    /// Why a metric has no score. The two are not the same: nothing to do is nobody's fault.
    package enum Absence: String, Sendable {
        case noVolume = "no_volume"
        case noData = "no_data"
    }

    package let name: String
    /// nil where the score has no parts.
    package let part: PeriodPart?
    package let weight: ExactDecimal
    /// Points; nil where the metric is missing.
    package let score: ExactDecimal?
    /// nil where the score is there.
    package let absence: Absence?
    /// The sampling error of the score; nil where it is exact.
    package let standardError: Double?
    /// Whether it rests on the same findings as the others of which this is said, so that their
    /// errors are no independent ones.
    package let isJoint: Bool

    package init(
        name: String, part: PeriodPart?, weight: ExactDecimal, score: ExactDecimal?,
        absence: Absence?, standardError: Double?, isJoint: Bool = false
    ) {
        self.name = name
        self.part = part
        self.weight = weight
        self.score = score
        self.absence = score == nil ? absence ?? .noData : nil
        self.standardError = standardError
        self.isJoint = isJoint
    }

    var weighted: WeightedScore {
        WeightedScore(weight: weight, score: score.map { Fraction($0) })
    }
}
