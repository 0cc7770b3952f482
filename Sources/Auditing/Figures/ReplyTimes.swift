/// How long answers took: their number, their exact sum, and a histogram for percentiles, in memory
/// that does not grow with the answers. Adding and merging give the same in any order.
///
/// A bin is a second up to ten minutes, then a minute up to a day, then an hour; longer than 90
/// days counts as 90 days there. Times of whole seconds up to ten minutes lose nothing.
package struct ReplyTimes: Hashable, Sendable {
    package private(set) var count = 0
    /// In milliseconds.
    private var sum: Int128 = 0
    private var squares: Int128 = 0
    /// By the upper edge of the bin, in seconds.
    private(set) var bins: [Int: Int] = [:]

    package init() {}

    /// - Parameter milliseconds: 0 or more.
    package mutating func add(_ milliseconds: Int64) {
        count += 1
        sum += Int128(milliseconds)
        squares += Int128(milliseconds) * Int128(milliseconds)
        bins[Self.bin(of: milliseconds), default: 0] += 1
    }

    package mutating func merge(_ other: ReplyTimes) {
        count += other.count
        sum += other.sum
        squares += other.squares
        bins.merge(other.bins, uniquingKeysWith: +)
    }

    /// In seconds; nil of no answers.
    package var mean: Double? { count > 0 ? Double(sum) / Double(count) / 1000 : nil }

    /// s/√n in seconds, as if the answers were drawn from all that the agent might have given; nil
    /// of fewer than two.
    package var standardError: Double? {
        guard count > 1 else { return nil }
        let spread = Int128(count) * squares - sum * sum
        let variance = Double(spread) / Double(Int128(count) * Int128(count - 1))
        return (variance / Double(count)).squareRoot() / 1000
    }

    /// The time within which a share of the answers came, in seconds: the upper edge of the first
    /// bin that reaches it (nearest rank); nil of no answers.
    package func percentile(_ share: Double) -> Double? {
        Self.percentile(share, of: bins.map { (edge: $0.key, weight: Double($0.value)) })
    }

    /// How many answers came within so many milliseconds, which must be whole seconds up to ten
    /// minutes.
    package func count(within milliseconds: Int64) -> Int {
        bins.reduce(0) { $1.key <= Int(milliseconds / 1000) ? $0 + $1.value : $0 }
    }

    static func percentile(_ share: Double, of bins: [(edge: Int, weight: Double)]) -> Double? {
        let ordered = bins.sorted { ($0.edge, $0.weight) < ($1.edge, $1.weight) }
        let all = ordered.reduce(0) { $0 + $1.weight }
        guard all > 0 else { return nil }
        var reached = 0.0
        for bin in ordered {
            reached += bin.weight
            // A hair of rounding error must not ask for one answer more.
            if reached >= share * all * (1 - 1e-12) { return Double(bin.edge) }
        }
        return ordered.last.map { Double($0.edge) }
    }

    private static func bin(of milliseconds: Int64) -> Int {
        let seconds = Int((max(0, milliseconds) + 999) / 1000)
        if seconds <= 600 { return seconds }
        let step = seconds <= 86_400 ? 60 : 3600
        return min((seconds + step - 1) / step * step, 90 * 86_400)
    }
}
