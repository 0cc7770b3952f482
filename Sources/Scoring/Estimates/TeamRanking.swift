package import Sampling
import Synchronization

/// Who of a team is better by the share of conversations with a problem, as far as what was checked
/// can tell (`RankReport`): ranges of places, groups, normal variation; never a bare place. Worked
/// out when somebody first asks, since a team is compared agent by agent.
package struct TeamRanking: Sendable {
    private let later: Later

    private struct Places {
        let report: RankReport
        let byAgent: [String: Int]
    }

    /// What is worked out at most once, whichever thread asks.
    private final class Later: Sendable {
        private let counts: [(name: String, count: AgentCount)]
        private let known = Mutex<Places?>(nil)

        init(_ counts: [(name: String, count: AgentCount)]) { self.counts = counts }

        var places: Places {
            known.withLock { known in
                if let known { return known }
                let report = RankReport(counts, fewest: RankReport.usualFewest)
                let byAgent = Dictionary(
                    report.entries.enumerated().map { ($1.name, $0) },
                    uniquingKeysWith: { first, _ in first })
                let places = Places(report: report, byAgent: byAgent)
                known = places
                return places
            }
        }
    }

    /// Whether all conversations of everybody were checked.
    package let isComplete: Bool

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
        later = Later(counts)
    }

    /// Without places where fewer than two agents have enough conversations.
    package var report: RankReport { later.places.report }

    /// How many are ranked; 0 where there is nobody to compare with.
    package var ranked: Int {
        let ranked = report.entries.count { $0.range != nil }
        return ranked > 1 ? ranked : 0
    }

    /// What is known about an agent's place; nil where the sample cannot carry a rank.
    package func entry(of agent: String) -> RankReport.Entry? {
        guard ranked > 1, let place = later.places.byAgent[agent] else { return nil }
        let entry = report.entries[place]
        return entry.range == nil ? nil : entry
    }
}
