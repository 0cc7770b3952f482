import Patterns
import Wording

extension Phrase {
    /// Why a line of a folding table is refused.
    static func foldingRefused(_ reason: FoldingTableError.Reason) -> Phrase {
        switch reason {
        case .notAnEntry, .noSource, .noTarget: .foldingNotAnEntry
        case .circular: .foldingCircular
        case .secondTarget(let line): .foldingSecondTarget(line)
        case .circle: .foldingCircle
        }
    }

    /// Why a pattern is refused.
    ///
    /// - Parameter expression: as it was looked at; the error counts its bytes.
    static func patternRefused(_ error: PatternError, in expression: String) -> Phrase {
        switch error {
        case .invalid(_, let reason):
            .patternInvalid(reason, behind: error.scalars(in: expression) ?? 0)
        case .explosive: .patternExplodes
        case .noWords, .emptyWord: .wordsEmpty
        }
    }
}

extension PatternError {
    /// How many Unicode scalars of the expression stand in front of the mistake; `nil` where there is
    /// no such place.
    func scalars(in expression: String) -> Int? {
        switch self {
        case .invalid(let offset, _), .explosive(let offset):
            String(decoding: expression.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count
        case .noWords, .emptyWord: nil
        }
    }
}
