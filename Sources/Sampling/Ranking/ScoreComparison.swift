/// Which of several scores, each with its standard error, are surely above which others: a
/// difference counts beyond z·√(se₁² + se₂²), at 1 − (1 − c)/(K − 1), so that the sentence holds
/// for one against all others.
package struct ScoreComparison: Hashable, Sendable {
    /// The group of each, 1 for the best: everybody of a group is surely below everybody of those
    /// before it.
    package let groups: [Int]
    /// The places that each may have once chance is allowed for.
    package let ranges: [RankRange]

    /// One score; without an error it counts as exact.
    package struct Score: Hashable, Sendable {
        let value: Double
        let error: Double

        package init(_ value: Double, error: Double?) {
            self.value = value
            self.error = error ?? 0
        }
    }

    /// - Parameter scores: the highest first.
    package init(_ scores: [Score], confidence: Double = 0.95) {
        let each = 1 - (1 - confidence) / Double(max(1, scores.count - 1))
        let z = NormalDistribution.twoSided(each)
        func isWorse(_ one: Int, _ other: Int) -> Bool {
            let (low, high) = (scores[one], scores[other])
            let error = (low.error * low.error + high.error * high.error).squareRoot()
            return high.value - low.value > z * error
        }
        groups = SureGroups.groups(scores.count, isWorse: isWorse)
        ranges = scores.indices.map { own in
            RankRange(
                best: 1 + scores.indices.count { isWorse(own, $0) },
                worst: scores.count - scores.indices.count { isWorse($0, own) })
        }
    }
}
