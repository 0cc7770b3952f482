package import Sampling

/// Who of a team is better by the share of conversations with a problem, as far as what was checked
/// can tell (`RankReport`): ranges of places, groups, normal variation; never a bare place.
package struct TeamRanking: Sendable {
    /// Without places where fewer than two agents have enough conversations.
    package let report: RankReport
    /// Whether all conversations of everybody were checked.
    package let isComplete: Bool
    private let places: [String: Int]

    /// - Parameter agents: those with fewer checked conversations than
    ///   `RankReport.usualFewest` are not ranked, and count for nobody else's place.
    package init(_ agents: [AgentScore]) {
        let counts = agents.map { agent in
            (
                name: agent.agent,
                count: AgentCount(found: agent.defects.found, reviewed: agent.defects.sampled)
            )
        }
        isComplete = agents.allSatisfy(\.defects.isComplete)
        report = RankReport(counts, fewest: RankReport.usualFewest)
        places = Dictionary(
            report.entries.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// How many are ranked; 0 where there is nobody to compare with.
    package var ranked: Int {
        let ranked = report.entries.count { $0.range != nil }
        return ranked > 1 ? ranked : 0
    }

    /// What is known about an agent's place; nil where the sample cannot carry a rank.
    package func entry(of agent: String) -> RankReport.Entry? {
        guard ranked > 1, let place = places[agent] else { return nil }
        let entry = report.entries[place]
        return entry.range == nil ? nil : entry
    }
}
