/// Agreement of two reviewers on the same units beyond chance (Cohen 1960, 1968).
///
/// κ = (p_o − p_e)/(1 − p_e); standard error of Fleiss, Cohen and Everitt (1969), range ± z·se. With
/// rare defects κ is low even at 96 % agreement: show Gwet's AC1 and the table beside it.
package struct CohenKappa: Hashable, Sendable {
    /// How much a disagreement counts, by the distance between categories in their order.
    package enum Weights: String, Sendable {
        case none, linear, quadratic
    }

    package let kappa: Coefficient
    /// The share of units with the same code from both; nil of no units.
    package let agreement: Double?

    /// - Parameter pairs: the codes that the first and the second reviewer gave each unit.
    package init(
        _ pairs: [(first: Int, second: Int)], weights: Weights = .none, confidence: Double = 0.95
    ) {
        let table = AgreementTable(pairs)
        agreement = table?.agreement
        let (value, error) = table?.kappa(weights) ?? (nil, nil)
        kappa = Coefficient(
            value: value, standardError: error,
            multiplier: NormalDistribution.twoSided(confidence))
    }
}
