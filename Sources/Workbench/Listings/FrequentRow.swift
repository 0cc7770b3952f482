import Rules
import Store
import Wording

/// A rule by which an agent had many findings, as it leaves the workbench.
struct FrequentRow: Sendable {
    let rule: String
    let title: Phrase
    let findings: Int
    /// Findings that people confirmed.
    let confirmed: Int
    let points: Points

    static let listing = Listing<FrequentRow>(
        "FrequentRule",
        [
            .text("rule", .columnRule) { $0.rule },
            .words("title", .columnTitle) { $0.title },
            .integer("findings", .hitsColumn) { $0.findings },
            .integer("confirmed", .confirmedColumn) { $0.confirmed },
            .points("points", .costColumn) { $0.points.text },
        ])
}

extension Workbench {
    /// The rules by which an agent had most findings in the days of some figures.
    ///
    /// - Parameter reviewed: all reviewed chats of the agent.
    func frequentRows(
        of agent: String, _ reviewed: [ReviewedConversation], _ figures: TeamFigures
    ) async throws -> [FrequentRow] {
        let confirmed = reviewed.filter { $0.draw == figures.draw }.flatMap(\.confirmed)
            .reduce(into: [String: Int]()) { $0[$1.rule, default: 0] += 1 }
        return try await store.frequentRules(of: agent, figures.audit.id, in: figures.days).map {
            FrequentRow(
                rule: $0.rule, title: figures.audit.rules[$0.rule]?.title ?? Phrase($0.rule),
                findings: $0.findings, confirmed: confirmed[$0.rule] ?? 0, points: $0.points)
        }
    }

    /// An agent's weeks, as people confirmed them and as the machine saw them.
    func weeks(
        of agent: String, _ reviewed: [ReviewedConversation], _ figures: TeamFigures
    ) async throws -> (people: AgentWeeks, machine: AgentWeeks) {
        let scorers = try await scorers(for: reviewed, figures.audit, figures.scorecard)
        return (
            AgentWeeks(confirmed: reviewed, scorers: scorers),
            AgentWeeks(machine: try await store.days(of: agent))
        )
    }
}
