package import Wording

extension RuleTrace.Outcome {
    /// The word for people.
    package var title: Phrase {
        switch self {
        case .silent: .outcomeSilent
        case .met: .outcomeMet
        case .flagged: .outcomeFlagged
        case .uncounted: .outcomeUncounted
        case .exempted: .outcomeExempted
        case .notApplicable: .outcomeNotApplicable
        case .undetermined: .outcomeUndetermined
        }
    }
}
