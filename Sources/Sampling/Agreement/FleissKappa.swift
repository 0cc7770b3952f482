/// Agreement of the same number of reviewers on every unit beyond chance (Fleiss 1971).
package struct FleissKappa: Hashable, Sendable {
    /// nil where everybody used one category only.
    package let kappa: Double?
    /// The mean share of agreeing pairs.
    package let agreement: Double
    /// What chance would give.
    package let chance: Double
    /// The standard error if there were no agreement beyond chance (Fleiss, Nee and Landis 1979).
    package let nullError: Double?

    /// - Parameter table: for each unit how many reviewers chose each category; each row adds up to
    ///   the same number of two or more. nil for any other table.
    package init?(_ table: [[Int]]) {
        let sums = Set(table.map { $0.reduce(0, +) })
        guard let each = sums.first, sums.count == 1, each >= 2,
            Set(table.map(\.count)).count == 1
        else { return nil }
        let (units, raters) = (Double(table.count), Double(each))
        let shares = (0..<(table[0].count)).map { category in
            Double(table.reduce(0) { $0 + $1[category] }) / (units * raters)
        }
        let pairs = table.map { row in
            (Double(row.reduce(0) { $0 + $1 * $1 }) - raters) / (raters * (raters - 1))
        }
        agreement = pairs.compensatedSum() / units
        chance = shares.map { $0 * $0 }.compensatedSum()
        let mixed = shares.map { $0 * (1 - $0) }.compensatedSum()
        guard mixed > 0 else {
            (kappa, nullError) = (nil, nil)
            return
        }
        kappa = (agreement - chance) / (1 - chance)
        let skew = shares.map { $0 * (1 - $0) * (1 - 2 * $0) }.compensatedSum()
        nullError =
            (2 * (mixed * mixed - skew)).squareRoot()
            / (mixed * (units * raters * (raters - 1)).squareRoot())
    }
}
