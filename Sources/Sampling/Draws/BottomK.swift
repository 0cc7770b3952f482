/// Keeps the n smallest of the units that are inserted, and the next one as the threshold.
///
/// With tickets for keys this is a simple random sample without replacement whose result does not
/// depend on the order in which units arrive or on how they were split between several instances:
/// parts are merged. Each unit may be inserted once over all parts. Memory is n + 1 units, time
/// O(log n) a unit.
package struct BottomK<Unit: Comparable & Sendable>: Sendable {
    package let size: Int
    /// How many units were inserted, over all merged parts.
    package private(set) var seen = 0
    private var kept = Heap<Unit>()

    /// - Parameter size: n, 0 or more.
    package init(size: Int) {
        precondition(size >= 0, "a sample size is not negative")
        self.size = size
    }

    package mutating func insert(_ unit: Unit) {
        seen += 1
        keep(unit)
    }

    /// Adds what another part with the same size has kept.
    package mutating func merge(_ other: BottomK) {
        precondition(size == other.size, "parts of one draw have one size")
        seen += other.seen
        other.kept.elements.forEach { keep($0) }
    }

    /// The n smallest units, the smallest first; all units where fewer than n were inserted.
    package var selected: [Unit] {
        Array(kept.elements.sorted().prefix(size))
    }

    /// The (n + 1)-th smallest unit; nil where every unit is in the sample.
    package var threshold: Unit? {
        kept.count > size ? kept.largest : nil
    }

    private mutating func keep(_ unit: Unit) {
        if kept.count <= size {
            kept.insert(unit)
        } else if let largest = kept.largest, unit < largest {
            kept.replaceLargest(with: unit)
        }
    }
}
