/// A unit with its size measure and the rank variable that decides whether it is drawn.
package struct RankedUnit: Hashable, Comparable, Sendable {
    package let rank: Double
    package let id: String
    package let weight: Double

    package static func < (left: RankedUnit, right: RankedUnit) -> Bool {
        left.rank == right.rank ? left.id.precedesInUTF8(right.id) : left.rank < right.rank
    }
}
