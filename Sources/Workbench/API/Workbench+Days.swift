import Rules
import Scoring
import Store

extension Workbench {
    /// The machine's figures of some days, by the last audit; nothing is confirmed, for what people
    /// review is drawn by draws. `nil` in a store without chats.
    func figures(in days: DaySpan) async throws -> TeamFigures? {
        guard let audit = try await store.lastAudit() else { return nil }
        let scorecard = try Scorecard(SourceText(path: "scorecard", text: audit.scorecard))
        let agents = try await store.agentSummary(
            audit.id, in: days, dimensions: scorecard.dimensions.map(\.id)
        ).map { summary in
            TeamFigures.Pair(
                machine: AgentScore(
                    agent: summary.agent, name: summary.name, tally: summary.machine,
                    population: summary.machine.totals.count, scorecard: scorecard,
                    design: .census), confirmed: nil)
        }
        return TeamFigures(
            draw: nil, audit: audit, days: days, scorecard: scorecard, agents: agents)
    }
}
