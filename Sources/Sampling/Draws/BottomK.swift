/// Keeps the units with the n smallest tickets, and the next one as the threshold.
///
/// A simple random sample without replacement whose result does not depend on the order in which
/// units arrive or on how they were split between several instances: parts are merged. Each unit
/// may be inserted once over all parts. Memory is n + 1 units, time O(log n) a unit.
package struct BottomK: Sendable {
    package let size: Int
    /// How many units were inserted, over all merged parts.
    package private(set) var seen = 0
    private var kept = Heap<TicketedUnit>()

    /// - Parameter size: n, 0 or more.
    package init(size: Int) {
        precondition(size >= 0, "a sample size is not negative")
        self.size = size
    }

    package mutating func insert(_ unit: TicketedUnit) {
        seen += 1
        keep(unit)
    }

    /// Adds what another part with the same size has kept.
    package mutating func merge(_ other: BottomK) {
        precondition(size == other.size, "parts of one draw have one size")
        seen += other.seen
        other.kept.elements.forEach { keep($0) }
    }

    /// The ids of the sample in ticket order; all units where fewer than n were inserted.
    package var selected: [String] {
        kept.elements.sorted().prefix(size).map(\.id)
    }

    /// The (n + 1)-th smallest ticket; nil where every unit is in the sample.
    package var threshold: Digest? {
        kept.count > size ? kept.largest?.ticket : nil
    }

    private mutating func keep(_ unit: TicketedUnit) {
        if kept.count <= size {
            kept.insert(unit)
        } else if let largest = kept.largest, unit < largest {
            kept.replaceLargest(with: unit)
        }
    }
}
