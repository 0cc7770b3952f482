import Sampling
import Store

extension RuleCounts {
    /// Conversations of the random sample without a hit of this version of the rule whose review is
    /// finished.
    var unflaggedReviewed: Int { reviewed - min(reviewed, sampledFlagged) }

    /// The share of the chats without a hit of this version of the rule in which people saw what it
    /// should have seen, of the random sample, with its range (Wilson, 95 %); `nil` where none was
    /// reviewed.
    var missRate: (rate: Double, limits: Limits)? {
        let sampled = unflaggedReviewed
        guard sampled > 0 else { return nil }
        let found = min(sampledMissed, sampled)
        let limits = WilsonInterval.limits(
            found: found, sampled: sampled, population: max(sampled, looked - lookedFlagged))
        return (Double(found) / Double(sampled), limits)
    }
}
