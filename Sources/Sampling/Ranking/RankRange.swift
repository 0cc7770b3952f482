/// The places that an agent may have once chance is allowed for; 1 is the best.
package struct RankRange: Hashable, Sendable {
    package let best: Int
    package let worst: Int

    package init(best: Int, worst: Int) {
        self.best = best
        self.worst = worst
    }

    /// For each agent by itself, a low rate being good: behind everybody whose rate is surely lower,
    /// before everybody whose rate is surely higher, by Newcombe ranges at 1 − (1 − c)/(K − 1).
    package static func ranges(
        ofRates counts: [AgentCount], confidence: Double = 0.95
    ) -> [RankRange] {
        let comparison = RateComparison(counts, confidence: confidence)
        return counts.indices.map { agent in
            let rivals = counts.indices.filter { $0 != agent }
            return RankRange(
                best: 1 + rivals.count { comparison.isWorse(agent, than: $0) },
                worst: counts.count - rivals.count { comparison.isWorse($0, than: agent) })
        }
    }

    /// For the whole table at once, a high value being good, from ranges that hold simultaneously
    /// (Klein, Wright and Wieczorek 2020).
    package static func ranges(ofSimultaneous limits: [Limits]) -> [RankRange] {
        limits.map { own in
            RankRange(
                best: 1 + limits.count { $0.low > own.high },
                worst: limits.count - limits.count { $0.high < own.low })
        }
    }
}
