package import Sampling

/// How many of all conversations have a problem, and how many crossed a red line, from what was
/// checked: every agent is a stratum of the size of his own conversations, so that equal samples of
/// unequal agents do not bend it (`SampleEstimate.rate`, 95 %).
package struct TeamRates: Hashable, Sendable {
    /// nil where there is nobody.
    package let defects: SampleEstimate?
    package let redLines: SampleEstimate?

    package init(_ agents: [AgentScore]) {
        defects = Self.rate(agents.map(\.defects))
        redLines = Self.rate(agents.map(\.redLines))
    }

    private static func rate(_ rates: [RateEstimate]) -> SampleEstimate? {
        let strata = rates.map {
            SampledCount(population: $0.population, sampled: $0.sampled, found: $0.found)
        }
        return strata.contains { $0.population != 0 } ? SampleEstimate.rate(strata) : nil
    }
}
