/// Ratings without any variation: in every unit all reviewers say the same, or no two of them do.
///
/// Leaving out one unit then changes no agreement, so that a jackknife gives an error of nought,
/// however few the units are. What is known is a rate of units, 0 or J of J, and its exact range
/// (Clopper and Pearson 1934), carried through (p − p_e)/(1 − p_e).
struct AlikeRatings {
    private let units: Int
    private let doAgree: Bool
    private let confidence: Double

    /// - Returns: nil where ratings vary, or there are none.
    init?(_ ratings: Ratings, confidence: Double) {
        let units = ratings.pairable.units
        guard !units.isEmpty else { return nil }
        if units.allSatisfy({ Set($0).count == 1 }) {
            doAgree = true
        } else if units.allSatisfy({ Set($0).count == $0.count }) {
            doAgree = false
        } else {
            return nil
        }
        self.units = units.count
        self.confidence = confidence
    }

    /// A coefficient with its exact range.
    ///
    /// - Parameter chance: the agreement by chance, p_e; nil where a range cannot be told.
    func coefficient(_ value: Double?, chance: Double?) -> Coefficient {
        guard let value, let chance, chance < 1 else {
            return Coefficient(value: value, limits: nil)
        }
        let share = ClopperPearsonInterval.limits(
            found: doAgree ? units : 0, sampled: units, confidence: confidence)
        let beyond = { (agreement: Double) in (agreement - chance) / (1 - chance) }
        let other = max(-1, beyond(doAgree ? share.low : share.high))
        return Coefficient(
            value: value, limits: Limits(low: min(value, other), high: max(value, other)))
    }
}
