import Reports
import Sampling
import Wording

/// The counts of every agent in a sheet, for ranking.
struct AgentCounts {
    let counts: [(name: String, count: AgentCount)]
    /// By agent, what the types of their conversations lead to expect; empty without types.
    let mixes: [String: CaseMix]

    /// - Throws: where the sheet holds other samples than counts.
    init(_ sample: SampleSheet, path: String) throws(PlacedError) {
        var counts: [(name: String, count: AgentCount)] = []
        var types: [(name: String, byType: [String: AgentCount])] = []
        for group in sample.groups {
            guard case .counts(let strata, let byType) = group.content else {
                throw PlacedError(place: path, problem: .rankNeedsCounts)
            }
            let count = AgentCount(
                found: strata.reduce(0) { $0 + $1.found },
                reviewed: strata.reduce(0) { $0 + $1.sampled })
            counts.append((group.name, count))
            types.append((group.name, byType))
        }
        self.counts = counts
        mixes = Self.mixes(types)
    }

    private static func mixes(
        _ agents: [(name: String, byType: [String: AgentCount])]
    ) -> [String: CaseMix] {
        let names = Set(agents.flatMap { $0.byType.keys }).sorted { $0.precedesInUTF8($1) }
        guard !names.isEmpty else { return [:] }
        let none = AgentCount(found: 0, reviewed: 0)
        let rows = agents.map { agent in names.map { agent.byType[$0] ?? none } }
        return Dictionary(
            zip(agents.map(\.name), CaseMix.compare(rows)), uniquingKeysWith: { first, _ in first })
    }
}
