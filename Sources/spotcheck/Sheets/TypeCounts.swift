import Sampling

/// The counts of each agent by the type of conversation.
struct TypeCounts {
    private var counts: [String: [String: AgentCount]] = [:]

    /// The counts of an agent; empty where no type was given.
    subscript(agent: String) -> [String: AgentCount] { counts[agent] ?? [:] }

    /// Adds what was found among so many of a type; without a type nothing.
    mutating func add(_ type: String?, of agent: String, found: Int, reviewed: Int) {
        guard let type else { return }
        let before = counts[agent]?[type] ?? AgentCount(found: 0, reviewed: 0)
        counts[agent, default: [:]][type] = AgentCount(
            found: before.found + found, reviewed: before.reviewed + reviewed)
    }
}
