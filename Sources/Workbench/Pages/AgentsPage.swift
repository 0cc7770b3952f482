import Store
import Wording

/// The team: each agent's machine and confirmed score with its range, and who can be told apart.
enum AgentsPage: Page {
    static let routes: [Route] = [.get("/agents", .overview, show)]

    private struct View: Sendable {
        let draws: [Choice]
        let agents: [ShownScore]
        /// What the table and the picture say.
        let sentences: [String]
        let hasSentences: Bool
        let funnelPicture: String?
        let hasDraws: Bool
        /// What an export of the same is asked for by.
        let query: String?
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let chosen = try await workbench.chosenDraw(visit)
        let draws = try await workbench.store.draws().filter { $0.state == .drawn }
        let figures = try await workbench.figures(of: chosen)
        let team = figures.map { workbench.places(in: $0) }
        let language = visit.language
        let view = View(
            draws: draws.prefix(60).map {
                Choice(id: "\($0.id.value)", title: $0.name, isChosen: $0.id == chosen?.id)
            },
            agents: figures.map { ordered($0.shown(team, language)) } ?? [],
            sentences: sentences(figures, team).map { $0(language) }, hasSentences: team != nil,
            funnelPicture: team?.funnel(language), hasDraws: !draws.isEmpty,
            query: chosen.map { "draw=\($0.id.value)" })
        return workbench.page("agents", .agents, view, visit)
    }

    private static func sentences(_ figures: TeamFigures?, _ team: TeamPlaces?) -> [Phrase] {
        let unpriced = figures?.unpriced ?? 0
        return (unpriced > 0 ? [.chatsUnpriced(unpriced)] : []) + (team?.sentences ?? [])
    }

    /// By group where there are groups, and by name: no order that chance has made.
    private static func ordered(_ agents: [ShownScore]) -> [ShownScore] {
        let groups = Dictionary(grouping: agents) { $0.group ?? "" }
        let names = groups.keys.filter { !$0.isEmpty }.sorted() + [""]
        return names.flatMap { groups[$0] ?? [] }
    }
}
