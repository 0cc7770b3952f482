package import Rules

/// The exact sums from which a mean and a variance are made, without the values themselves.
///
/// Adding and merging are associative and commutative: parts of an archive give the same sums in
/// any order. The squares stay exact for 10¹⁵ conversations and more.
package struct Moments: Hashable, Sendable {
    package private(set) var count = 0
    /// In thousandths of a point.
    package private(set) var sum: Int128 = 0
    /// In millionths: squares of thousandths.
    package private(set) var squares: Int128 = 0

    package init() {}

    /// Sums that were kept elsewhere: in thousandths of a point, and in millionths.
    package init(count: Int, sum: Int128, squares: Int128) {
        self.count = count
        self.sum = sum
        self.squares = squares
    }

    package mutating func add(_ value: Points) {
        let thousandths = Int128(value.thousandths)
        count += 1
        sum += thousandths
        squares += thousandths * thousandths
    }

    package mutating func merge(_ other: Moments) {
        count += other.count
        sum += other.sum
        squares += other.squares
    }

    /// The mean in points; `nil` for no values.
    package var mean: Double? {
        count > 0 ? Double(sum) / Double(count) / 1000 : nil
    }

    /// The sample variance Σ(y − ȳ)²/(n − 1) in square points, from n·Σy² − (Σy)² without
    /// rounding before the division; `nil` for fewer than two values.
    package var variance: Double? {
        guard count > 1 else { return nil }
        let spread = Int128(count) * squares - sum * sum
        return Double(spread) / Double(Int128(count) * Int128(count - 1)) / 1_000_000
    }

    /// The moments of `full − y`: of what is kept, from what is lost.
    package func subtracted(from full: Points) -> Moments {
        let top = Int128(full.thousandths)
        var kept = self
        kept.sum = Int128(count) * top - sum
        kept.squares = Int128(count) * top * top - 2 * top * sum + squares
        return kept
    }
}
