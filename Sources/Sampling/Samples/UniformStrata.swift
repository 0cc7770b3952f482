/// Limits of a stratified count that do not rely on a variance of 0.
///
/// A stratum in which the sample found nothing, or only defects, adds no variance to the
/// Korn–Graubard range, though much may be hidden in it. The strata are therefore parted into those
/// with nothing found, those with only defects and the mixed ones; every part gets its own range at
/// 1 − α/k for k parts (Bonferroni), exact but for several mixed strata, and the ends are added. What
/// may be hidden where nothing was found, or which of the unseen may be faultless where all was, is
/// `HiddenDefects`: it holds wherever the defects are, also in the stratum that was drawn from least.
/// Strata that were checked completely count as they are.
package struct UniformStrata: Sendable {
    private let parts: [[StratumCount]]
    /// Defects in the strata that were checked completely.
    private let known: Int
    /// N.
    let population: Int

    /// - Returns: nil where no open stratum is uniform.
    package init?(_ strata: [StratumCount]) {
        let open = strata.filter { $0.sampled < $0.population }
        let none = open.filter { $0.found == 0 }
        let only = open.filter { $0.found == $0.sampled && $0.found > 0 }
        let mixed = open.filter { 0 < $0.found && $0.found < $0.sampled }
        parts = [none, only, mixed].filter { !$0.isEmpty }
        guard !(none + only).isEmpty else { return nil }
        population = strata.reduce(0) { $0 + $1.population }
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
        let isClean = strata.allSatisfy { $0.found == 0 }
        if isClean || strata.allSatisfy({ $0.found == $0.sampled }) {
            let hidden = HiddenDefects.most(
                strata.map { .init(population: $0.population, sampled: $0.sampled) },
                tail: (1 - confidence) / 2)
            let all = strata.reduce(0) { $0 + $1.population }
            return isClean ? 0...hidden : (all - hidden)...all
        }
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
        let wide = possible(uniform.counts(confidence: confidence), of: uniform.population)
        let size = Double(population)
        let end = oneSided.map { end in
            let open = possible(
                uniform.counts(confidence: 2 * confidence - 1), of: uniform.population)
            let bound = found == 0 ? open.upperBound : open.lowerBound
            let share = Double(bound) / size
            return found == 0
                ? OneSided(share: max(end.share, share), count: end.count.map { max($0, bound) })
                : OneSided(share: min(end.share, share), count: end.count.map { min($0, bound) })
        }
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
            oneSided: end)
    }

    /// Counts of so many as counts of this population, rounded outwards, with what was seen for
    /// sure.
    private func possible(_ range: ClosedRange<Int>, of size: Int) -> ClosedRange<Int> {
        guard let population, let found, population != size else { return range }
        let scale = Double(population) / Double(size)
        let low = Int((Double(range.lowerBound) * scale + 1e-9).rounded(.down))
        let high = Int((Double(range.upperBound) * scale - 1e-9).rounded(.up))
        return max(found, low)...min(population - sampled + found, max(found, high))
    }
}
