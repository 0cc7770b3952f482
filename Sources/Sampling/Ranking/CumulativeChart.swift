import Foundation

/// The cumulative sum chart of a rate against a worse one (Page 1954).
package enum CumulativeChart {
    /// S = max(0, S + x·ln(p1/p0) + (n − x)·ln((1 − p1)/(1 − p0))); an alarm is S above a threshold
    /// such as 4.5.
    ///
    /// - Parameters:
    ///   - baseline: p0, from an earlier time.
    ///   - worse: p1, the rate to be noticed, such as twice p0.
    package static func sums(
        _ periods: [AgentCount], baseline: Double, worse: Double
    ) -> [Double] {
        let defect = log(worse / baseline)
        let clean = log((1 - worse) / (1 - baseline))
        var sum = 0.0
        return periods.map { period in
            let change =
                Double(period.found) * defect + Double(period.reviewed - period.found) * clean
            sum = max(0, sum + change)
            return sum
        }
    }
}
