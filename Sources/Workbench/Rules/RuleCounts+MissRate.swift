import Sampling
import Store

extension RuleCounts {
    /// The share of the chats without a hit of the rule in which people saw what it should have
    /// seen, of the random sample, with its range (Wilson, 95 %); `nil` where none was reviewed.
    func missRate(in counts: RuleQualityCounts) -> (rate: Double, limits: Limits)? {
        let sampled = counts.reviewed - min(counts.reviewed, sampledFlagged)
        guard sampled > 0 else { return nil }
        let found = min(sampledMissed, sampled)
        let limits = WilsonInterval.limits(
            found: found, sampled: sampled, population: max(sampled, counts.population - flagged))
        return (Double(found) / Double(sampled), limits)
    }
}
