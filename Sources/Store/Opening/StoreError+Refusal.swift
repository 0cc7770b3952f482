package import Wording

extension StoreError.Refusal {
    package var phrase: Phrase {
        switch self {
        case .appendOnly: .refusedAppendOnly
        case .otherAssignment, .otherConversation, .otherChain: .refusedOtherPlace
        case .appealDecided: .refusedAppealDecided
        case .decidedMeanwhile: .refusedDecidedMeanwhile
        case .notYourFinding: .refusedNotYourFinding
        case .nothingToAppeal: .refusedNothingToAppeal
        case .ownVerdict: .refusedOwnVerdict
        case .stillToReview: .refusedStillToReview
        case .alreadyAppealed: .refusedAlreadyAppealed
        case .alreadyDecided: .refusedAlreadyDecided
        case .alreadyFinished: .refusedAlreadyFinished
        case .notYourAssignment: .refusedNotYourAssignment
        case .lastLead: .refusedLastLead
        case .notDrawn: .refusedNotDrawn
        case .alreadyDrawn: .refusedAlreadyDrawn
        case .cancelled: .refusedCancelled
        case .changedMeanwhile: .refusedChangedMeanwhile
        case .nothingToUndo: .refusedNothingToUndo
        case .needsVerdict: .refusedNeedsVerdict
        case .appealOpen: .refusedAppealOpen
        case .nameTaken: .refusedNameTaken
        case .publishedMeanwhile: .publishedMeanwhile
        case .alreadyGold: .isGoldAlready
        case .tokenOfLead: .refusedTokenOfLead
        case .loginStays: .refusedLoginStays
        case .assessmentClosed: .refusedAssessmentClosed
        }
    }
}
