import Store

/// Where an agent's card stands, and the chats behind it: for those who see everybody's, or for the
/// agent himself.
struct CardAddress: Sendable {
    /// The agent's id; `nil` for one's own card.
    let agent: String?
    /// The choice of month, shop and card, as in an address.
    let query: String

    /// What a chat's address carries of its card's.
    private static let carried = ["agent", "month", "shop", "card", "line"]

    /// - Parameter line: the id of the line whose chats are listed; `nil` for none.
    func card(line: String? = nil) -> String {
        Self.base(isOwn: agent == nil) + "/card?" + query(line)
    }

    /// The list of the chats behind a line of the card.
    func chats(of line: String) -> String { card(line: line) + "#chats" }

    func chat(_ id: ConversationID, line: String? = nil) -> String {
        Self.base(isOwn: agent == nil) + "/chat/\(id.value)?" + query(line)
    }

    /// The card that a chat was opened from.
    static func card(of visit: Visit, isOwn: Bool) -> String {
        let query = carried.compactMap { name in
            visit.query[name].map { "\(name)=\(SafeQuery.escaped($0))" }
        }.joined(separator: "&")
        return base(isOwn: isOwn) + "/card?\(query)#chats"
    }

    private static func base(isOwn: Bool) -> String { isOwn ? "/results" : "/team" }

    private func query(_ line: String?) -> String {
        let parts = [
            agent.map { "agent=\(SafeQuery.escaped($0))" }, query.isEmpty ? nil : query,
            line.map { "line=\(SafeQuery.escaped($0))" },
        ]
        return parts.compactMap { $0 }.joined(separator: "&")
    }
}
