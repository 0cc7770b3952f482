import Reports
import Rules
import Scoring
import Store
import Wording

/// One agent: scores by dimension, the place in the team, the weeks, the rules that come up most, and
/// the last excerpts.
enum AgentPage: Page {
    static let routes: [Route] = [.get("/agents/show", .overview, show)]

    private struct View: Sendable {
        let score: ShownScore
        let sentences: [String]
        let funnelPicture: String?
        let weeks: [Trend]
        /// What the list of the team is asked for by.
        let query: String?
        let dimensions: [Dimension]
        let rules: [Line]
        let results: [ShownResult]
        let hasResults: Bool
        /// How many results of this page the reader is not to see yet, in a sentence.
        let hidden: String?
        let next: String?
        /// Where the performance card stands.
        let cardPath: String
    }

    private struct Dimension: Sendable {
        let title: String
        let machine: String
        let confirmed: String
        let range: String
    }

    private struct Trend: Sendable {
        let picture: String
        let sentences: [String]
    }

    private struct Line: Sendable {
        let title: String
        let path: String
        let count: String
        let confirmed: String
        let points: String
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let agent = visit.query["agent"] ?? ""
        let draw = try await workbench.chosenDraw(visit)
        guard let figures = try await workbench.figures(of: draw),
            let pair = figures.agents.first(where: { $0.machine.agent == agent })
        else { throw Refusal.notFound }
        let (team, language) = (workbench.places(in: figures), visit.language)
        guard let score = figures.shown(team, language).first(where: { $0.agent == agent }) else {
            throw Refusal.notFound
        }
        let reviewed = try await workbench.store.reviewed(in: .all, of: agent)
        let reader = try await ResultReader(workbench, visit)
        var filter = ResultFilter()
        filter.limit = 10
        filter.before = visit.query["before"].flatMap { ResultPlace($0) }
        let found = try await workbench.store.results(of: agent, filter)
        let open = try await reader.open(found)
        let isFull = found.count == filter.limit
        let view = View(
            score: score, sentences: team.sentences(about: pair).map { $0(language) },
            funnelPicture: team.funnel(own: agent, language),
            weeks: try await weeks(of: agent, reviewed, figures, workbench, language),
            query: figures.draw.map { "draw=\($0)" }, dimensions: dimensions(pair, language),
            rules: try await rules(of: agent, reviewed, figures, workbench, language),
            results: try await reader.shown(open), hasResults: !found.isEmpty,
            hidden: open.count < found.count
                ? Phrase.resultsHidden(found.count - open.count)(language) : nil,
            next: isFull ? found.last.map { "\(score.path)&before=\($0.place)" } : nil,
            cardPath: "/team/card?agent=\(SafeQuery.escaped(agent))")
        return workbench.page("agent", Phrase(score.name), view, visit)
    }

    /// What people confirmed, and what the machine saw, week by week.
    private static func weeks(
        of agent: String, _ reviewed: [ReviewedConversation], _ figures: TeamFigures,
        _ workbench: Workbench, _ language: Language
    ) async throws -> [Trend] {
        let (confirmed, machine) = try await workbench.weeks(of: agent, reviewed, figures)
        return [(confirmed, Phrase.weeksConfirmed), (machine, .weeksMachine)]
            .filter { !$0.0.periods.isEmpty }.map { weeks, title in
                let shown = weeks.shown(title, language)
                return Trend(picture: shown.picture, sentences: shown.sentences)
            }
    }

    private static func dimensions(
        _ pair: TeamFigures.Pair, _ language: Language
    ) -> [Dimension] {
        pair.machine.dimensions.map { own in
            let other = pair.confirmed?.dimensions.first { $0.id == own.id }?.score
            return Dimension(
                title: own.title(language), machine: own.score.mean?.fixed ?? "–",
                confirmed: other?.mean?.fixed ?? "–",
                range: other?.rangeText ?? "–")
        }
    }

    private static func rules(
        of agent: String, _ reviewed: [ReviewedConversation], _ figures: TeamFigures,
        _ workbench: Workbench, _ language: Language
    ) async throws -> [Line] {
        try await workbench.frequentRows(of: agent, reviewed, figures).map { row in
            Line(
                title: row.title(language), path: "/rules/\(row.rule)", count: "\(row.findings)",
                confirmed: "\(row.confirmed)", points: row.points.text)
        }
    }
}
