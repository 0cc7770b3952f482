import Wording
package import Transcripts

/// The roles that a condition looks at.
package struct RoleSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package init(_ role: Role) {
        rawValue = 1 << role.rawValue
    }

    package static let customer = RoleSet(Role.customer)
    package static let agent = RoleSet(Role.agent)
    package static let anyone = RoleSet(rawValue: 0b1111)

    package func contains(_ role: Role) -> Bool {
        contains(RoleSet(role))
    }

    /// The words of `by` in rule files.
    package static let names = Role.allCases.map(\.name) + ["anyone"]

    /// The key `by` of conditions.
    static let key = Key<RoleSet>(
        name: "by", shape: .list(.choice(names)), meaning: .keyBy
    ) { (it) throws(FileError) in try RoleSet(it) }

    /// One role, a list of them, or `anyone`.
    package init(_ value: YAMLValue) throws(FileError) {
        var roles: RoleSet = []
        for member in try value.members() {
            let name = try member.text()
            if name == "anyone" {
                roles = .anyone
            } else if let role = Role(name: name) {
                roles.insert(RoleSet(role))
            } else {
                throw member.error(.yamlUnknownWord(name, allowed: Self.names))
            }
        }
        self = roles
    }
}
