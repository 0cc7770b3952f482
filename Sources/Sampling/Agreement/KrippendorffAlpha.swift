/// Agreement of any number of reviewers, with gaps, beyond chance: α = 1 − D_o/D_e (Krippendorff).
///
/// Reading: .80 and above reliable, .667 to .80 for orientation, below that agree on the standard
/// before scoring people. Compare the lower end of the range with .667.
package enum KrippendorffAlpha {
    /// What the distance between two codes means.
    package enum Level: String, CaseIterable, Sendable {
        /// Equal or not.
        case nominal
        /// The squared number of ratings between them.
        case ordinal
        /// The squared difference.
        case interval
    }

    /// α; nil of fewer than two pairable units, and where only one category was used.
    package static func value(_ ratings: Ratings, level: Level = .nominal) -> Double? {
        let units = ratings.pairable.units
        guard units.count >= 2 else { return nil }
        let codes = ratings.pairable.codes
        let counts = codes.map { code in
            Double(units.reduce(0) { $0 + $1.count { $0 == code } })
        }
        let distances = distances(codes, counts, level)
        let places = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
        let observed = units.map { unit -> Double in
            let held = unit.compactMap { places[$0] }
            let pairs = held.flatMap { one in held.map { distances[one][$0] } }
            return pairs.compensatedSum() / Double(unit.count - 1)
        }.compensatedSum()
        let total = counts.compensatedSum()
        let expected = codes.indices.flatMap { one in
            codes.indices.map { counts[one] * counts[$0] * distances[one][$0] }
        }.compensatedSum()
        return expected > 0 ? 1 - (total - 1) * observed / expected : nil
    }

    /// α with a jackknife range over the pairable units.
    package static func coefficient(
        _ ratings: Ratings, level: Level = .nominal, confidence: Double = 0.95
    ) -> Coefficient {
        Jackknife.coefficient(of: ratings, confidence: confidence) { value($0, level: level) }
    }

    /// The agreement by chance of ratings that are the same or not:
    /// Σ n_c(n_c − 1)/(n(n − 1)) over the n ratings of the pairable units.
    static func chance(_ ratings: Ratings) -> Double? {
        let given = ratings.pairable.units.joined()
        let total = Double(given.count)
        guard total >= 2 else { return nil }
        let pairs = ratings.pairable.codes.map { code in
            let count = Double(given.count { $0 == code })
            return count * (count - 1)
        }
        return pairs.compensatedSum() / (total * (total - 1))
    }

    private static func distances(
        _ codes: [Int], _ counts: [Double], _ level: Level
    ) -> [[Double]] {
        codes.indices.map { one in
            codes.indices.map { other in
                switch level {
                case .nominal:
                    return one == other ? 0 : 1
                case .interval:
                    let difference = Double(codes[one]) - Double(codes[other])
                    return difference * difference
                case .ordinal:
                    let between = counts[min(one, other)...max(one, other)].compensatedSum()
                    let distance = between - (counts[one] + counts[other]) / 2
                    return distance * distance
                }
            }
        }
    }
}
