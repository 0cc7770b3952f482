import Sampling
import Store

/// How lenient one reviewer is, as far as what he has judged can tell.
///
/// A difference is what he gave a chat minus what was right: above zero he took off fewer points.
struct ReviewerLeniency: Sendable {
    /// Fewer chats than these tell nothing.
    static let fewest = 5

    let reviewer: UserID
    /// Against the agreed answers of gold chats, the first first.
    let gold: [Double]
    /// Against the mean of those who judged the same chats, the first first.
    let peers: [Double]
    /// Of gold chats that were judged blind: how many of the violations there were he named before
    /// he saw the machine's findings, and in the end.
    let violations: Int
    let namedBefore: Int
    let namedAfter: Int

    /// What a mean difference says.
    enum Reading: Sendable {
        case tooFew
        /// The range holds zero.
        case noDifference
        case lenient
        case strict
    }

    /// The mean difference with its range; nil of fewer than `fewest` chats.
    ///
    /// - Parameter people: how many are told at once: each range is widened (Bonferroni), so that
    ///   19 times of 20 nobody of a team without differences is told to differ.
    static func estimate(_ differences: [Double], among people: Int) -> MeanEstimate? {
        guard differences.count >= fewest else { return nil }
        return MeanEstimate(
            values: differences, population: nil, confidence: 1 - 0.05 / Double(max(1, people)))
    }

    static func reading(_ estimate: MeanEstimate?) -> Reading {
        guard let limits = estimate?.limits else { return .tooFew }
        if limits.low > 0 { return .lenient }
        return limits.high < 0 ? .strict : .noDifference
    }

    /// The later half of the chats against the earlier half; gold chats where there are enough,
    /// else those shared with others. Nil of fewer than twice `fewest`.
    var drift: MeanDifference? {
        let told = gold.count >= 2 * Self.fewest ? gold : peers
        guard told.count >= 2 * Self.fewest else { return nil }
        let half = told.count / 2
        return MeanDifference(Array(told.prefix(half)), Array(told.suffix(told.count - half)))
    }
}
