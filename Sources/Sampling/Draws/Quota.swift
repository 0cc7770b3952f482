/// How many units each stratum gives to the sample.
package enum Quota: Hashable, Sendable {
    /// The same number from each stratum; all of a smaller one.
    case perStratum(Int)
    /// A share of each stratum, rounded up, and at least a minimum.
    case proportion(Proportion, minimum: Int)
    /// A total, divided by an allocation, with a minimum for each stratum.
    case total(Int, allocation: Allocation, minimum: Int)

    /// The sample size of each stratum, never more than it holds.
    ///
    /// - Throws: where a number is below its lowest value, a total exceeds the frame, or the minimum
    ///   cannot be met.
    package func sizes(for strata: [String: Int]) throws(SamplingError) -> [String: Int] {
        switch self {
        case .perStratum(let count):
            guard count >= 1 else { throw .sampleBelowOne(count) }
            return strata.mapValues { min(count, $0) }
        case .proportion(let share, let minimum):
            guard minimum >= 0 else { throw .minimumBelowZero(minimum) }
            return strata.mapValues { min($0, max(minimum, share.roundedUp(of: $0))) }
        case .total(let total, let allocation, let minimum):
            return try Quota.divide(total, minimum, strata, allocation)
        }
    }

    /// A total divided as another one is, with the larger minimum; anything else as it is.
    package func divided(as other: Quota) -> Quota {
        guard case .total(let total, _, let minimum) = self,
            case .total(_, let allocation, let least) = other
        else { return self }
        return .total(total, allocation: allocation, minimum: max(minimum, least))
    }

    private static func divide(
        _ total: Int, _ minimum: Int, _ strata: [String: Int], _ allocation: Allocation
    ) throws(SamplingError) -> [String: Int] {
        guard total >= 1 else { throw .sampleBelowOne(total) }
        guard minimum >= 0 else { throw .minimumBelowZero(minimum) }
        let population = strata.values.reduce(0, +)
        guard total <= population else {
            throw .sampleExceedsFrame(sample: total, population: population)
        }
        if case .neyman(let spread) = allocation { try check(spread) }
        return try Allocator.allocate(
            total: total, minimum: minimum, strata: strata, by: allocation)
    }

    private static func check(_ spread: [String: String]) throws(SamplingError) {
        for (stratum, text) in spread.sorted(by: { $0.key.precedesInUTF8($1.key) }) {
            guard Allocation.spread(text) != nil else {
                throw .spreadUnreadable(stratum: stratum, text: text)
            }
        }
    }
}
