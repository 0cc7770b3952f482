import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Store
import Wording

/// The scores of a team in the days of a draw: the machine's over all chats, and what people have
/// confirmed over the sample.
struct TeamFigures: Sendable {
    let scorecard: Scorecard
    /// By agent, in the order of their names.
    let agents: [Pair]

    /// One agent's two scores.
    struct Pair: Sendable {
        let machine: AgentScore
        /// `nil` where nothing of the agent was drawn.
        let confirmed: AgentScore?
    }
}

extension Workbench {
    /// The figures of a draw; without one, those of the machine over all days. `nil` in a store
    /// without chats.
    func figures(of draw: StoredDraw?) async throws -> TeamFigures? {
        guard let audit = try await store.lastAudit() else { return nil }
        let source = SourceText(path: "scorecard", text: audit.scorecard)
        let scorecard = try Scorecard(source)
        let summaries = try await store.agentSummary(
            audit.id, in: try await days(of: draw), dimensions: scorecard.dimensions.map(\.id))
        let confirmed = try await confirmed(draw, audit, scorecard)
        let pairs = summaries.map { summary in
            TeamFigures.Pair(
                machine: AgentScore(
                    agent: summary.agent, name: summary.name, tally: summary.machine,
                    population: summary.machine.totals.count, scorecard: scorecard,
                    design: .census),
                confirmed: confirmed[summary.agent])
        }
        let sorted = pairs.sorted {
            ($0.machine.name, $0.machine.agent) < ($1.machine.name, $1.machine.agent)
        }
        return TeamFigures(scorecard: scorecard, agents: sorted)
    }

    /// What stands after people looked, of each agent whose chats were drawn: n are the chats whose
    /// review is finished, N those that could be drawn.
    private func confirmed(
        _ draw: StoredDraw?, _ audit: StoredAudit, _ scorecard: Scorecard
    ) async throws -> [String: AgentScore] {
        guard let draw else { return [:] }
        let scorer = try Scorer(scorecard, rules: Array(audit.rules.values)).confirming
        var tally = TeamTally()
        for chat in try await store.reviewed(draw: draw.id) where chat.audit == audit.id {
            tally.add(
                owner: chat.agent, name: chat.agentName ?? "", findings: chat.confirmed,
                scorer: scorer)
        }
        let populations = try await store.strata(of: draw.id).reduce(into: [:]) {
            $0[$1.stratum] = $1.population
        }
        let scores = tally.scores(
            populations: populations, scorecard: scorecard, design: .stratifiedByAgent)
        return scores.reduce(into: [:]) { $0[$1.agent] = $1 }
    }

    /// The days that a draw was taken from.
    func days(of draw: StoredDraw?) async throws -> DaySpan {
        guard let draw, let kept = try await store.receipts(of: draw.id).first else { return .all }
        let receipt = try DrawReceipt(json: Array(kept.json.utf8))
        let filter = ConversationFilter().restored(from: receipt.design.filters)
        return DaySpan(first: filter.since, last: filter.until)
    }

    /// The draw that a page is about: the one asked for, or the last that was taken.
    func chosenDraw(_ visit: Visit) async throws -> StoredDraw? {
        let draws = try await store.draws().filter { $0.state == .drawn }
        guard let asked = visit.query["draw"], let id = DrawID(asked) else { return draws.first }
        return draws.first { $0.id == id }
    }
}
