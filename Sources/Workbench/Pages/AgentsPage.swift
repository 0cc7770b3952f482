import Store
import Wording

/// The team: each agent's machine and confirmed score with its range.
enum AgentsPage: Page {
    static let routes: [Route] = [.get("/agents", .overview, show)]

    private struct View: Sendable {
        let draws: [Choice]
        let agents: [ShownScore]
        let hasDraws: Bool
        /// What an export of the same is asked for by.
        let query: String?
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let chosen = try await workbench.chosenDraw(visit)
        let draws = try await workbench.store.draws().filter { $0.state == .drawn }
        let figures = try await workbench.figures(of: chosen)
        let view = View(
            draws: draws.prefix(60).map {
                Choice(id: "\($0.id.value)", title: $0.name, isChosen: $0.id == chosen?.id)
            },
            agents: figures?.shown(visit.language) ?? [], hasDraws: !draws.isEmpty,
            query: chosen.map { "draw=\($0.id.value)" })
        return workbench.page("agents", .agents, view, visit)
    }
}
