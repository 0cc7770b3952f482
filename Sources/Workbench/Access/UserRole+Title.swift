import Store
import Wording

extension UserRole {
    var title: Phrase {
        switch self {
        case .lead: .roleLead
        case .reviewer: .roleReviewer
        case .agent: .roleAgent
        case .trainee: .roleTrainee
        case .auditor: .roleAuditor
        }
    }
}
