/// The single sampling tables 2-A, 2-B and 2-C of GB/T 2828.1-2012, from the rule behind them.
///
/// Acceptance numbers stand on diagonals: letter index (A = 0) plus AQL index (0.010 = 0) decides.
/// Cells without a number are arrows within their AQL column. The rule gives all 1248 cells of the
/// printed tables.
package enum AcceptanceTable {
    /// The plan that a cell stands for once its arrow is followed.
    package struct Cell: Hashable, Sendable {
        package let letter: CodeLetter
        /// Ac; Re is one more.
        package let acceptance: Int
    }

    package static func cell(
        _ letter: CodeLetter, _ limit: QualityLimit, _ severity: InspectionSeverity
    ) -> Cell {
        let column = CodeLetter.allCases.map { number($0, limit.column, severity) }
        if let number = column[letter.rawValue] {
            return Cell(letter: letter, acceptance: number)
        }
        let above = column.indices.last { $0 < letter.rawValue && column[$0] != nil }
        let below = column.indices.first { $0 > letter.rawValue && column[$0] != nil }
        let isUnderZero = above == letter.rawValue - 1 && severity != .tightened
        guard let target = above == nil || (below != nil && !isUnderZero) ? below : above,
            let found = CodeLetter(rawValue: target), let number = column[target]
        else { preconditionFailure("every AQL has a plan at some letter") }
        return Cell(letter: found, acceptance: number)
    }

    /// Ac where the table prints a number; nil where it prints an arrow.
    private static func number(
        _ letter: CodeLetter, _ column: Int, _ severity: InspectionSeverity
    ) -> Int? {
        let diagonal = letter.rawValue + column
        switch severity {
        case .normal:
            if letter == .s { return nil }
            return normal[diagonal] ?? (letter.rawValue <= 4 ? normalLarge[diagonal] : nil)
        case .tightened:
            if letter == .s { return column == 2 ? 1 : nil }
            return tightened[diagonal] ?? (letter.rawValue <= 4 ? tightenedLarge[diagonal] : nil)
        case .reduced:
            if letter == .s { return nil }
            if letter == .a { return reducedSmall[column] ?? (column == 14 ? 0 : nil) }
            if letter == .b { return reducedSmall[column] ?? (column == 13 ? 0 : nil) }
            return reduced[diagonal] ?? (letter.rawValue <= 4 ? reducedLarge[diagonal] : nil)
        }
    }

    private static let normal = [
        14: 0, 17: 1, 18: 2, 19: 3, 20: 5, 21: 7, 22: 10, 23: 14, 24: 21,
    ]
    private static let normalLarge = [25: 30, 26: 44]
    private static let tightened = [
        15: 0, 18: 1, 19: 2, 20: 3, 21: 5, 22: 8, 23: 12, 24: 18,
    ]
    private static let tightenedLarge = [25: 27, 26: 41]
    private static let reduced = [
        14: 0, 18: 1, 19: 2, 20: 3, 21: 5, 22: 6, 23: 8, 24: 10,
    ]
    private static let reducedLarge = [25: 14, 26: 21]
    /// Letters A and B, by AQL index.
    private static let reducedSmall = [
        17: 1, 18: 2, 19: 3, 20: 5, 21: 7, 22: 10, 23: 14, 24: 21, 25: 30,
    ]
}
