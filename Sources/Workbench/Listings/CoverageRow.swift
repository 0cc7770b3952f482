import Store
import Wording

/// How far the review of one agent's drawn chats is, or of one reviewer's.
enum CoverageRow {
    /// An agent's part of the sample; leads stand last, without an agent.
    struct Agent: Sendable {
        let stratum: Coverage.Stratum
        let name: String?
    }

    struct Reviewer: Sendable {
        let part: Coverage.Reviewer
        let name: String?
    }

    static let agents = Listing<Agent>(
        "AgentCoverage",
        [
            .optionalText("agent", .agentID) { $0.stratum.stratum },
            .optionalText("agent_name", .columnName) { $0.name },
            .integer("population", .columnPopulation) { $0.stratum.population },
            .integer("drawn", .drawnColumn) { $0.stratum.drawn },
            .integer("assigned", .assignedColumn) { $0.stratum.assigned },
            .integer("finished", .reviewFinished) { $0.stratum.finished },
            .integer("taken_out", .takenOutWord) { $0.stratum.takenOut },
        ])

    static let reviewers = Listing<Reviewer>(
        "ReviewerCoverage",
        [
            .optionalText("reviewer", .reviewerColumn) { $0.name },
            .integer("assigned", .assignedColumn) { $0.part.assigned },
            .integer("opened", .openedColumn) { $0.part.opened },
            .integer("finished", .reviewFinished) { $0.part.finished },
        ])
}

extension Workbench {
    /// The coverage of a draw, by agent and by reviewer.
    func coverageRows(
        of draw: DrawID
    ) async throws -> (agents: [CoverageRow.Agent], reviewers: [CoverageRow.Reviewer]) {
        let coverage = try await store.coverage(of: draw)
        let (agents, users) = (try await store.agentNames(), try await names())
        return (
            coverage.strata.map { row in
                CoverageRow.Agent(stratum: row, name: row.stratum.flatMap { agents[$0] })
            },
            coverage.reviewers.map { CoverageRow.Reviewer(part: $0, name: users[$0.reviewer]) }
        )
    }
}
