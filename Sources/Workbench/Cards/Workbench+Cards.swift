import Auditing
import Reports
import Rules
import Scoring
import Store
import Transcripts
import Wording

extension Workbench {
    /// How many chats are read from the store at once.
    private static let batch = 500

    /// The months of which there are chats, the last first.
    func cardMonths() async throws -> [CardMonth] {
        let days = try await store.days(of: nil).map(\.day)
        return Set(days.map { CardMonth(of: $0) }).sorted(by: >)
    }

    /// The cards of a month; `nil` where no audit has looked at its chats, the rules have no such
    /// card, or no chat of the month has an agent. Worked out once for the same chats and verdicts.
    /// Throws `Refusal.notYet` where that takes longer, and `Refusal.impossible` where the chats
    /// are too many to be worked out here.
    ///
    /// - Parameters:
    ///   - shop: `nil` for all.
    ///   - patience: how long to wait for it; `nil` for as long as it takes.
    func cards(
        of month: CardMonth, shop: String?, card name: String, within patience: Duration?
    ) async throws -> TeamMonth? {
        guard let order = try await order(of: month, shop: shop, card: name) else { return nil }
        if let known = await cardDesk.month(of: order.question) { return known }
        return try await made(order, within: patience)
    }

    /// The same without the chats, which is remembered for longer.
    func outline(
        of month: CardMonth, shop: String?, card name: String, within patience: Duration?
    ) async throws -> MonthOutline? {
        guard let order = try await order(of: month, shop: shop, card: name) else { return nil }
        if let known = await cardDesk.outline(of: order.question) { return known }
        return try await made(order, within: patience)?.outline
    }

    /// A question with what its answer is made from.
    private struct Order: Sendable {
        let question: CardQuestion
        let source: SourceText
        let audit: StoredAudit
        let given: [GivenSheet]
        let assessed: AssessmentRound?
    }

    private func order(
        of month: CardMonth, shop: String?, card name: String
    ) async throws -> Order? {
        let span = DaySpan(first: month.first, last: month.last)
        guard let source = rules.cards[name],
            let audit = try await store.audit(ofMost: span)
        else { return nil }
        let looked = DaySpan(
            first: month.first.adding(days: -RuleDays.daysBefore), last: month.last)
        let reviewed = try await store.reviewed(in: looked)
        let given = try await givenSheets(of: month, card: name)
        let assessed = try await store.closedAssessment(of: "\(month)", card: name)
        let question = CardQuestion(
            month: month, shop: shop, card: name, audit: audit.id,
            lastImport: try await store.imports().first { $0.finished != nil }?.id,
            reviewed: reviewed, events: try await store.chatEvents(audit.id, in: looked),
            given: given.map(\.id), assessment: assessed?.id,
            exams: try await examMonths(of: month))
        return Order(
            question: question, source: source, audit: audit, given: given, assessed: assessed)
    }

    private func made(_ order: Order, within patience: Duration?) async throws -> TeamMonth? {
        let (question, audit) = (order.question, order.audit)
        let (month, most) = (question.month, settings.mostCardChats)
        let count = try await store.countAuditedChats(
            audit.id, in: DaySpan(first: month.first, last: month.last), shop: question.shop,
            most: most + 1)
        if count > most { throw Refusal.impossible(.teamTooManyChats(NumberText.count(most))) }
        let card = try PerformanceCard(order.source)
        let answer = try await cardDesk.answer(to: question, within: patience) {
            let sheets = order.given.map { ($0.subject.kind, $0.sheet) }
            let views = try await assessmentSheets(of: order.assessed)
            return try await made(
                of: question, card, audit, beside(sheets + views, question, card))
        }
        switch answer {
        case .made(let month): return month
        case .later: throw Refusal.notYet(.teamBeingMade(NumberText.count(count)))
        }
    }

    /// What is known of agents beside their chats: files, assessments, and exams.
    private func beside(
        _ sheets: [(kind: CardSheetKind, sheet: Sheet)], _ question: CardQuestion,
        _ card: PerformanceCard
    ) async throws -> GivenInputs {
        GivenInputs(
            sheets, exams: question.exams, card: card,
            days: question.month.first...question.month.last, names: try await agentNames())
    }

