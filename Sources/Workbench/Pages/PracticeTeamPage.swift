import HTTPTypes
import Rules
import Store
import Wording

/// Who has practised, how well, and who has passed.
enum PracticeTeamPage: Page {
    static let routes: [Route] = [.get("/practice/team", .overview, show)]

    private struct View: Sendable {
        let people: [Row]
        let hasPeople: Bool
        let passedSentence: String
        let frequent: [Frequent]
        let hasFrequent: Bool
    }

    private struct Row: Sendable {
        let name: String
        let role: String
        let chats: String
        let last: String?
        let recent: String?
        let mastered: String
        let exam: String
        let tone: String
        let path: String?
        let score: String?
    }

    /// A rule that practice shows to be hard.
    private struct Frequent: Sendable {
        let title: String
        let count: String
        let people: String
    }

    /// How many hard rules are shown.
    private static let shownRules = 8

    static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let language = visit.language
        let people = try await workbench.practisedRows(at: visit.now)
        let passed = people.count { $0.exam?.result?.isPassed == true }
        let frequent = try await workbench.hardRuleRows().prefix(shownRules).map {
            Frequent(title: $0.title(language), count: "\($0.count)", people: "\($0.people)")
        }
        let view = View(
            people: people.map { row($0, language) }, hasPeople: !people.isEmpty,
            passedSentence: Phrase.practiceTeamSentence(passed, of: people.count)(language),
            frequent: frequent, hasFrequent: !frequent.isEmpty)
        return workbench.page("practice-team", .practiceTeamTitle, view, visit)
    }

    private static func row(_ row: PractisedRow, _ language: Language) -> Row {
        let result = row.exam?.result
        let outcome: Phrase = result?.outcome ?? .examNotSat
        return Row(
            name: row.user.name, role: row.user.role.title(language), chats: "\(row.chats)",
            last: row.last.map { "\($0)" }, recent: row.recent.map { "\($0)" },
            mastered: "\(row.mastered) / \(row.asked)", exam: outcome(language),
            tone: result.map { $0.isPassed ? "good" : "bad" } ?? "",
            path: row.exam?.path, score: result?.total.text)
    }
}
