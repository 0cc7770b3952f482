import Reports
import Rules
import Scoring
import Store
import Transcripts
import Wording

/// A chat behind a number of a performance card: the whole chat, what it lost and what people
/// decided about it.
enum CardChatPage: Page {
    static let routes: [Route] = [
        .get("/team/chat/:chat", .overview) { try await show($0, $1, isOwn: false) },
        .get("/results/chat/:chat", .roles([.agent])) { try await show($0, $1, isOwn: true) },
    ]

    private struct View: Sendable {
        let title: String
        let facts: String
        let back: String
        let backTitle: String
        let messages: [ShownMessage]
        let findingsTitle: String
        let isClean: Bool
        let findings: [ShownCardFinding]
        let missed: [Missed]
    }

    /// What a reviewer marked as missed.
    private struct Missed: Sendable {
        let title: String
        let points: String
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, isOwn: Bool
    ) async throws -> Reply {
        let id = try visit.id("chat", of: StoredConversation.self)
        let reader = try await ResultReader(workbench, visit)
        let store = workbench.store
        guard let chat = try await store.conversation(id) else { throw Refusal.notFound }
        if isOwn, chat.agent == nil || chat.agent != reader.user.agent { throw Refusal.notFound }
        if try await reader.hiddenChats().contains(id) {
            throw StoreError.refused(.stillToReview)
        }
        guard let audit = try await audit(of: chat, store) else { throw Refusal.notFound }
        let body = try await store.body(of: id)
        let found = try await store.findings(in: id, audit: audit.id).filter {
            !isOwn || $0.finding.agent == chat.agent
        }
        let language = visit.language
        let missed = try await store.missed(in: id).filter { $0.finding.agent == chat.agent }.map {
            Missed(
                title: ($0.rule?.title ?? Phrase($0.finding.rule))(language), points: $0.points.text
            )
        }
        let title = Phrase.reviewTitle(chat.agentName ?? Phrase.agent(language))
        let view = View(
            title: title(language),
            facts: try await facts(of: chat, workbench, visit).joined(separator: " · "),
            back: CardAddress.card(of: visit, isOwn: isOwn),
            backTitle: Phrase.teamCardOfMonth(language),
            messages: body.map { messages(of: $0, found, reader) } ?? [],
            findingsTitle: Phrase.findingsTitle(found.count, isHidden: false)(language),
            isClean: found.isEmpty && missed.isEmpty,
            findings: try await findings(found, body: body, audit, reader), missed: missed)
        return workbench.page("card-chat", title, view, visit)
    }

    private static func messages(
        of body: Conversation, _ found: [StoredFinding], _ reader: ResultReader
    ) -> [ShownMessage] {
        var marked = MarkedChat(
            body, mask: reader.user.mask(of: body), zone: reader.zone, language: reader.language)
        for (place, finding) in found.enumerated() {
            marked.mark(finding.finding.evidence, as: place + 1)
        }
        return marked.messages
    }

    private static func findings(
        _ found: [StoredFinding], body: Conversation?, _ audit: StoredAudit, _ reader: ResultReader
    ) async throws -> [ShownCardFinding] {
        guard let id = found.first?.conversation else { return [] }
        let outcomes = try await reader.workbench.store.outcomes(in: id)
        let verdicts = try await reader.workbench.store.verdicts(
            on: found.map { .finding($0.id) })
        var findings: [ShownCardFinding] = []
        for (place, stored) in found.enumerated() {
            findings.append(
                ShownCardFinding(
                    stored, number: place + 1, body: body, card: audit.rules[stored.finding.rule],
                    outcome: outcomes[stored.id],
                    verdicts: verdicts[.finding(stored.id)] ?? [],
                    reader: reader))
        }
        return findings
    }

    /// Where and when the chat was, and what it scores on the card that it was opened from.
    private static func facts(
        of chat: StoredConversation, _ workbench: Workbench, _ visit: Visit
    ) async throws -> [String] {
        let month = try await CardChoice(workbench, visit).month(in: workbench)
        let score = month?.summary.chats.first { $0.conversation == chat.archiveID }?.score
        let parts = [
            chat.shop, chat.channel, chat.product, "\(chat.day)", chat.archiveID,
            score.map { Phrase.cardChatScore($0.fixed)(visit.language) },
        ]
        return parts.compactMap { $0 }.filter { !$0.isEmpty }
    }

    /// The audit that the chat's score rests on: that of its review, else that of most chats of the
    /// month.
    private static func audit(
        of chat: StoredConversation, _ store: Store
    ) async throws -> StoredAudit? {
        let day = DaySpan(first: chat.day, last: chat.day)
        if let review = try await store.reviewed(in: day).first(where: { $0.id == chat.id }) {
            return try await store.audit(review.audit)
        }
        let month = CardMonth(of: chat.day)
        return try await store.audit(ofMost: DaySpan(first: month.first, last: month.last))
    }
}
