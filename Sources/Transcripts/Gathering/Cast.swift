/// Who is who by the options, where an export does not say it: ids or names, or beginnings of ids
/// with a `*` behind them.
package struct Cast: Sendable {
    private var exact: [String: Role] = [:]
    private var beginnings: [(text: String, role: Role)] = []

    init(agents: [String], bots: [String]) {
        for (list, role) in [(agents, Role.agent), (bots, .bot)] {
            for entry in list.map(\.trimmed) where !entry.isEmpty {
                if entry.hasSuffix("*") {
                    beginnings.append((String(entry.dropLast()), role))
                } else {
                    exact[entry] = role
                }
            }
        }
    }

    /// Whether the options name nobody.
    var isEmpty: Bool { exact.isEmpty && beginnings.isEmpty }

    /// Whether the options name agents, so that everybody else is none.
    var namesAgents: Bool {
        exact.values.contains(.agent) || beginnings.contains { $0.role == .agent }
    }

    /// The role that the options give; `nil` where they name neither the id nor the name.
    func role(id: String?, name: String? = nil) -> Role? {
        if isEmpty { return nil }
        for text in [id, name].compactMap({ $0 }) {
            if let role = exact[text] { return role }
            if let found = beginnings.first(where: { text.hasPrefix($0.text) }) {
                return found.role
            }
        }
        return nil
    }
}
