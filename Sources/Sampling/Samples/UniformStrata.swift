/// Limits of a stratified count that do not rely on a variance of 0.
///
/// A stratum in which the sample found nothing, or only defects, adds no variance to the
/// Korn–Graubard range, though much may be hidden in it. The strata are therefore parted into those
/// with nothing found, those with only defects and the mixed ones; every part gets its own range at
/// 1 − α/k for k parts (Bonferroni), exact where it is one stratum, and the ends are added. Strata
/// that were checked completely count as they are.
package struct UniformStrata: Sendable {
    private let parts: [[StratumCount]]
    /// Defects in the strata that were checked completely.
    private let known: Int

    /// - Returns: nil where no open stratum is uniform, or all strata are in the same way: the
    ///   Korn–Graubard range is then that of their sizes.
    package init?(_ strata: [StratumCount]) {
        let open = strata.filter { $0.sampled < $0.population }
        let none = open.filter { $0.found == 0 }
        let only = open.filter { $0.found == $0.sampled && $0.found > 0 }
        let mixed = open.filter { 0 < $0.found && $0.found < $0.sampled }
        parts = [none, only, mixed].filter { !$0.isEmpty }
        let isUniform =
            strata.allSatisfy { $0.found == 0 } || strata.allSatisfy { $0.found == $0.sampled }
        guard !isUniform, !(none + only).isEmpty else {
            return nil
        }
        known = strata.filter { $0.sampled == $0.population }.reduce(0) { $0 + $1.found }
    }

    /// Defects in all strata together, two-sided.
    package func counts(confidence: Double) -> ClosedRange<Int> {
        let each = 1 - (1 - confidence) / Double(parts.count)
        let ranges = parts.map { Self.counts($0, confidence: each) }
        let low = ranges.reduce(known) { $0 + $1.lowerBound }
        return low...ranges.reduce(known) { $0 + $1.upperBound }
    }

    private static func counts(_ strata: [StratumCount], confidence: Double) -> ClosedRange<Int> {
        if strata.count == 1, let only = strata.first {
            let range = HypergeometricInterval(
                found: only.found, sampled: only.sampled, population: only.population,
                confidence: confidence)
            return range.low...range.high
        }
        let size = Double(strata.reduce(0) { $0 + $1.population })
        let limits = StratifiedRate(strata, confidence: confidence).limits
        let low = Int((limits.low * size + 1e-9).rounded(.down))
        return low...max(low, Int((limits.high * size - 1e-9).rounded(.up)))
    }
}

extension SampleEstimate {
    /// The same rate with a range that also holds the limits of uniform strata.
    ///
    /// - Parameter uniform: nil leaves the range as it is.
    func holding(_ uniform: UniformStrata?, confidence: Double) -> SampleEstimate {
        guard let uniform, let counts, let population else { return self }
        let wide = uniform.counts(confidence: confidence)
        let size = Double(population)
        let isWider =
            wide.lowerBound < counts.lowerBound || wide.upperBound > counts.upperBound
        return SampleEstimate(
            isWider ? .conservative : method, sampled: sampled, population: population,
            found: found, value: value, standardError: standardError,
            limits: Limits(
                low: min(limits.low, Double(wide.lowerBound) / size),
                high: max(limits.high, Double(wide.upperBound) / size)),
            counts: min(
                counts.lowerBound, wide.lowerBound)...max(counts.upperBound, wide.upperBound),
            oneSided: oneSided)
    }
}
