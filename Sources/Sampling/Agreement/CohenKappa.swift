/// Agreement of two reviewers on the same units beyond chance (Cohen 1960, 1968).
///
/// κ = (p_o − p_e)/(1 − p_e); standard error of Fleiss, Cohen and Everitt (1969), range ± z·se. With
/// rare defects κ is low even at 96 % agreement: show Gwet's AC1 and the table beside it.
package struct CohenKappa: Hashable, Sendable {
    /// How much a disagreement counts.
    package enum Weights: String, Sendable {
        case none
        /// By the distance between categories in their order, or its square.
        case linear, quadratic
        /// By the squared difference of the codes themselves.
        case squared
    }

    package let kappa: Coefficient
    /// The share of units with the same code from both; nil of no units.
    package let agreement: Double?

    /// - Parameters:
    ///   - pairs: the codes that the first and the second reviewer gave each unit.
    ///   - categories: all codes that could have been given: one that nobody used still puts others
    ///     further apart. nil takes those that were.
    package init(
        _ pairs: [(first: Int, second: Int)], categories: [Int]? = nil, weights: Weights = .none,
        confidence: Double = 0.95
    ) {
        let table = AgreementTable(pairs, categories: categories)
        agreement = table?.agreement
        let (value, error) = table?.kappa(weights) ?? (nil, nil)
        kappa = Coefficient(
            value: value, standardError: error,
            multiplier: NormalDistribution.twoSided(confidence))
    }
}
