import Foundation

/// What can be said of all rules' trends.
package struct RuleTrends: Hashable, Sendable {
    /// Days that went before, with which the others are compared.
    package let before: Int
    /// Days that were judged; 0 where there are too few days to say anything.
    package let judged: Int
    /// How many of the rules chance alone would show: a day is beyond 3σ, or the moving average
    /// beyond its limits, about once in 150 days (run lengths of 370 and some 250 days).
    package var byChance: Double {
        Double(looked) * (1 - (pow(149.0 / 150, Double(judged))))
    }

    /// How many rules could be looked at.
    package let looked: Int
    /// Rising first, then by id.
    package let moving: [RuleTrend]

    package init(before: Int, judged: Int, looked: Int, moving: [RuleTrend]) {
        self.before = before
        self.judged = judged
        self.looked = looked
        self.moving = moving
    }
}
