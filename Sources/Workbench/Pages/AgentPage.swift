import Reports
import Rules
import Scoring
import Store
import Wording

/// One agent: scores by dimension, the rules that come up most, and the last excerpts.
enum AgentPage: Page {
    static let routes: [Route] = [.get("/agents/show", .overview, show)]

    private struct View: Sendable {
        let score: ShownScore
        let dimensions: [Dimension]
        let rules: [Line]
        let results: [ShownResult]
        let hasResults: Bool
        let next: String?
    }

    private struct Dimension: Sendable {
        let title: String
        let machine: String
        let confirmed: String
        let range: String
    }

    private struct Line: Sendable {
        let title: String
        let path: String
        let count: String
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let agent = visit.query["agent"] ?? ""
        let draw = try await workbench.chosenDraw(visit)
        guard let figures = try await workbench.figures(of: draw),
            let pair = figures.agents.first(where: { $0.machine.agent == agent }),
            let score = figures.shown(visit.language).first(where: { $0.agent == agent })
        else { throw Refusal.notFound }
        let reader = try await ResultReader(workbench, visit)
        var filter = ResultFilter()
        filter.limit = 10
        filter.before = visit.query["before"].flatMap { ResultPlace($0) }
        let found = try await workbench.store.results(of: agent, filter)
        let isFull = found.count == filter.limit
        let view = View(
            score: score, dimensions: dimensions(pair, visit.language),
            rules: try await rules(of: agent, figures, workbench, visit.language),
            results: try await reader.shown(found), hasResults: !found.isEmpty,
            next: isFull ? found.last.map { "\(score.path)&before=\($0.place)" } : nil)
        return workbench.page("agent", Phrase(score.name), view, visit)
    }

    private static func dimensions(
        _ pair: TeamFigures.Pair, _ language: Language
    ) -> [Dimension] {
        pair.machine.dimensions.map { own in
            let other = pair.confirmed?.dimensions.first { $0.id == own.id }?.score
            let low = other?.low.map(NumberText.tenth)
            let high = other?.high.map(NumberText.tenth)
            return Dimension(
                title: own.title(language), machine: own.score.mean?.fixed ?? "–",
                confirmed: other?.mean?.fixed ?? "–",
                range: low.flatMap { low in high.map { "\(low)–\($0)" } } ?? "–")
        }
    }

    private static func rules(
        of agent: String, _ figures: TeamFigures, _ workbench: Workbench, _ language: Language
    ) async throws -> [Line] {
        try await workbench.store.frequentRules(of: agent, figures.audit.id, in: figures.days)
            .map { found in
                let title = figures.audit.rules[found.rule]?.title(language) ?? found.rule
                return Line(
                    title: title, path: "/rules/\(found.rule)", count: "\(found.findings)")
            }
    }
}
