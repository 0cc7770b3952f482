/// Every unit decides for itself: the chances are exact, the size is random.
package enum PoissonSample {
    /// The units whose ticket number is below their chance, in the order given.
    package static func ids(
        of units: [(id: String, chance: Double)], tickets: Tickets
    ) -> [String] {
        units.filter { Tickets.unit(of: tickets.ticket(for: $0.id)) < $0.chance }.map(\.id)
    }
}
