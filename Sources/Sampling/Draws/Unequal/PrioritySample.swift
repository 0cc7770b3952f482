/// A sample of fixed size with unequal chances, mergeable and independent of order.
///
/// The units with the smallest rank u/x are drawn, u the ticket as a number in (0, 1) and x the size,
/// which is exact in IEEE arithmetic; with the (n + 1)-th rank τ as threshold each drawn
/// unit has a conditional inclusion probability that makes Σ y/p unbiased
/// (Duffield, Lund and Thorup 2007; Cohen and Kaplan 2008).
package struct PrioritySample: Sendable {
    private let tickets: Tickets
    private var sample: BottomK<RankedUnit>

    package init(size: Int, tickets: Tickets) {
        self.tickets = tickets
        sample = BottomK(size: size)
    }

    /// - Parameter weight: the size measure x, above 0: a unit without it could never be drawn, and
    ///   what nobody can draw stays invisible.
    package mutating func insert(id: String, weight: Double) {
        precondition(weight > 0, "every unit can be drawn")
        let rank = Tickets.unit(of: tickets.ticket(for: id)) / weight
        sample.insert(RankedUnit(rank: rank, id: id, weight: weight))
    }

    /// Adds what another part of the same draw has kept.
    package mutating func merge(_ other: PrioritySample) {
        sample.merge(other.sample)
    }

    /// The drawn units in the order of their ranks.
    package var selected: [RankedUnit] { sample.selected }

    /// τ, the smallest rank that was not drawn; nil where everything was.
    package var threshold: Double? { sample.threshold?.rank }

    /// The conditional inclusion probability of a drawn unit, p = min(1, xτ).
    package func inclusionProbability(of unit: RankedUnit) -> Double {
        guard let threshold else { return 1 }
        return min(1, unit.weight * threshold)
    }
}
