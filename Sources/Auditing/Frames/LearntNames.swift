/// The names of agents by their ids: empty where none but the id is known, the smallest where there
/// are several, so that no order of reading matters.
struct LearntNames: Sendable {
    private(set) var byAgent: [String: String] = [:]

    mutating func learn(_ name: String, of agent: String) {
        let known = byAgent[agent, default: ""]
        let isOther = !name.isEmpty && name != agent
        byAgent[agent] = isOther && (known.isEmpty || name < known) ? name : known
    }
}
