import Store
import Wording

extension Outcome {
    var title: Phrase {
        switch self {
        case .confirmed: .outcomeConfirmed
        case .rejected: .outcomeRejected
        case .unsure: .outcomeUnsure
        case .missed: .outcomeMissed
        case .withdrawn: .outcomeWithdrawn
        }
    }

    /// The class of its chip.
    var tone: String {
        switch self {
        case .confirmed: "bad"
        case .rejected: "good"
        case .unsure, .missed: "warn"
        case .withdrawn: ""
        }
    }
}

extension RejectReason {
    var title: Phrase {
        switch self {
        case .trueMiss: .reasonTrueMiss
        case .saidDifferently: .reasonSaidDifferently
        case .exception: .reasonException
        case .ruleDoesNotApply: .reasonDoesNotApply
        }
    }
}

extension AssignmentKind {
    /// What is told apart from a first review; gold chats look like any other.
    var title: Phrase? {
        switch self {
        case .review, .gold: nil
        case .second: .assignmentSecond
        case .calibration: .assignmentCalibration
        }
    }
}
