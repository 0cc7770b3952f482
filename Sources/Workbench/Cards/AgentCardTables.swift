import Reports
import Rules
import Scoring
import Store
import Wording

/// The tables of one agent's card, as its page shows them.
struct AgentCardTables: Sendable {
    private let agent: String
    private let month: TeamMonth
    private let summary: CardSummary

    /// - Parameter isOwn: whether the visitor asks for the own card, or for that of the query.
    /// - Returns: `nil` where the agent has no card of the month.
    init?(_ workbench: Workbench, _ visit: Visit, isOwn: Bool) async throws {
        let reader = try await ResultReader(workbench, visit)
        agent = isOwn ? reader.user.agent ?? "" : visit.query["agent"] ?? ""
        if !isOwn, try await workbench.store.agentNames()[agent] == nil { throw Refusal.notFound }
        let choice = try await CardChoice(workbench, visit)
        guard let month = try await choice.month(in: workbench) else { return nil }
        self.month = month
        summary = month.summary(hiding: try await reader.hiddenChats())
    }

    /// The lines with what the rules alone say, and below them what they sum to.
    var lines: Table {
        var table = CardTables(summary).items.rows(of: agent)
        table.columns.append(.init("machine", .cardByRulesAlone, .trailing))
        guard let score = summary.people.first(where: { $0.score.agent == agent })?.score else {
            return table
        }
        let machine = month.machine[agent] ?? [:]
        for (place, line) in score.lines.enumerated() where place < table.rows.count {
            let figure = line.figure.flatMap { machine[$0.measure] }
            table.rows[place].append(figure.map { .words($0.words) } ?? .none)
        }
        for sum in RecordForm.sums(score, cap: summary.card.bonusCap) {
            let cells: [String: Cell] = [
                "agent": .text(agent), "name": .text(score.name), "title": .words(sum.title),
                "weighted": .decimal(sum.value.replacing("+", with: "")),
                "basis": .words(sum.reason),
            ]
            table.rows.append(table.columns.map { cells[$0.key] ?? .none })
        }
        return table
    }

    var targets: Table { CardTables(summary).targets.rows(of: agent) }

    /// What to keep and what to change, with an excerpt and a better wording.
    var coaching: Table { CardTables(summary).coaching.rows(of: agent) }

    /// What each eye thinks.
    var views: Table { CardTables(summary).views.rows(of: agent) }

    /// The chats that the card was counted from.
    var chats: Table { CardTables(summary).chats.rows(of: agent) }
}

extension Table {
    /// The rows of one agent.
    func rows(of agent: String) -> Table {
        guard let place = columns.firstIndex(where: { $0.key == "agent" }) else { return self }
        return Table(columns: columns, rows: rows.filter { $0[place] == .text(agent) })
    }
}
