import Patterns
import Wording

extension Phrase {
    /// Why a line of a folding table is refused.
    static func foldingRefused(_ reason: FoldingTableError.Reason) -> Phrase {
        switch reason {
        case .notAnEntry, .noSource, .noTarget: .foldingNotAnEntry
        case .circular: .foldingCircular
        }
    }

    /// Why a pattern is refused.
    static func patternRefused(_ error: PatternError) -> Phrase {
        switch error {
        case .invalid(let offset, let reason): .patternInvalid(reason, offset: offset)
        case .explosive: .patternExplodes
        case .noWords, .emptyWord: .wordsEmpty
        }
    }
}
