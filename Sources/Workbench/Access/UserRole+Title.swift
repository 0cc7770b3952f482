package import Store
package import Wording

extension UserRole {
    /// What people call it.
    package var title: Phrase {
        switch self {
        case .lead: .roleLead
        case .reviewer: .roleReviewer
        case .agent: .roleAgent
        case .trainee: .roleTrainee
        case .auditor: .roleAuditor
        }
    }
}
