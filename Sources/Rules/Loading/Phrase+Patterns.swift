import Patterns
import Wording

extension Phrase {
    /// Why a pattern is refused.
    static func patternRefused(_ error: PatternError) -> Phrase {
        switch error {
        case .invalid(let offset, let reason): .patternInvalid(reason, offset: offset)
        case .explosive: .patternExplodes
        case .noWords, .emptyWord: .wordsEmpty
        }
    }
}
