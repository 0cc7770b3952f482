import Reports
import Scoring
import Store
import Wording

/// The performance card of one agent: for those who see everybody's, and for the agent himself.
enum AgentCardPage: Page {
    static let routes: [Route] = [
        .get("/team/card", .overview) { workbench, visit in
            try await show(
                visit.query["agent"] ?? "", back: "/team", isOwn: false, workbench, visit)
        },
        .get("/results/card", .roles([.agent])) { workbench, visit in
            let agent = try visit.signedIn().agent ?? ""
            return try await show(agent, back: "/results", isOwn: true, workbench, visit)
        },
    ]

    private struct View: Sendable {
        let choice: CardChoice
        let card: ShownAgentCard?
        let title: String
        let action: String
        /// The agent that the form asks for again; `nil` for one's own card.
        let agent: String?
        let back: String
        let backTitle: String
    }

    private static func show(
        _ agent: String, back: String, isOwn: Bool, _ workbench: Workbench, _ visit: Visit
    ) async throws -> Reply {
        if !isOwn, try await workbench.store.agentNames()[agent] == nil { throw Refusal.notFound }
        let choice = try await CardChoice(workbench, visit)
        let month = try await choice.month(in: workbench)
        let place = month?.summary.people.firstIndex { $0.score.agent == agent }
        let hidden = try await ResultReader(workbench, visit).hiddenChats()
        let published =
            if let month {
                try await workbench.published(of: agent, touching: month.summary.month)
            } else { [OwnPublished]() }
        let card = month.flatMap { month in
            place.map {
                ShownAgentCard(
                    month, at: $0, hidden: hidden, published: published,
                    address: CardAddress(agent: isOwn ? nil : agent, query: choice.query), visit)
            }
        }
        let title = month?.summary.card.title ?? .teamTitle
        let view = View(
            choice: choice, card: card, title: title(visit.language),
            action: isOwn ? "/results/card" : "/team/card", agent: isOwn ? nil : agent,
            back: isOwn ? back : "\(back)?\(choice.query)",
            backTitle: (isOwn ? Phrase.myResults : .teamTitle)(visit.language))
        return workbench.page("agent-card", title, view, visit)
    }
}
