/// The standard error of any coefficient by leaving out one unit at a time: no chance, no model.
package enum Jackknife {
    /// se² = (J − 1)/J·Σ(θ_i − θ̄)² over the J pairable units, range ± t with J − 1 degrees of
    /// freedom (Efron 1982). No error where the coefficient of some part is undefined.
    package static func coefficient(
        of ratings: Ratings, confidence: Double = 0.95, by statistic: (Ratings) -> Double?
    ) -> Coefficient {
        let ratings = ratings.pairable
        let count = ratings.units.count
        guard let value = statistic(ratings), count >= 3 else {
            return Coefficient(value: statistic(ratings), standardError: nil, multiplier: 0)
        }
        let parts = ratings.units.indices.compactMap { statistic(ratings.without($0)) }
        let share = Double(count - 1) / Double(count)
        let error =
            parts.count == count ? (share * parts.sumOfSquaredDeviations).squareRoot() : nil
        return Coefficient(
            value: value, standardError: error,
            multiplier: StudentT(degreesOfFreedom: Double(count - 1)).twoSided(confidence))
    }
}
