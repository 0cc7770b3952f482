/// The sample size code letters of GB/T 2828.1-2012, A to R without I and O, and S.
package enum CodeLetter: Int, CaseIterable, Sendable {
    case a, b, c, d, e, f, g, h, j, k, l, m, n, p, q, r
    /// Reached only through tightened inspection at AQL 0.025.
    case s

    /// The letter for a lot (table 1).
    ///
    /// - Parameter lot: 2 or more.
    package init?(lot: Int, level: InspectionLevel) {
        guard lot >= 2, let column = InspectionLevel.allCases.firstIndex(of: level) else {
            return nil
        }
        let row = CodeLetter.upperLots.firstIndex { lot <= $0 } ?? CodeLetter.upperLots.count
        let letters = Array(CodeLetter.rows[row])
        guard let letter = CodeLetter.allCases.first(where: { $0.name == letters[column] }) else {
            return nil
        }
        self = letter
    }

    /// The letter as the tables print it.
    package var name: Character { Array("ABCDEFGHJKLMNPQRS")[rawValue] }

    /// n for a severity; reduced inspection has no S and takes the size of R.
    package func sampleSize(_ severity: InspectionSeverity) -> Int {
        severity == .reduced
            ? CodeLetter.reducedSizes[min(rawValue, 15)] : CodeLetter.sizes[rawValue]
    }

    private static let sizes = [
        2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000, 3150,
    ]
    private static let reducedSizes = [
        2, 2, 2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800,
    ]
    private static let upperLots = [
        8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000,
    ]
    /// One letter for each level from S-1 to III, one row for each lot size.
    private static let rows = [
        "AAAAAAB", "AAAAABC", "AABBBCD", "ABBCCDE", "BBCCCEF", "BBCDDFG", "BCDEEGH", "BCDEFHJ",
        "CCEFGJK", "CDEGHKL", "CDFGJLM", "CDFHKMN", "DEGJLNP", "DEGJMPQ", "DEHKNQR",
    ]
}
