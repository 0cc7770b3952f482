/// The chats of each agent with the lowest scores, as many as a page shows. In memory that grows
/// with the agents and not with the chats.
package struct WorstChats: Hashable, Sendable {
    /// By agent id; the lowest score first, ties by conversation.
    private var rows: [String: [ChatRow]] = [:]
    private let most: Int

    /// - Parameter most: how many are kept of one agent.
    package init(most: Int) {
        self.most = most
    }

    /// Keeps a chat where there is room, or one with a higher score gives way.
    package mutating func add(_ row: ChatRow) {
        var own = rows.removeValue(forKey: row.agent) ?? []
        if own.count < most || own.last.map({ Self.precedes(row, $0) }) == true {
            var (low, high) = (0, own.count)
            while low < high {
                let middle = (low + high) / 2
                if Self.precedes(own[middle], row) { low = middle + 1 } else { high = middle }
            }
            own.insert(row, at: low)
            if own.count > most { own.removeLast() }
        }
        rows[row.agent] = own
    }

    /// All that are kept, by agent, the lowest score first.
    package var all: [ChatRow] { rows.sorted { $0.key < $1.key }.flatMap(\.value) }

    private static func precedes(_ left: ChatRow, _ right: ChatRow) -> Bool {
        (left.score, left.conversation) < (right.score, right.conversation)
    }
}
