/// Everything that the ratings of several reviewers say about their agreement.
package struct AgreementReport: Hashable, Sendable {
    package enum Measure: String, Sendable {
        case percent
        case gwetAC1 = "gwet_ac1"
        case krippendorffAlpha = "krippendorff_alpha"
        case cohenKappa = "cohen_kappa"
        case fleissKappa = "fleiss_kappa"
    }

    /// One coefficient, of everybody or of two.
    package struct Line: Hashable, Sendable {
        package let measure: Measure
        /// Two reviewers for Cohen's κ; everybody otherwise.
        package let raters: [String]
        /// The units that it rests on.
        package let units: Int
        package let coefficient: Coefficient

        /// The same with the range of ratings that do not vary: of α as if any two categories were
        /// equally far apart, of κ none.
        fileprivate func ranged(
            by alike: AlikeRatings, _ ratings: Ratings, _ codes: [Int],
            _ level: KrippendorffAlpha.Level
        ) -> Line {
            let chance: Double? =
                switch measure {
                case .percent: 0
                case .gwetAC1: GwetAgreement(ratings, categories: codes).chance
                case .krippendorffAlpha:
                    level == .nominal || coefficient.value == 1
                        ? KrippendorffAlpha.chance(ratings) : nil
                case .cohenKappa, .fleissKappa: nil
                }
            return Line(
                measure: measure, raters: raters, units: units,
                coefficient: alike.coefficient(coefficient.value, chance: chance))
        }
    }

    /// What may be done with scores that these reviewers give (Krippendorff), by the lower end of
    /// the range of α.
    package enum Reading: Sendable {
        /// .80 and above.
        case reliable
        /// .667 to .80.
        case tentative
        /// Below: agree on the standard first.
        case unreliable
        /// Everybody always said the same, so that chance cannot be discounted.
        case undefined
        /// Fewer than two units were rated twice, or the range cannot be computed.
        case tooFew
    }

    package let lines: [Line]
    /// The units with two ratings or more.
    package let pairable: Int
    package let reading: Reading

    /// - Parameter level: what the distance between categories means; Cohen's κ weighs linearly
    ///   where their order counts and by the squared difference where their numbers do; two
    ///   spellings of one number are then one category.
    /// - Returns: nil where numbers count and a category is no whole number.
    package init?(_ rated: RatedUnits, level: KrippendorffAlpha.Level, confidence: Double = 0.95) {
        guard let numbers = rated.codes(level) else { return nil }
        var codes = Set(numbers).sorted()
        // Where only one category was given there was another that could have been.
        if codes.count == 1 { codes.append(codes[0] == 0 ? 1 : 0) }
        let given = rated.places.map { $0.map { $0.map { numbers[$0] } } }
        let ratings = Ratings(reviewers: given)
        let shared = ratings.pairable
        let everybody = { (measure: Measure, coefficient: Coefficient) in
            Line(
                measure: measure, raters: rated.raters, units: shared.units.count,
                coefficient: coefficient)
        }
        var lines = [
            everybody(
                .percent,
                Jackknife.coefficient(of: ratings, confidence: confidence) {
                    GwetAgreement($0, categories: codes).agreement
                }),
            everybody(.gwetAC1, Self.gwet(ratings, codes, confidence)),
            everybody(
                .krippendorffAlpha,
                KrippendorffAlpha.coefficient(ratings, level: level, confidence: confidence)),
        ]
        lines += Self.cohen(rated.raters, given, codes, level, confidence)
        if let fleiss = Self.fleiss(shared, codes, confidence) {
            lines.append(everybody(.fleissKappa, fleiss))
        }
        if let alike = AlikeRatings(ratings, confidence: confidence) {
            lines = lines.map { $0.ranged(by: alike, ratings, codes, level) }
        }
        self.lines = lines
        let alpha = lines.first { $0.measure == .krippendorffAlpha }?.coefficient
        pairable = shared.units.count
        reading = Self.reading(alpha, pairable: pairable)
    }

    /// The coefficient of everybody by a measure.
    package func coefficient(_ measure: Measure) -> Coefficient? {
        lines.first { $0.measure == measure }?.coefficient
    }

    /// Whether nearly everybody agrees and a coefficient is low all the same: one category is so
    /// frequent that chance alone would give as much (the paradox of κ).
    package var isParadox: Bool {
        guard let percent = coefficient(.percent)?.value, percent >= 0.8,
            let steady = coefficient(.gwetAC1)?.value
        else { return false }
        return lines.contains { ($0.coefficient.value ?? 1) <= steady - 0.2 }
    }

    private static func reading(_ alpha: Coefficient?, pairable: Int) -> Reading {
        guard pairable >= 2, let alpha else { return .tooFew }
        if alpha.value == nil { return .undefined }
        guard let low = alpha.limits?.low else { return .tooFew }
        return low >= 0.8 ? .reliable : low >= 0.667 ? .tentative : .unreliable
    }

    /// AC1 with the range of the jackknife over the units with two ratings or more; the others
    /// count for how frequent the categories are.
    private static func gwet(
        _ ratings: Ratings, _ codes: [Int], _ confidence: Double
    ) -> Coefficient {
        let single = ratings.units.filter { $0.count == 1 }
        return Jackknife.coefficient(of: ratings, confidence: confidence) { part in
            GwetAgreement(Ratings(units: part.units + single), categories: codes).ac1.value
        }
    }

    private static func cohen(
        _ raters: [String], _ given: [[Int?]], _ codes: [Int], _ level: KrippendorffAlpha.Level,
        _ confidence: Double
    ) -> [Line] {
        let weights: CohenKappa.Weights =
            switch level {
            case .nominal: .none
            case .ordinal: .linear
            case .interval: .squared
            }
        let couples = raters.indices.flatMap { first in
            raters.indices.dropFirst(first + 1).map { (first, $0) }
        }
        return couples.map { first, second in
            let units = Ratings(reviewers: [given[first], given[second]]).pairable
            let kappa = Jackknife.coefficient(of: units, confidence: confidence) { part in
                CohenKappa(
                    part.units.map { ($0[0], $0[1]) }, categories: codes, weights: weights
                ).kappa.value
            }
            return Line(
                measure: .cohenKappa, raters: [raters[first], raters[second]],
                units: units.units.count, coefficient: kappa)
        }
    }

    /// Fleiss' κ, which only units with the same number of ratings have.
    private static func fleiss(
        _ ratings: Ratings, _ codes: [Int], _ confidence: Double
    ) -> Coefficient? {
        guard Set(ratings.units.map(\.count)).count == 1 else { return nil }
        return Jackknife.coefficient(of: ratings, confidence: confidence) { part in
            FleissKappa(part.units.map { unit in codes.map { code in unit.count { $0 == code } } })?
                .kappa
        }
    }
}
