/// The units of a stratum in the order in which a draw takes them, as far as it may need them.
struct StratumQueue {
    /// N_h.
    let population: Int
    private let units: [TicketedUnit]
    private(set) var taken = 0
    /// What is drawn now.
    private(set) var selected: [String] = []

    /// - Parameter units: the first ones, and one more for the threshold where there is one.
    init(population: Int, units: [TicketedUnit]) {
        self.population = population
        self.units = units
    }

    /// The ticket that would be drawn next.
    var threshold: Digest? { taken < units.count ? units[taken].ticket : nil }

    /// Draws the next units; returns them.
    mutating func take(_ count: Int) -> [String] {
        let ids = units[taken..<min(units.count, taken + max(0, count))].map(\.id)
        taken += ids.count
        selected += ids
        return ids
    }

    /// Puts the next unit in the place of one that was drawn; nil where none is left.
    mutating func replace(_ id: String) -> String? {
        guard let place = selected.firstIndex(of: id), taken < units.count else { return nil }
        let substitute = units[taken].id
        taken += 1
        selected[place] = substitute
        return substitute
    }
}
