import Store

/// Who may use a route.
enum PageAccess: Hashable, Sendable {
    /// Also who is not signed in.
    case everybody
    /// Whoever is signed in.
    case signedIn
    /// Only these roles.
    case roles(Set<UserRole>)

    /// Whether somebody in a role may; `nil` for nobody signed in.
    func admits(_ role: UserRole?) -> Bool {
        switch self {
        case .everybody: true
        case .signedIn: role != nil
        case .roles(let roles): role.map(roles.contains) ?? false
        }
    }

    static let lead = PageAccess.roles([.lead])
    /// Those who see everybody's results.
    static let overview = PageAccess.roles([.lead, .auditor])
    static let reviewing = PageAccess.roles([.lead, .reviewer])
}
