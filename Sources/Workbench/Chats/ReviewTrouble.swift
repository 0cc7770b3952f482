import HTTPTypes
import Store
import Wording

/// Why a verdict was not taken, with what was typed.
enum ReviewTrouble {
    /// Somebody else decided first.
    case meanwhile(DecidedMeanwhile, finding: FindingID, typed: FormFields)
    case wrong(Phrase, finding: FindingID, typed: FormFields)
    case missed(Phrase, typed: FormFields)
    /// A mark cannot be taken back.
    case kept(Phrase, mark: VerdictID)
    case undecided(Int)

    var status: HTTPResponse.Status {
        switch self {
        case .meanwhile, .kept: .conflict
        case .wrong, .missed, .undecided: .unprocessableContent
        }
    }

    /// What is wrong with what was typed beside a finding.
    func wrong(beside finding: FindingID) -> Phrase? {
        if case .wrong(let phrase, finding, _) = self { return phrase }
        return nil
    }

    /// Why a mark was not taken back.
    func wrong(beside mark: VerdictID) -> Phrase? {
        if case .kept(let phrase, mark) = self { return phrase }
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
