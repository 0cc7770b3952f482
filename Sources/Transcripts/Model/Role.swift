/// Who wrote a message.
package enum Role: UInt8, CaseIterable, Codable, Sendable {
    case customer
    case agent
    /// An automatic answer. It never answers a customer and never earns or costs an agent a point.
    case bot
    /// A line of the chat system itself: "transferred to …", "session closed".
    case system

    package var name: String {
        switch self {
        case .customer: "customer"
        case .agent: "agent"
        case .bot: "bot"
        case .system: "system"
        }
    }

    /// The id and the name of those to whom an export gives neither: all of them have the same.
    package var standIn: String { name }

    package init?(name: String) {
        guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }
}
