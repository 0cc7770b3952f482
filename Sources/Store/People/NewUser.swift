package import Wording

/// A user to add, or the new values of one.
package struct NewUser: Hashable, Sendable {
    package var login: String
    package var name: String
    package var role: UserRole
    package var agent: String?
    package var language: Language?
    package var seesPersonalData: Bool

    package init(
        login: String, name: String, role: UserRole, agent: String? = nil,
        language: Language? = nil, seesPersonalData: Bool = false
    ) {
        self.login = login
        self.name = name
        self.role = role
        self.agent = agent
        self.language = language
        self.seesPersonalData = seesPersonalData
    }

    /// What the trail keeps of it.
    var fields: [TrailField: String] {
        var fields: [TrailField: String] = [.login: login, .name: name, .role: role.rawValue]
        fields[.agent] = agent
        fields[.language] = language?.rawValue
        if seesPersonalData { fields[.unmasked] = "1" }
        return fields
    }
}
