import Reports
import Rules
import Sampling
import Scoring
import Store
import Wording

/// The whole card of one agent: line by line, targets, what to keep and what to change, and the
/// chats that it was counted from.
struct ShownAgentCard: Sendable {
    let name: String
    let agent: String
    let total: String
    let grade: String
    let sentences: [String]
    let lines: [Line]
    let sums: [Sum]
    let targets: [ShownTarget]
    let hasTargets: Bool
    let strengths: [Point]
    let habits: [Point]
    let chats: ShownTable
    /// How many of how many are listed.
    let chatsShown: String

    struct Line: Sendable {
        let anchor: String
        let title: String
        let weight: String
        let value: String
        /// What the rules alone say, where people have reviewed chats.
        let machine: String?
        let goal: String
        let points: String
        let counted: String
        let basis: String
        /// Whether the basis is the chats below.
        let isOfChats: Bool
    }

    struct Sum: Sendable {
        let title: String
        let value: String
        let reason: String
    }

    struct Point: Sendable {
        let title: String
        let path: String?
        let rates: String
    }

    /// - Parameters:
    ///   - place: of the agent in the month.
    ///   - isLinked: whether rules lead to their pages.
    ///   - hidden: chats of which the reader is not to know yet what others made of them.
    init(
        _ month: TeamMonth, at place: Int, isLinked: Bool, hidden: Set<ConversationID>,
        _ language: Language
    ) {
        let summary = month.summary
        let person = summary.people[place]
        let score = person.score
        let machine = month.machine[score.agent] ?? [:]
        name = score.name
        agent = score.agent
        total = score.total?.text ?? "–"
        grade = (score.band?.title ?? score.ungraded)(language)
        let count = person.figures[.volume]?.size ?? 0
        let reviewed = month.reviewed[score.agent].map {
            Phrase.teamReviewed(NumberText.count($0), of: NumberText.count(count))
        }
        sentences = (CardSentences.of(score, least: summary.card.least) + [reviewed])
            .compactMap { $0?(language) }
        lines = zip(score.lines, score.counted).map { line, counted in
            Line(line, counted: counted, machine: machine, language)
        }
        sums = RecordForm.sums(score, cap: summary.card.bonusCap).map {
            Sum(title: $0.title(language), value: $0.value, reason: $0.reason(language))
        }
        targets = person.targets.map { ShownTarget($0, language) }
        hasTargets = !person.targets.isEmpty
        func points(_ points: [CoachingSheet.Point]) -> [Point] {
            points.map { Point($0, in: summary, isLinked: isLinked, language) }
        }
        strengths = points(person.coaching?.strengths ?? [])
        habits = points(person.coaching?.habits ?? [])
        let own = Self.chats(of: score.agent, in: month, hidden: hidden)
        chats = Self.chats(own, summary, language)
        chatsShown =
            (own.count < count
            ? Phrase.cardWorstShown(NumberText.count(own.count), of: NumberText.count(count))
            : .cardChatsShown(NumberText.count(count)))(language)
    }

    /// The listed chats of an agent without those that are hidden.
    private static func chats(
        of agent: String, in month: TeamMonth, hidden: Set<ConversationID>
    ) -> [ChatRow] {
        month.summary.chats.filter { chat in
            chat.agent == agent
                && month.chats[chat.conversation].map { !hidden.contains($0) } ?? true
        }
    }

    /// Chats with the titles of the rules in place of their ids.
    private static func chats(
        _ own: [ChatRow], _ summary: CardSummary, _ language: Language
    ) -> ShownTable {
        let titled = own.map { chat in
            var chat = chat
            chat.rules = chat.rules.map { summary.ruleTitle($0)(language) }
            return chat
        }
        return ShownTable(CardTables.chats(titled, zone: summary.zone), keys: columns, language)
    }

    /// Of the chats.
    private static let columns = [
        "conversation", "start", "kind", "score", "first_reply_seconds", "reply_seconds",
        "replies", "solved", "reopened", "handed_over", "rating", "complaint", "rules",
    ]
}

extension ShownAgentCard.Line {
    fileprivate init(
        _ line: CardScore.Line, counted: ExactDecimal?, machine: [CardMeasure: Figure],
        _ language: Language
    ) {
        anchor = "line-\(line.item.id)"
        title = line.item.title(language)
        weight = "\(line.item.weight.text)%"
        value = line.figure?.words(language) ?? "–"
        self.machine = line.figure.flatMap { machine[$0.measure] }
            .map { Phrase.teamMachine($0.words)(language) }
        goal = line.goal.map { FigureWords.text($0, line.unit)(language) } ?? "–"
        points = line.points.map { NumberText.fixed($0.double, places: 2) } ?? "–"
        self.counted = counted?.text ?? "–"
        basis = (line.absence?.title ?? CardTables.basis(of: line))(language)
        isOfChats = line.points != nil && line.figure?.origin == .chats
    }
}

extension ShownAgentCard.Point {
    fileprivate init(
        _ point: CoachingSheet.Point, in summary: CardSummary, isLinked: Bool,
        _ language: Language
    ) {
        title = summary.ruleTitle(point.rule)(language)
        path = isLinked ? "/rules/\(point.rule)" : nil
        rates = CardSentences.rates(point)(language)
    }
}
