/// Agreement of any number of reviewers beyond chance, Gwet's AC1 (2008): unlike κ it keeps its
/// sense when defects are rare.
///
/// p_a: mean agreement of the units with two codes or more; π_k: mean share of category k over all
/// rated units; p_e = Σπ(1 − π)/(q − 1); standard error by linearisation, range with t_{n−1}.
package struct GwetAgreement: Hashable, Sendable {
    package let ac1: Coefficient
    /// p_a; nil of fewer than two pairable units.
    package let agreement: Double?
    /// p_e.
    package let chance: Double?

    /// - Parameter categories: all codes that could have been given, two or more.
    package init(_ ratings: Ratings, categories: [Int], confidence: Double = 0.95) {
        let units = ratings.units.filter { !$0.isEmpty }.map { unit in
            categories.map { code in Double(unit.count { $0 == code }) }
        }
        let pairable = units.filter { $0.compensatedSum() >= 2 }
        guard pairable.count >= 2, categories.count >= 2 else {
            (agreement, chance) = (nil, nil)
            ac1 = Coefficient(value: nil, standardError: nil, multiplier: 0)
            return
        }
        let shares = categories.indices.map { category in
            units.map { $0[category] / $0.compensatedSum() }.compensatedSum()
                / Double(units.count)
        }
        let others = Double(categories.count - 1)
        let agreement =
            pairable.map(GwetAgreement.agreement).compensatedSum() / Double(pairable.count)
        let chance = shares.map { $0 * (1 - $0) }.compensatedSum() / others
        let value = (agreement - chance) / (1 - chance)
        let parts = units.map { unit -> Double in
            let size = unit.compensatedSum()
            let own = zip(unit, shares).map { $0 / size * (1 - $1) }.compensatedSum() / others
            let net =
                size < 2
                ? 0
                : Double(units.count) / Double(pairable.count)
                    * (GwetAgreement.agreement(unit) - chance) / (1 - chance)
            return net - 2 * (1 - value) * (own - chance) / (1 - chance) - value
        }
        let count = Double(units.count)
        let variance = parts.map { $0 * $0 }.compensatedSum() / (count * (count - 1))
        self.agreement = agreement
        self.chance = chance
        ac1 = Coefficient(
            value: value, standardError: variance.squareRoot(),
            multiplier: StudentT(degreesOfFreedom: count - 1).twoSided(confidence))
    }

    /// The share of agreeing pairs in a unit with the given counts of categories.
    private static func agreement(_ counts: [Double]) -> Double {
        let size = counts.compensatedSum()
        return counts.map { $0 * ($0 - 1) }.compensatedSum() / (size * (size - 1))
    }
}
