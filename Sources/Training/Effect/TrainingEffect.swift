import Sampling

/// What training did: the change of those trained, less the change in the same time of those not
/// yet trained (difference in differences, each agent counting once).
///
/// The range is the percentile bootstrap over agents (Efron 1979): agents are drawn with
/// replacement within each group, with all their chats, since chats of one agent are alike. Few
/// agents make such a range too narrow, so with fewer than `fewest` on a side none is given. Agents
/// who were trained are not a random choice: other reasons for a difference remain.
package struct TrainingEffect: Hashable, Sendable {
    package let trained: Int
    package let others: Int
    /// The mean change of each group, in points; `nil` without an agent.
    package let trainedChange: Double?
    package let othersChange: Double?
    /// `nil` where a group has no agent.
    package let effect: Double?
    /// The range of 95 %; `nil` where there are too few agents.
    package let low: Double?
    package let high: Double?
    /// Agents left out, for having fewer chats than asked for before or after.
    package let leftOut: [String]

    /// Fewer agents in a group give no range.
    package static let fewest = 5

    /// What can be said.
    package enum Verdict: Hashable, Sendable {
        case better
        case worse
        /// The range holds zero.
        case unclear
        /// There is no range.
        case tooFew
    }

    /// - Parameters:
    ///   - least: chats that an agent needs on each side.
    ///   - rounds: how often agents are drawn.
    package init(
        _ changes: [AgentChange], least: Int, rounds: Int = 1999, seed: UInt64
    ) {
        let (kept, left) = (
            changes.filter { min($0.before.count, $0.after.count) >= max(1, least) },
            changes.filter { min($0.before.count, $0.after.count) < max(1, least) }
        )
        leftOut = left.map(\.agent).sorted()
        let ours = kept.filter(\.isTrained).compactMap(\.difference)
        let theirs = kept.filter { !$0.isTrained }.compactMap(\.difference)
        (trained, others) = (ours.count, theirs.count)
        trainedChange = ours.isEmpty ? nil : Self.mean(ours)
        othersChange = theirs.isEmpty ? nil : Self.mean(theirs)
        effect = ours.isEmpty || theirs.isEmpty ? nil : Self.mean(ours) - Self.mean(theirs)
        guard min(ours.count, theirs.count) >= Self.fewest else {
            (low, high) = (nil, nil)
            return
        }
        var generator = Xoshiro256(seed: seed)
        let effects = (0..<rounds).map { _ in
            Self.mean(Self.redrawn(ours, &generator)) - Self.mean(Self.redrawn(theirs, &generator))
        }.sorted()
        // The r-th smallest of R: r = (R + 1)·0.025 and (R + 1)·0.975.
        let tail = max(1, Int((Double(rounds + 1) * 0.025).rounded()))
        (low, high) = (effects[tail - 1], effects[rounds - tail])
    }

    package var verdict: Verdict {
        guard let low, let high else { return .tooFew }
        return low > 0 ? .better : high < 0 ? .worse : .unclear
    }

    private static func redrawn(_ values: [Double], _ generator: inout Xoshiro256) -> [Double] {
        values.map { _ in values[generator.index(below: values.count)] }
    }

    private static func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(values.count)
    }
}
