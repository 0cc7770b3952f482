import HTTPTypes
import Reports
import Rules
import Sampling
import Store
import Transcripts
import Wording

/// Gold chats: chats whose right verdicts were agreed on, planted among others.
enum GoldPage: Page {
    static let routes: [Route] = [
        .get("/calibration/gold", .overview) { workbench, visit in
            try await list(workbench, visit)
        },
        .get("/calibration/gold/new", .lead) { workbench, visit in
            try await choose(workbench, visit)
        },
        .post("/calibration/gold", .lead, add),
        .post("/calibration/gold/:chat/plant", .lead, plant),
        .post("/calibration/gold/:chat/retire", .lead, retire),
    ]

    private struct ListView: Sendable {
        let gold: [Row]
        let hasGold: Bool
        let draws: [Choice]
        let hasDraws: Bool
        let canChange: Bool
        let f: [String: ShownField]
    }

    private struct Row: Sendable {
        let path: String
        let id: String
        let agent: String
        let day: String
        let violations: String
        let charge: String
        let given: String
        let isRetired: Bool
        let told: String?
        let isBad: Bool
    }

    private struct ChooseView: Sendable {
        let chat: String
        let facts: String
        let messages: [ShownMessage]
        let findings: [Answer]
        let missed: [Missed]
        let hasMissed: Bool
        let isClean: Bool
        /// What tells the review that the answer is taken from, as it stands, from any other.
        let mark: String
        let trouble: String?
    }

    /// A finding with the answer that stands so far.
    private struct Answer: Sendable {
        let id: Int64
        let number: Int
        let title: String
        let points: String
        let explanation: String
        let isRejected: Bool
    }

    /// What a reviewer marked.
    private struct Missed: Sendable {
        let id: Int64
        let title: String
        let points: String
        let place: String
    }

    /// What happened to a gold chat that was to be planted.
    private struct Planted {
        let chat: ConversationID
        let phrase: Phrase
        let isBad: Bool
    }

    private static func list(
        _ workbench: Workbench, _ visit: Visit, form: FormReader? = nil, planted: Planted? = nil
    ) async throws -> Reply {
        let rows = try await workbench.goldRows().map { row in
            let chat = row.chat
            let mine = planted?.chat == chat.id ? planted : nil
            return Row(
                path: "/calibration/gold/\(chat.id.value)", id: chat.archiveID,
                agent: chat.agentName ?? "", day: "\(chat.day)",
                violations: "\(row.gold.violations.count)", charge: row.gold.charge.text,
                given: "\(row.done) / \(row.seats.count)", isRetired: row.gold.retired != nil,
                told: mine?.phrase(visit.language), isBad: mine?.isBad ?? false)
        }
        let draws = try await workbench.store.draws().filter { $0.state == .drawn }.prefix(20)
        let view = ListView(
            gold: rows, hasGold: !rows.isEmpty,
            draws: draws.enumerated().map { place, draw in
                Choice(id: "\(draw.id.value)", title: draw.name, isChosen: place == 0)
            }, hasDraws: !draws.isEmpty, canChange: visit.user?.role == .lead,
            f: form?.shown(in: visit.language) ?? [:])
        var reply = workbench.page("gold", .goldTitle, view, visit)
        if form != nil || planted?.isBad == true { reply.status = .unprocessableContent }
        return reply
    }

    /// The review that the chat's answer is taken from. What is wrong with the chat stands beside
    /// the field.
    ///
    /// - Parameter me: who still has the chat to judge does not see what others decided.
    private static func review(
        _ archiveID: String, _ form: inout FormReader, _ workbench: Workbench, for me: User
    ) async throws -> ReviewCase? {
        guard let chat = try await workbench.store.conversation(archiveID: archiveID) else {
            if !archiveID.isEmpty { form.refuse("chat", .noSuchChat(archiveID)) }
            return nil
        }
        if try await workbench.store.goldChats().contains(where: { $0.conversation == chat.id }) {
            form.refuse("chat", .isGoldAlready)
            return nil
        }
        if try await workbench.store.chatsToReview(by: me.id).contains(chat.id) {
            form.refuse("chat", .refusedStillToReview)
            return nil
        }
        guard let id = try await workbench.store.finishedReview(of: chat.id) else {
            form.refuse("chat", .goldNeedsReview)
            return nil
        }
        return try await workbench.store.reviewCase(id)
    }

