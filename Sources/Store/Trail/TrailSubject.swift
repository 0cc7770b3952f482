package import Wording

/// What a row of the trail is about.
package enum TrailSubject: String, CaseIterable, Sendable {
    case user
    case link
    case token
    case setting
    case audit
    case archive = "import"
    case conversation
    case finding
    case draw
    case assignment
    case verdict
    case appeal
    case decision
    case adjustment
    case period
    case publication
    case calibration
    case gold
    case sheet
    case assessment
    case assessmentForm = "assessment-form"
    case practice
    case exam
    case store

    package var title: Phrase {
        switch self {
        case .user: .subjectUser
        case .link: .subjectLink
        case .token: .subjectToken
        case .setting: .subjectSetting
        case .audit: .subjectAudit
        case .archive: .subjectImport
        case .conversation: .subjectConversation
        case .finding: .subjectFinding
        case .draw: .subjectDraw
        case .assignment: .subjectAssignment
        case .verdict: .subjectVerdict
        case .appeal: .subjectAppeal
        case .decision: .subjectDecision
        case .adjustment: .subjectAdjustment
        case .period: .subjectPeriod
        case .publication: .subjectPublication
        case .calibration: .subjectCalibration
        case .gold: .subjectGold
        case .sheet: .subjectSheet
        case .assessment: .subjectAssessment
        case .assessmentForm: .subjectAssessmentForm
        case .practice: .subjectPractice
        case .exam: .subjectExam
        case .store: .subjectStore
        }
    }
}
