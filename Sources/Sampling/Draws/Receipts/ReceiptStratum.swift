/// What was drawn from a stratum, as a receipt records it.
package struct ReceiptStratum: Hashable, Codable, Sendable {
    package var stratum: String
    /// N_h.
    package var population: Int
    /// n_h.
    package var sample: Int
    /// n_h / N_h as a fraction that is not reduced, such as `10/200`.
    package var inclusionProbability: String
    /// The drawn ids in ticket order.
    package var ids: [String]
    /// The smallest ticket that was not drawn; absent where everything was.
    package var threshold: Digest?

    private enum CodingKeys: String, CodingKey {
        case stratum, population, sample
        case inclusionProbability = "inclusion_probability"
        case ids, threshold
    }

    init(_ draw: StratumDraw) {
        stratum = draw.stratum
        population = draw.population
        sample = draw.selected.count
        inclusionProbability = draw.inclusionFraction
        ids = draw.selected
        threshold = draw.threshold
    }
}
