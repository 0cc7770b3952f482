import Sampling

/// How well somebody knows a rule, from the last answers about it.
///
/// The chance of a right answer, by Jeffreys' prior: Beta(r + ½, w + ½) after r right and w wrong
/// answers (Brown, Cai and DasGupta 2001). Only the last ten answers count, since people learn.
package struct Mastery: Hashable, Sendable {
    package let right: Int
    package let wrong: Int

    /// How many answers count.
    package static let span = 10
    /// A rule is mastered where the chance is at least this, with 97.5 % certainty.
    package static let mark = 0.7

    /// - Parameter answers: whether each was right, the oldest first.
    package init(_ answers: [Bool]) {
        let last = answers.suffix(Self.span)
        right = last.count { $0 }
        wrong = last.count - right
    }

    private var chance: BetaDistribution {
        BetaDistribution(a: Double(right) + 0.5, b: Double(wrong) + 0.5)
    }

    /// The range of 95 %.
    package var low: Double { right == 0 ? 0 : chance.quantile(0.025) }
    package var high: Double { wrong == 0 ? 1 : chance.quantile(0.975) }
    package var isMastered: Bool { low >= Self.mark }
}
