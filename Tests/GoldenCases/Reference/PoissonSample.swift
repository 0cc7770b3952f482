import Sampling

/// Every unit decides for itself: the chances are exact, the size is random. A reference, which no
/// draw of this tool takes.
enum PoissonSample {
    /// The units whose ticket number is below their chance, in the order given.
    static func ids(
        of units: [(id: String, chance: Double)], tickets: Tickets
    ) -> [String] {
        units.filter { Tickets.unit(of: tickets.ticket(for: $0.id)) < $0.chance }.map(\.id)
    }
}
