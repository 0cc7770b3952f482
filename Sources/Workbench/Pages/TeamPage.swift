import Reports
import Rules
import Scoring
import Store
import Wording

/// The month of a team, or of a shop: everybody's card with its range, groups that can surely be
/// told apart, targets, and what to fix.
enum TeamPage: Page {
    static let routes: [Route] = [.get("/team", .overview, show)]

    private struct View: Sendable {
        let choice: CardChoice
        let hasChoice: Bool
        let title: String?
        let sentences: [String]
        let cautions: [String]
        let hasCautions: Bool
        let items: [String]
        let isGrouped: Bool
        let people: [ShownCard]
        let hasPeople: Bool
        let targets: [ShownTarget]
        let hasTargets: Bool
        let pictures: [Chart]
        let problems: ShownTable?
        let trendSentence: String?
        let trends: ShownTable?
        let facts: [ShownFact]
        let hasFacts: Bool
        /// Why there are no cards.
        let empty: String
    }

    private struct Chart: Sendable {
        let picture: String
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let choice = try await CardChoice(workbench, visit)
        func page(_ view: View) -> Reply { workbench.page("team", .teamTitle, view, visit) }
        return try await .cards {
            let month = try await choice.month(in: workbench)
            let hidden = try await ResultReader(workbench, visit).hiddenChats()
            return page(
                month.map { shown($0, hidden, choice, visit.language) }
                    ?? empty(choice, why(choice), visit))
        } none: { reason in
            page(empty(choice, reason, visit))
        }
    }

    private static func shown(
        _ month: TeamMonth, _ hidden: Set<ConversationID>, _ choice: CardChoice,
        _ language: Language
    ) -> View {
        let summary = month.summary(hiding: hidden)
        let agents = Dictionary(
            summary.chats.map { ($0.conversation, $0.agent) }, uniquingKeysWith: { $1 })
        func say(_ phrase: Phrase) -> String { phrase(language) }
        let bar = summary.bar
        let tables = CardTables(summary)
        return View(
            choice: choice, hasChoice: true, title: say(summary.card.title),
            sentences: CardSentences.of(summary).map(say),
            cautions: summary.cautions.map(say), hasCautions: !summary.cautions.isEmpty,
            items: summary.card.items.map { "\(say($0.title)) \($0.weight.text)%" },
            isGrouped: summary.groups > 1,
            people: summary.people.indices.map {
                ShownCard(summary, at: $0, bar: bar, query: choice.query, language)
            }, hasPeople: true,
            targets: summary.targets.map { ShownTarget($0, language) },
            hasTargets: !summary.targets.isEmpty,
            pictures: summary.pictures.map {
                Chart(picture: ChartPicture($0, language: language).figure.text)
            },
            problems: problems(summary, tables, language),
            trendSentence: say(CardSentences.trends(summary.trends)),
            trends: summary.trends.moving.isEmpty
                ? nil
                : ShownTable(
                    tables.trends, keys: ["title", "direction", "usual", "now", "from"], language,
                    path: { "/rules/\(summary.trends.moving[$0].rule)" }),
            facts: summary.facts.map {
                ShownFact($0, month.chats, of: agents, query: choice.query, language)
            }, hasFacts: !summary.facts.isEmpty, empty: "")
    }

    private static func problems(
        _ summary: CardSummary, _ tables: CardTables, _ language: Language
    ) -> ShownTable? {
        if summary.problems.isEmpty { return nil }
        return ShownTable(
            tables.problems,
            keys: ["title", "conversations", "lost", "agents", "shops", "products", "hours"],
            language, path: { "/rules/\(summary.problems[$0].rule)" })
    }

    private static func why(_ choice: CardChoice) -> Phrase {
        choice.scope.card == nil ? .teamNoCards : choice.month == nil ? .noAgentsWhy : .teamNoChats
    }

    private static func empty(_ choice: CardChoice, _ why: Phrase, _ visit: Visit) -> View {
        View(
            choice: choice, hasChoice: choice.month != nil && choice.scope.card != nil, title: nil,
            sentences: [], cautions: [], hasCautions: false, items: [], isGrouped: false,
            people: [], hasPeople: false, targets: [], hasTargets: false, pictures: [],
            problems: nil, trendSentence: nil, trends: nil, facts: [], hasFacts: false,
            empty: why(visit.language))
    }
}
