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
    /// Those that the training pass rate was counted from.
    let exams: [Exam]
    let hasExams: Bool
    /// What each eye thinks; `nil` where nobody was asked.
    let views: ShownTable?
    /// Which eyes said nothing.
    let missing: String?
    let chats: ShownChatList

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
        /// What a file stands in for.
        let replaced: String?
        /// Where that is listed which it was counted from; `nil` where it was not.
        let path: String?
    }

    struct Exam: Sendable {
        let path: String
        let points: String
        let outcome: String
        let tone: String
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
        /// Of a habit.
        let lesson: Lesson?
    }

    /// How a habit is left: where it was seen, what to say instead, and how to drill it.
    struct Lesson: Sendable {
        /// The chat of the excerpt; `nil` without one.
        let chat: String?
        let chatPath: String?
        let messages: [ShownMessage]
        let seen: String?
        let instead: String?
        let drill: String
    }

    /// - Parameters:
    ///   - place: of the agent in the month.
    ///   - hidden: chats of which the reader is not to know yet what others made of them.
    ///   - published: the agent's scores of periods that have days of the month.
    ///   - address: of this card. Rules lead to their pages where it is not the reader's own.
    init(
        _ month: TeamMonth, at place: Int, hidden: Set<ConversationID>,
        published: [OwnPublished], address: CardAddress, _ visit: Visit
    ) {
        let (summary, language) = (month.summary(hiding: hidden), visit.language)
        let person = summary.people[place]
        let score = person.score
        let machine = month.machine[score.agent] ?? [:]
        name = score.name
        agent = score.agent
        total = score.total?.text ?? "–"
        grade = (score.band?.title ?? score.ungraded)(language)
        let told: [Phrase?] =
            CardSentences.of(score, least: summary.card.least)
            + [Self.reviewed(person, in: month)] + month.forgotten.sentences
            + published.map(Self.told)
        sentences = told.compactMap { $0?(language) }
        lines = zip(score.lines, score.counted).map { line, counted in
            Line(
                line, counted: counted, machine: machine, replaced: person.replaced, address,
                language)
        }
        sums = RecordForm.further(score, cap: summary.card.bonusCap).map {
            Sum(title: $0.title(language), value: $0.value, reason: $0.reason(language))
        }
        targets = person.targets.map { ShownTarget($0, language) }
        hasTargets = !targets.isEmpty
        strengths = (person.coaching?.strengths ?? []).map {
            Point($0, nil, summary, address, language)
        }
        habits = (person.coaching?.habits ?? []).map { habit in
            let excerpt = summary.excerpt(of: habit.rule, by: score.agent)
            let lesson = Lesson(habit.rule, excerpt, month, summary, address, language)
            return Point(habit, lesson, summary, address, language)
        }
        exams = (month.exams[score.agent] ?? []).map { Exam($0, language) }
        hasExams = !exams.isEmpty
        (views, missing) = Self.views(of: score, summary, language)
        chats = ShownChatList(month, at: place, hidden: hidden, address: address, visit)
    }

    /// What several eyes gave, and whose forms are missing.
    private static func views(
        of score: CardScore, _ summary: CardSummary, _ language: Language
    ) -> (ShownTable?, missing: String?) {
        guard let assessment = score.assessment, !assessment.views.isEmpty else {
            return (nil, nil)
        }
        let table = CardTables(summary).views.rows(of: score.agent)
        let keys = table.columns.map(\.key).filter { $0 != "agent" && $0 != "name" }
        let missing = assessment.missing.map(\.title)
        return (
            ShownTable(table, keys: keys, language),
            missing.isEmpty ? nil : Phrase.eyesMissing(missing)(language)
        )
    }

    /// What was published beside the card, and what became of it.
    private static func told(_ own: OwnPublished) -> Phrase? {
        own.score.confirmed.map { score in
            own.adjustments.last.map {
                .cardAdjusted(
                    own.period.name, score, to: $0.adjustment.points.fixed, reason: $0.reason)
            } ?? .cardPublished(own.period.name, score)
        }
    }

    /// How many of the agent's chats people have reviewed; `nil` where none was.
    private static func reviewed(_ person: CardPerson, in month: TeamMonth) -> Phrase? {
        let count = person.figures[.volume]?.size ?? 0
        return month.reviewed[person.score.agent].map {
            .teamReviewed(NumberText.count($0), of: NumberText.count(count))
        }
    }
}

extension ShownAgentCard.Line {
    fileprivate init(
        _ line: CardScore.Line, counted: ExactDecimal?, machine: [CardMeasure: Figure],
        replaced: [Figure], _ address: CardAddress, _ language: Language
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
        self.replaced = replaced.first { $0.measure == line.figure?.measure }
            .map { Phrase.cardReplaced($0.words, $0.basis)(language) }
        path = Self.path(line, address)
    }
}

extension ShownAgentCard.Line {
    private static func path(_ line: CardScore.Line, _ address: CardAddress) -> String? {
        if line.item.way == .assessment { return line.points == nil ? nil : "#views" }
        return switch line.figure?.origin {
        case .exams: "#exams"
        case .outside: address.agent == nil ? nil : "/team/given"
        case .chats: line.isOfChats ? address.chats(of: line.item.id) : nil
        case nil: nil
        }
    }
}

extension ShownAgentCard.Point {
    fileprivate init(
        _ point: CoachingSheet.Point, _ lesson: ShownAgentCard.Lesson?, _ summary: CardSummary,
        _ address: CardAddress, _ language: Language
    ) {
        title = summary.ruleTitle(point.rule)(language)
        path = address.agent == nil ? nil : "/rules/\(point.rule)"
        rates = CardSentences.rates(point)(language)
        self.lesson = lesson
    }
}

extension ShownAgentCard.Exam {
    fileprivate init(_ exam: StoredExam, _ language: Language) {
        path = exam.path
        points = exam.result?.total.text ?? "–"
        outcome = (exam.result?.outcome ?? .examRunning)(language)
        tone = exam.result?.isPassed == true ? "good" : "bad"
    }
}

extension ShownAgentCard.Lesson {
    fileprivate init(
        _ rule: String, _ excerpt: Excerpt?, _ month: TeamMonth, _ summary: CardSummary,
        _ address: CardAddress, _ language: Language
    ) {
        chat = excerpt.map { Phrase.excerptConversation($0.finding.conversation)(language) }
        chatPath = excerpt.flatMap { month.chats[$0.finding.conversation] }
            .map { address.chat($0) }
        messages = excerpt?.shown(in: language) ?? []
        seen = excerpt?.finding.explanation(language)
        let words = summary.instead(of: rule, in: excerpt)(language)
        instead = words.isEmpty ? nil : words
        drill = Phrase.cardDrillWords(rule: rule)(language)
    }
}

extension CardScore.Line {
    /// Whether its points were counted from chats, which can be listed.
    var isOfChats: Bool { points != nil && figure?.origin == .chats }
}
