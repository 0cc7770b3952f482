import Reports
import Rules
import Store
import Transcripts
import Wording

extension Workbench {
    /// The names of all users, by their numbers.
    func names() async throws -> [UserID: String] {
        try await store.users().reduce(into: [:]) { $0[$1.id] = $1.name }
    }

    /// `06-08 14:32`, by the clock of the shop.
    func moment(of time: Timestamp) -> String {
        let local = LocalTime(time, zone: rules.rules.calendar.timeZone)
        return "\(local.day.dropFirst(5)) \(local.clock.dropLast(3))"
    }

    /// `2026-06-08`.
    func day(of time: Timestamp) -> String {
        LocalTime(time, zone: rules.rules.calendar.timeZone).day
    }

    /// A verdict in one line: what, why, by whom and when.
    ///
    /// - Parameter mask: of the chat, for who must not see personal data in notes either.
    func told(
        _ verdict: Verdict, names: [UserID: String], mask: ChatMask?, _ language: Language
    ) -> String {
        let points = verdict.points.map { Phrase.pointsGiven($0.text)(language) }
        let parts = [
            verdict.title(language), points,
            mask.hiding(verdict.note).map { Phrase.quoted($0)(language) },
            names[verdict.by] ?? "", moment(of: verdict.at),
        ]
        return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Verdict {
    /// What was decided, and for a rejection why.
    var title: Phrase {
        guard let reason else { return outcome.title }
        return .joined([outcome.title, reason.title], zh: "：", en: ": ")
    }
}

extension User {
    /// Whether this user sees the personal data of customers.
    var seesCustomers: Bool { seesPersonalData || role == .lead }

    /// Hides personal data of a chat from this user; `nil` for those who may see it.
    func mask(of conversation: Conversation) -> ChatMask? {
        seesCustomers ? nil : ChatMask(of: conversation)
    }
}

extension ChatMask? {
    /// What somebody wrote about the chat, as its reader may see it.
    func hiding(_ text: String?) -> String? {
        text.map { self?.mask($0) ?? $0 }
    }
}
