import Reports
import Store
import Wording

/// What waits for a reviewer.
enum ReviewQueuePage: Page {
    static let routes: [Route] = [.get("/review", .reviewing, show)]

    private struct View: Sendable {
        let sentence: String
        let entries: [Row]
        let first: String?
    }

    private struct Row: Sendable {
        let path: String
        let title: String
        let agent: String
        let day: String
        let messages: String
        let findings: String
        let isClean: Bool
        let due: String?
        let isOverdue: Bool
        let kind: String?
        let isOpened: Bool
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let entries = try await workbench.store.queue(of: me.id)
        let count = try await workbench.store.queueLength(of: me.id)
        let rows = entries.map { row($0, workbench, visit) }
        let view = View(
            sentence: Phrase.queueSentence(count)(visit.language), entries: rows,
            first: rows.first?.path)
        return workbench.page("review-queue", .review, view, visit)
    }

    private static func row(_ entry: QueueEntry, _ workbench: Workbench, _ visit: Visit) -> Row {
        let assignment = entry.assignment
        let chat = entry.conversation
        let findings = entry.shownFindings
        let agent = assignment.isBlind ? Phrase.hiddenAgent(visit.language) : chat.agentName ?? ""
        return Row(
            path: "/review/\(assignment.id.value)", title: entry.source ?? "", agent: agent,
            day: "\(chat.day)", messages: "\(chat.messages)",
            findings: findings.map { "\($0)" } ?? "?", isClean: findings == 0,
            due: assignment.due.map { workbench.day(of: $0) },
            isOverdue: assignment.due.map { $0 < visit.now } ?? false,
            kind: assignment.kind.title?(visit.language), isOpened: assignment.opened != nil)
    }
}