    private func made(
        of question: CardQuestion, _ card: PerformanceCard, _ audit: StoredAudit,
        _ beside: GivenInputs
    ) async throws -> TeamMonth? {
        let scorecard = try Scorecard(SourceText(path: "scorecard", text: audit.scorecard))
        let scorer = try Scorer(scorecard, rules: Array(audit.rules.values))
        let month = question.month
        // Customers may come back, and agents be busy with others, after the month as well.
        let span = DaySpan(first: month.first, last: month.last.adding(days: card.reopenedDays))
        let background = try await survey(audit.id, span, question.shop)
        let scorers = try await scorers(for: question.reviewed, audit, scorecard)
        let verdicts = question.reviewed.reduce(into: [ConversationID: ReviewedConversation]()) {
            $0[$1.id] = $1
        }
        var reading = MonthReading(
            card: card, calendar: rules.rules.calendar, month: month.first...month.last,
            facts: rules.rules.facts.book)
        func verdict(on id: ConversationID) -> (ReviewedConversation, Scorer)? {
            verdicts[id].flatMap { verdict in scorers[verdict.audit].map { (verdict, $0) } }
        }
        for chat in try await earlierChats(question) {
            reading.addEarlier(chat, scorer: scorer, verdict: verdict(on: chat.id))
        }
        let checker = RuleChecker(rules.rules)
        var (ids, forgotten) = ([String: ConversationID](), ForgottenChats())
        try await forEachChat(audit.id, span, question.shop, findings: true) { chat in
            if (month.first...month.last).contains(chat.day) { forgotten.add(chat) }
            guard let conversation = chat.conversation else { return }
            ids[conversation.id] = chat.id
            reading.add(
                conversation, chat.findings, decided: chat.decided, scorer: scorer,
                verdict: verdict(on: chat.id),
                facts: checker.facts(in: conversation), background: background,
                isForgotten: chat.isForgotten)
        }
        return summary(reading, card, scorecard, audit, month, beside).map {
            teamMonth($0, reading, scorecard, ids, question.exams, forgotten: forgotten)
        }
    }

    /// The chats of the days before the month.
    private func earlierChats(_ question: CardQuestion) async throws -> [FoundChat] {
        let first = question.month.first
        return try await store.foundChats(
            question.audit,
            in: DaySpan(
                first: first.adding(days: -RuleDays.daysBefore), last: first.adding(days: -1)),
            shop: question.shop)
    }

    /// What all chats of some days tell of each other.
    private func survey(
        _ audit: AuditID, _ days: DaySpan, _ shop: String?
    ) async throws -> SurveyedArchive {
        var survey = Survey(contacts: true)
        try await forEachChat(audit, days, shop, findings: false) { chat in
            if let conversation = chat.conversation { survey.add(conversation) }
        }
        return SurveyedArchive(survey)
    }

    /// Hands over the chats of some days, of which only so many are in memory at once.
    private func forEachChat(
        _ audit: AuditID, _ days: DaySpan, _ shop: String?, findings: Bool,
        _ use: (AuditedChat) -> Void
    ) async throws {
        var last: ConversationID?
        while true {
            try Task.checkCancellation()
            let batch = try await store.auditedChats(
                audit, in: days, shop: shop, after: last, limit: Self.batch, findings: findings)
            for chat in batch { use(chat) }
            last = batch.last?.id
            if batch.count < Self.batch { return }
        }
    }

    private func summary(
        _ reading: MonthReading, _ card: PerformanceCard, _ scorecard: Scorecard,
        _ audit: StoredAudit, _ month: CardMonth, _ beside: GivenInputs
    ) -> CardSummary? {
        guard let covered = reading.covered else { return nil }
        let cards = MonthCards(
            card: card, scorecard: scorecard, month: month.first...month.last, covered: covered,
            tally: reading.tally, inputs: beside.inputs)
        var summary = CardSummary(
            sources: [], zone: rules.rules.calendar.timeZone, month: month, covered: covered,
            card: card, scorecard: scorecard, rules: Array(audit.rules.values),
            rulesDigest: audit.rulesDigest, tool: "spotcheck \(settings.version)", masked: true,
            people: cards.people, targets: cards.teamTargets,
            pictures: TargetChart.all(reading.tally.targetDays(card)),
            problems: reading.tally.frequentProblems(10),
            trends: reading.days.trends(from: month.first), facts: reading.tally.confusedFacts,
            chats: reading.chats,
            chatCount: reading.tally.figures.values.reduce(0) { $0 + $1.volume }, chatsFile: nil,
            excerpts: reading.excerpts, cautions: [])
        let withoutAgent = reading.tally.team.withoutAgent
        summary.cautions =
            summary.ownCautions
            + CardSummary.cautions(
                late: cards.late, outside: cards.outsidePresence,
                names: { reading.tally.team.names[$0] ?? $0 })
            + (withoutAgent > 0
                ? [.cautionWithoutAgent(NumberText.count(withoutAgent))] : []) + beside.cautions
        return summary
    }

    private func teamMonth(
        _ summary: CardSummary, _ reading: MonthReading, _ scorecard: Scorecard,
        _ ids: [String: ConversationID], _ exams: [ExamMonth],
        forgotten: ForgottenChats
    ) -> TeamMonth {
        var summary = summary
        let count = reading.reviewed.values.reduce(0, +)
        if count > 0 {
            summary.cautions.append(
                .teamReviewed(NumberText.count(count), of: NumberText.count(summary.chatCount)))
        }
        summary.cautions += forgotten.sentences
        let machine = reading.decided.reduce(into: [String: [CardMeasure: Figure]]()) {
            $0[$1] = reading.machine.scores(of: $1, scorecard: scorecard)
        }
        return TeamMonth(
            summary: summary, machine: machine, reviewed: reading.reviewed,
            chats: summary.chats.reduce(into: [:]) {
                $0[$1.conversation] = ids[$1.conversation]
            }, forgotten: forgotten,
            exams: exams.reduce(into: [:]) { $0[$1.agent] = $1.exams },
            outline: MonthOutline(summary, reading, forgotten: forgotten))
    }
}
