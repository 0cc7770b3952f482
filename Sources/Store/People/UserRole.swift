/// What a user may do. An auditor reads all and changes nothing.
package enum UserRole: String, CaseIterable, Sendable {
    case lead
    case reviewer
    case agent
    case trainee
    case auditor
}
