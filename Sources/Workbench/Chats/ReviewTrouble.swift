import HTTPTypes
import Store
import Wording

/// Why a verdict was not taken, with what was typed.
enum ReviewTrouble {
    /// Somebody else decided first.
    case meanwhile(DecidedMeanwhile, finding: FindingID, typed: FormFields)
    case wrong(Phrase, finding: FindingID, typed: FormFields)
    case missed(Phrase, typed: FormFields)
    case undecided(Int)

    var status: HTTPResponse.Status {
        switch self {
        case .meanwhile: .conflict
        case .wrong, .missed, .undecided: .unprocessableContent
        }
    }

    /// What is wrong with what was typed beside a finding.
    func wrong(beside finding: FindingID) -> Phrase? {
        if case .wrong(let phrase, finding, _) = self { return phrase }
        return nil
    }

    /// What was typed beside a finding.
    func typed(beside finding: FindingID) -> FormFields? {
        switch self {
        case .meanwhile(_, finding, let typed), .wrong(_, finding, let typed): typed
        default: nil
        }
    }
}
