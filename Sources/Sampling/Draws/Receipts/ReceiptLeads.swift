/// The basket of leads, as a receipt records it. Numbers that are not whole are decimal texts, each
/// the shortest that reads back to the same number.
package struct ReceiptLeads: Hashable, Codable, Sendable {
    /// How many units it was drawn from.
    package var population: Int
    /// τ; absent where everything was drawn.
    package var threshold: String?
    /// In the order of their ranks.
    package var units: [Unit]

    /// One unit of the basket.
    package struct Unit: Hashable, Codable, Sendable {
        package var id: String
        package var weight: String
        package var inclusionProbability: String

        private enum CodingKeys: String, CodingKey {
            case id, weight
            case inclusionProbability = "inclusion_probability"
        }
    }

    init(_ leads: LeadDraw) {
        population = leads.population
        threshold = leads.threshold.map { "\($0)" }
        units = leads.units.map {
            Unit(
                id: $0.id, weight: "\($0.weight)",
                inclusionProbability: "\($0.inclusionProbability)")
        }
    }
}
