/// The shares of units for each pair of codes that two reviewers gave.
struct AgreementTable {
    /// shares[i][j]: first reviewer category i, second reviewer category j.
    private let shares: [[Double]]
    private let units: Double
    private let codes: [Int]

    /// - Parameter categories: all codes that could have been given; nil takes those that were.
    /// - Returns: nil of no units.
    init?(_ pairs: [(first: Int, second: Int)], categories: [Int]? = nil) {
        guard !pairs.isEmpty else { return nil }
        let codes = Set(categories ?? pairs.flatMap { [$0.first, $0.second] }).sorted()
        self.codes = codes
        let places = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
        var counts = [[Double]](
            repeating: [Double](repeating: 0, count: codes.count), count: codes.count)
        for pair in pairs {
            guard let row = places[pair.first], let column = places[pair.second] else { continue }
            counts[row][column] += 1
        }
        let units = Double(pairs.count)
        self.units = units
        shares = counts.map { row in row.map { $0 / units } }
    }

    var agreement: Double {
        shares.indices.map { shares[$0][$0] }.compensatedSum()
    }

    /// κ and its standard error; nil where chance alone explains everything.
    func kappa(_ weights: CohenKappa.Weights) -> (Double?, Double?) {
        let rows = shares.map { $0.compensatedSum() }
        let columns = shares.indices.map { column in shares.map { $0[column] }.compensatedSum() }
        let last = Double(shares.count - 1)
        let span = Double(codes.last ?? 0) - Double(codes.first ?? 0)
        /// The credit for a pair of categories: 1 for the same, 0 for the farthest.
        func credit(_ i: Int, _ j: Int) -> Double {
            switch weights {
            case .none: i == j ? 1 : 0
            case .linear: 1 - abs(Double(i - j)) / last
            case .quadratic: 1 - Double((i - j) * (i - j)) / (last * last)
            case .squared:
                1 - ((Double(codes[i]) - Double(codes[j])) / span)
                    * ((Double(codes[i]) - Double(codes[j])) / span)
            }
        }
        let cells = shares.indices.flatMap { i in shares.indices.map { (i, $0) } }
        let observed = cells.map { shares[$0][$1] * credit($0, $1) }.compensatedSum()
        let chance = cells.map { rows[$0] * columns[$1] * credit($0, $1) }.compensatedSum()
        guard shares.count > 1, chance < 1 else { return (nil, nil) }
        let kappa = (observed - chance) / (1 - chance)
        let rowCredits = shares.indices.map { i in
            shares.indices.map { columns[$0] * credit(i, $0) }.compensatedSum()
        }
        let columnCredits = shares.indices.map { j in
            shares.indices.map { rows[$0] * credit($0, j) }.compensatedSum()
        }
        let spread = cells.map { i, j in
            let term = credit(i, j) - (rowCredits[i] + columnCredits[j]) * (1 - kappa)
            return shares[i][j] * term * term
        }.compensatedSum()
        let centre = kappa - chance * (1 - kappa)
        let variance = (spread - centre * centre) / (units * (1 - chance) * (1 - chance))
        return (kappa, max(0, variance).squareRoot())
    }
}
