package import Wording

/// What was done, in the trail's own words, which never change.
package enum TrailAction: String, CaseIterable, Sendable {
    case userAdded = "user-added"
    case userChanged = "user-changed"
    case passwordSet = "password-set"
    case userDeactivated = "user-deactivated"
    case userActivated = "user-activated"
    case linkMade = "link-made"
    case tokenMade = "token-made"
    case tokenUsed = "token-used"
    case tokenRevoked = "token-revoked"
    case signedIn = "signed-in"
    case signedOut = "signed-out"
    case settingChanged = "setting-changed"
    case auditAdded = "audit-added"
    case importBegun = "import-begun"
    case importFinished = "import-finished"
    case drawPlanned = "draw-planned"
    case drawCommitted = "draw-committed"
    case drawRevealed = "draw-revealed"
    case drawRestarted = "draw-restarted"
    case drawn
    case drawAmended = "draw-amended"
    case assigned
    case reviewFinished = "review-finished"
    case decided
    case undone
    case appealed
    case appealDecided = "appeal-decided"
    case adjusted
    case periodMade = "period-made"
    case published
    case calibrationOpened = "calibration-opened"
    case calibrationClosed = "calibration-closed"
    case goldPlanted = "gold-planted"
    case goldRetired = "gold-retired"
    case sheetGiven = "sheet-given"
    case assessmentOpened = "assessment-opened"
    case assessed
    case assessmentClosed = "assessment-closed"
    case practiceBegun = "practice-begun"
    case practiceFinished = "practice-finished"
    case examBegun = "exam-begun"
    case examFinished = "exam-finished"
    case forgotten
    case retained

    package var title: Phrase {
        switch self {
        case .userAdded: .didAddUser
        case .userChanged: .didChangeUser
        case .passwordSet: .didSetPassword
        case .userDeactivated: .didDeactivateUser
        case .userActivated: .didActivateUser
        case .linkMade: .didMakeLink
        case .tokenMade: .didMakeToken
        case .tokenUsed: .didUseToken
        case .tokenRevoked: .didRevokeToken
        case .signedIn: .didSignIn
        case .signedOut: .didSignOut
        case .settingChanged: .didChangeSetting
        case .auditAdded: .didAddAudit
        case .importBegun: .didBeginImport
        case .importFinished: .didFinishImport
        case .drawPlanned: .didPlanDraw
        case .drawCommitted: .didCommitDraw
        case .drawRevealed: .didRevealDraw
        case .drawRestarted: .didRestartDraw
        case .drawn: .didDraw
        case .drawAmended: .didAmendDraw
        case .assigned: .didAssign
        case .reviewFinished: .didFinishReview
        case .decided: .didDecide
        case .undone: .didUndo
        case .appealed: .didAppeal
        case .appealDecided: .didDecideAppeal
        case .adjusted: .didAdjust
        case .periodMade: .didMakePeriod
        case .published: .didPublish
        case .calibrationOpened, .calibrationClosed, .goldPlanted, .goldRetired: calibrationTitle
        case .sheetGiven: .didGiveSheet
        case .assessmentOpened, .assessed, .assessmentClosed: assessingTitle
        case .practiceBegun, .practiceFinished, .examBegun, .examFinished: trainingTitle
        case .forgotten: .didForget
        case .retained: .didRetain
        }
    }

    private var assessingTitle: Phrase {
        switch self {
        case .assessmentOpened: .didOpenAssessment
        case .assessed: .didAssess
        default: .didCloseAssessment
        }
    }

    private var calibrationTitle: Phrase {
        switch self {
        case .calibrationOpened: .didOpenCalibration
        case .calibrationClosed: .didCloseCalibration
        case .goldPlanted: .didPlantGold
        default: .didRetireGold
        }
    }

    private var trainingTitle: Phrase {
        switch self {
        case .practiceBegun: .didBeginPractice
        case .practiceFinished: .didFinishPractice
        case .examBegun: .didBeginExam
        default: .didFinishExam
        }
    }
}