    /// The answer to agree on; with `trouble` once more, as the review stands now.
    private static func choose(
        _ workbench: Workbench, _ visit: Visit, trouble: Phrase? = nil
    ) async throws -> Reply {
        let me = try visit.signedIn()
        var form = FormReader(trouble == nil ? visit.query : visit.form)
        let id = form.text("chat", upTo: 200)
        guard let review = try await review(id, &form, workbench, for: me) else {
            return try await list(workbench, visit, form: form)
        }
        let language = visit.language
        let open = review.findings.filter { $0.finding.chargedWith == nil }
        let view = ChooseView(
            chat: review.conversation.archiveID,
            facts: [review.conversation.agentName, "\(review.conversation.day)"]
                .compactMap { $0 }.joined(separator: " · "),
            messages: messages(review, open, me, workbench, language),
            findings: open.enumerated().map { place, stored in
                let finding = stored.finding
                let verdict = review.verdict(on: stored.id)
                return Answer(
                    id: stored.id.value, number: place + 1,
                    title: review.rules[finding.rule]?.title(language) ?? finding.rule,
                    points: (verdict?.points ?? finding.points).text,
                    explanation: finding.explanation(language),
                    isRejected: verdict?.outcome == .rejected)
            },
            missed: missed(in: review, language), hasMissed: !review.missed.isEmpty,
            isClean: open.isEmpty, mark: review.mark, trouble: trouble?(language))
        var reply = workbench.page("gold-new", .newGold, view, visit)
        if trouble != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func missed(in review: ReviewCase, _ language: Language) -> [Missed] {
        review.missed.map { verdict in
            let missed = verdict.target.missed
            let card = missed.flatMap { review.rules[$0.rule] }
            return Missed(
                id: verdict.id.value, title: card?.title(language) ?? missed?.rule ?? "",
                points: (verdict.points ?? card?.points)?.text ?? "",
                place: "\((missed?.message ?? 0) + 1)")
        }
    }

    private static func messages(
        _ review: ReviewCase, _ findings: [StoredFinding], _ me: User, _ workbench: Workbench,
        _ language: Language
    ) -> [ShownMessage] {
        guard let body = review.body else { return [] }
        var chat = MarkedChat(
            body, mask: me.mask(of: body), zone: workbench.rules.rules.calendar.timeZone,
            language: language)
        for (place, finding) in findings.enumerated() {
            chat.mark(finding.finding.evidence, as: place + 1)
        }
        return chat.messages
    }

    private static func add(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let id = form.text("chat", upTo: 200)
        guard let review = try await review(id, &form, workbench, for: me) else {
            return try await list(workbench, visit, form: form)
        }
        if visit.form["seen"] != review.mark {
            return try await choose(workbench, visit, trouble: .lookAgain)
        }
        do {
            try await workbench.store.plantGold(
                review.conversation.id, audit: review.assignment.audit,
                answers: review.goldAnswers(visit.form), by: me.id, at: visit.now)
        } catch {
            if error != .refused(.alreadyGold) { throw error }
            form.refuse("chat", .isGoldAlready)
            return try await list(workbench, visit, form: form)
        }
        return .seeOther("/calibration/gold?done=saved")
    }

    private static func chat(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> ConversationID {
        let id = try visit.id("chat", of: StoredConversation.self)
        guard try await workbench.store.goldChats().contains(where: { $0.conversation == id })
        else { throw Refusal.notFound }
        return id
    }

    /// Puts the chat into the queues of those who have chats of a draw before them.
    private static func plant(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let chat = try await chat(workbench, visit)
        guard let id = visit.form["draw"].flatMap({ DrawID($0) }),
            try await workbench.store.draw(id) != nil
        else {
            return try await list(
                workbench, visit,
                planted: Planted(chat: chat, phrase: .fieldNotChosen, isBad: true))
        }
        let given: [UserID]
        do {
            given = try await workbench.store.assignGold(
                chat, among: id, seed: workbench.random(), by: me.id, at: visit.now)
        } catch {
            // Retired since the page was shown.
            guard case .absent(.gold, _) = error else { throw error }
            return try await list(
                workbench, visit, planted: Planted(chat: chat, phrase: .lookAgain, isBad: true))
        }
        let phrase: Phrase = given.isEmpty ? .goldForNobody : .goldGiven(given.count)
        return try await list(
            workbench, visit,
            planted: Planted(chat: chat, phrase: phrase, isBad: given.isEmpty))
    }

    private static func retire(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let chat = try await chat(workbench, visit)
        try await workbench.store.retireGold(chat, by: me.id, at: visit.now)
        return .seeOther("/calibration/gold?done=saved")
    }
}
