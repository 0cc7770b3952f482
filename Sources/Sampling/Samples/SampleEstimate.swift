/// What a sample says about all it was drawn from, by the method that belongs to it.
package struct SampleEstimate: Hashable, Sendable {
    /// How the range was made.
    package enum Method: String, Sendable {
        /// Nothing was drawn of all or of a stratum: nothing is known.
        case notSampled = "not_sampled"
        /// Everything was checked: no sampling error.
        case complete
        /// `HypergeometricInterval`: one stratum of known size.
        case hypergeometric
        /// `ClopperPearsonInterval`: one stratum without a size.
        case clopperPearson = "clopper_pearson"
        /// `StratifiedRate`: several strata, or a sample with weights.
        case kornGraubard = "korn_graubard"
        /// `BoundedMean`: a mean on a scale.
        case boundedMean = "bounded_mean"
        /// `RuleQuality` on the logit scale, and its exact range where that has none.
        case logit
        /// Also `UniformStrata` and `UniformScores`, where they reach further than Korn–Graubard and
        /// the bounded mean.
        case conservative
        case wilson
        /// `AgrestiCoullInterval`, for comparison.
        case agrestiCoull = "agresti_coull"
        /// `StratifiedRate.wilsonLimits`, for comparison.
        case modifiedWilson = "modified_wilson"
        /// mean ± t·se, for comparison: it collapses where all scores are the same.
        case student = "t"
        /// `StringerBound`: one end only, never too high.
        case stringer
    }

    package let method: Method
    /// n.
    package let sampled: Int
    /// N; nil for an unlimited population.
    package let population: Int?
    /// x, for rates.
    package let found: Int?
    /// nil where nothing was drawn.
    package let value: Double?
    package let standardError: Double?
    /// Two-sided.
    package let limits: Limits
    /// The same for rates as counts of the population, where its size is known.
    package let counts: ClosedRange<Int>?
    /// One-sided, where nothing, or everything, was found: the most there may be, or the least.
    /// For sentences only; a table shows two-sided ranges throughout.
    package let oneSided: OneSided?

    /// The end of a one-sided range, as a share and, where N is known, as a count.
    package struct OneSided: Hashable, Sendable {
        package let share: Double
        package let count: Int?
    }

    init(
        _ method: Method, sampled: Int, population: Int?, found: Int? = nil, value: Double?,
        standardError: Double? = nil, limits: Limits, counts: ClosedRange<Int>? = nil,
        oneSided: OneSided? = nil
    ) {
        self.method = method
        self.sampled = sampled
        self.population = population
        self.found = found
        self.value = value
        self.standardError = standardError
        self.limits = limits
        self.counts = counts
        self.oneSided = oneSided
    }
}
