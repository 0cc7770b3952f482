package import Wording

/// The agents of an archive by what files may call them: an id, or a name that one of them has.
package struct AgentNames: Sendable {
    private let ids: Set<String>
    private let names: [String: String]
    private var byName: [String: Set<String>] = [:]

    /// - Parameter names: by agent id, of every agent whose id is not his name.
    package init(ids: Set<String>, names: [String: String]) {
        self.ids = ids
        self.names = names
        for (id, name) in names where ids.contains(id) { byName[name, default: []].insert(id) }
    }

    /// The name of an agent, or the id where there is none.
    package func name(of id: String) -> String { names[id] ?? id }

    /// The id of the agent that a file means.
    ///
    /// - Throws: where there is none, with the nearest; and where a name belongs to several.
    package func id(of text: String) throws(SampleProblem) -> String {
        if ids.contains(text) { return text }
        let named = byName[text] ?? []
        if let only = named.first, named.count == 1 { return only }
        if named.count > 1 { throw SampleProblem(.agentNameShared(text, ids: named.sorted())) }
        throw SampleProblem(
            .agentUnknown(text, known: (ids.sorted() + byName.keys.sorted())))
    }
}
