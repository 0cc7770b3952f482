/// What samples of several agents say about who is better: places with their ranges, never a place
/// that chance alone may have given.
///
/// A low rate is good. Ranges of places are those of `RankRange.ranges(ofRates:)`; agents with
/// fewer reviews than asked for have none, and count for nobody else's.
package struct RankReport: Sendable {
    /// One agent, in the order of the rates.
    package struct Entry: Hashable, Sendable {
        package let name: String
        package let count: AgentCount
        /// The rate drawn towards the common one; nil of fewer than two agents.
        package let shrunk: ShrunkRates.Rate?
        /// nil where too little was reviewed.
        package let range: RankRange?
        /// 1 for the best: every agent of a group is surely better than every one of the next.
        package let group: Int?
        package let funnel: Funnel
        /// How often chance alone gives a rate as far from the common one, on either side, allowing
        /// for as many comparisons as there are agents (`MultipleTests.holm`); nil where there is
        /// no rank.
        package let byChance: Double?
        /// The chance that the true rate is below that of the first, from the shrunken rates; nil
        /// for the first and where there is no rank.
        package let beatsFirst: Double?
        package let lead: Lead
    }

    /// Where a rate lies among those that chance gives around the common rate.
    package enum Funnel: String, Sendable {
        case within
        /// Outside the limits of 95 %, inside those of 99.8 %.
        case edgeHigh = "edge_high"
        case edgeLow = "edge_low"
        /// Outside the limits of 99.8 %.
        case high
        case low
    }

    /// Whether the lead of the first is more than chance.
    package enum Lead: Hashable, Sendable {
        case first
        /// It surely is.
        case sure
        /// So many conversations of each in all would tell, with a chance of 80 %: so many more of
        /// this agent, and of the first what is lacking.
        case tellsWith(each: Int, more: Int)
        /// The rates are the same, or too close for any number to tell.
        case never
        case unranked
    }

    /// The reviews below which nobody is ranked unless somebody asks for less.
    package static let usualFewest = 10

    package let entries: [Entry]
    /// The rate of all that are ranked.
    package let common: Double?
    package let groups: Int

    /// - Parameters:
    ///   - agents: each with a name and what was found.
    ///   - fewest: the reviews below which nobody is ranked.
    package init(
        _ agents: [(name: String, count: AgentCount)], fewest: Int, confidence: Double = 0.95
    ) {
        let ordered = agents.sorted { left, right in
            left.count.precedes(right.count)
                || !right.count.precedes(left.count) && left.name.precedesInUTF8(right.name)
        }
        let ranked = ordered.filter { $0.count.reviewed >= max(1, fewest) }
        let counts = ranked.map(\.count)
        let comparison = RateComparison(counts, confidence: confidence)
        let ranges = RankRange.ranges(ofRates: counts, confidence: confidence)
        let groups = comparison.groups
        let shrunk = ShrunkRates(counts, confidence: confidence)?.rates
        let common = AgentCount.rate(of: counts)
        self.common = common
        self.groups = groups.last ?? 0
        let chances = Self.chances(counts, around: common)
        let beatsFirst = shrunk.map { rates in
            BetaComparison.chances(
                that: rates[0].distribution, exceeds: rates.map(\.distribution))
        }
        entries =
            ranked.enumerated().map { place, agent in
                Entry(
                    name: agent.name, count: agent.count, shrunk: shrunk?[place],
                    range: ranges[place], group: groups[place],
                    funnel: Self.funnel(agent.count, around: common),
                    byChance: chances?[place],
                    beatsFirst: place == 0 ? nil : beatsFirst?[place],
                    lead: comparison.lead(over: place))
            }
            + ordered.filter { $0.count.reviewed < max(1, fewest) }.map { agent in
                Entry(
                    name: agent.name, count: agent.count, shrunk: nil, range: nil, group: nil,
                    funnel: .within, byChance: nil, beatsFirst: nil, lead: .unranked)
            }
    }

    /// Twice the smaller binomial tail, adjusted; nil where there is no rate to vary around.
    private static func chances(_ counts: [AgentCount], around common: Double?) -> [Double]? {
        guard let common, common > 0, common < 1 else { return nil }
        return MultipleTests.holm(
            counts.map { count in
                let distribution = Binomial(trials: count.reviewed, rate: common)
                let below = distribution.cdf(count.found)
                let above = 1 - distribution.cdf(count.found - 1)
                return min(1, 2 * min(below, above))
            })
    }

    private static func funnel(_ count: AgentCount, around common: Double?) -> Funnel {
        guard let common, common > 0, common < 1, let rate = count.rate else { return .within }
        let wide = FunnelLimits.limits(common: common, reviewed: count.reviewed, tail: 0.001)
        let narrow = FunnelLimits.limits(common: common, reviewed: count.reviewed, tail: 0.025)
        if rate > wide.high { return .high }
        if rate < wide.low { return .low }
        if rate > narrow.high { return .edgeHigh }
        return rate < narrow.low ? .edgeLow : .within
    }
}

extension AgentCount {
    /// The rate of several agents together; nil of no reviews.
    static func rate(of counts: [AgentCount]) -> Double? {
        AgentCount(
            found: counts.reduce(0) { $0 + $1.found },
            reviewed: counts.reduce(0) { $0 + $1.reviewed }
        ).rate
    }

    /// Whether the rate is lower, compared as fractions: ties are exact. Those without reviews
    /// come last.
    func precedes(_ other: AgentCount) -> Bool {
        if reviewed == 0 || other.reviewed == 0 { return reviewed > 0 && other.reviewed == 0 }
        return Int128(found) * Int128(other.reviewed) < Int128(other.found) * Int128(reviewed)
    }
}
