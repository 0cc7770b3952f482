/// Limits of a stratified mean that do not rely on a spread of 0, as `UniformStrata` are those of a
/// rate.
///
/// A stratum whose sample has one score throughout adds nothing to the standard error, though
/// others may hide in it. The strata are therefore parted into those with full scores only, those
/// with the lowest only, those with one score in between and the mixed ones; each part gets its own
/// `BoundedMean` at 1 − α/k for k parts (Bonferroni), with n_eff = 1/Σ W_h²(1 − f_h)/n_h where it
/// has no spread (Korn and Graubard 1998), and the ends are added with the sizes as weights. Strata
/// that were checked completely count as they are.
struct UniformScores {
    private let parts: [[MeanStratum]]
    private let known: [MeanStratum]
    private let scale: Limits
    private let source: BoundedMean.Source

    /// - Returns: nil where no open stratum is uniform, or all are in the same way: the usual range
    ///   is then that of their sizes.
    init?(_ strata: [MeanStratum], scale: Limits, of source: BoundedMean.Source) {
        let open = strata.filter(\.isOpen)
        let uniform = open.filter { $0.values.isUniform(on: scale) }
        let edge = 1e-9 * (scale.high - scale.low)
        let means = uniform.map { $0.values.values.mean ?? scale.low }
        func part(_ holds: (Double) -> Bool) -> [MeanStratum] {
            zip(uniform, means).filter { holds($1) }.map { $0.0 }
        }
        let mixed = open.filter { !$0.values.isUniform(on: scale) }
        parts = [
            part { $0 >= scale.high - edge }, part { $0 <= scale.low + edge },
            part { scale.low + edge < $0 && $0 < scale.high - edge }, mixed,
        ].filter { !$0.isEmpty }
        known = strata.filter { !$0.isOpen }
        guard !uniform.isEmpty, parts.count > 1 || !known.isEmpty else { return nil }
        self.scale = scale
        self.source = source
    }

    /// The mean of all strata together, two-sided.
    func limits(confidence: Double) -> Limits {
        let each = 1 - (1 - confidence) / Double(parts.count)
        var (low, high) = (0.0, 0.0)
        for part in parts {
            let range = BoundedMean(part, scale: scale, of: source, confidence: each)
            low += range.low * Double(part.population)
            high += range.high * Double(part.population)
        }
        let all = Double((parts + [known]).joined().reduce(0) { $0 + $1.values.population })
        let sure = known.seen
        return Limits(low: (sure + low) / all, high: (sure + high) / all)
    }
}

extension BoundedMean {
    /// The range over strata that were drawn each for itself (`StratifiedMean`).
    init(
        _ strata: [MeanStratum], scale: Limits, of source: Source, confidence: Double
    ) {
        let estimate = StratifiedMean.estimate(strata.map(\.values), confidence: confidence)
        self.init(
            mean: estimate.mean ?? scale.low, standardError: estimate.standardError,
            degreesOfFreedom: estimate.degreesOfFreedom, sampled: strata.sampled,
            population: strata.population, seen: strata.seen, plainSize: strata.plainSize,
            scale: scale, of: source, confidence: confidence)
    }
}
