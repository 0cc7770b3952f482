import Foundation
import HTTPTypes
import Reports
import Rules
import Sampling
import Scoring
import Store
import Training
import Transcripts
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

    static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let practices = Dictionary(grouping: try await workbench.store.practices(), by: \.user)
        let exams = Dictionary(
            grouping: try await workbench.examDesk.exams(at: visit.now), by: \.user)
        let users = try await workbench.store.users().filter { user in
            user.isActive
                && ([.trainee, .agent].contains(user.role) || practices[user.id] != nil)
        }
        var rows: [Row] = []
        for user in users.sorted(by: { ($0.role.rawValue, $0.name) > ($1.role.rawValue, $1.name) })
        {
            let answers = try await workbench.store.drillAnswers(of: user.id)
            rows.append(
                row(
                    user, practices[user.id] ?? [], exams[user.id] ?? [], answers, workbench,
                    visit.language))
        }
        let passed = users.count { user in
            exams[user.id]?.contains { $0.result?.isPassed == true } == true
        }
        let frequent = frequent(practices, workbench, visit.language)
        let view = View(
            people: rows, hasPeople: !rows.isEmpty,
            passedSentence: Phrase.practiceTeamSentence(passed, of: users.count)(visit.language),
            frequent: frequent, hasFrequent: !frequent.isEmpty)
        return workbench.page("practice-team", .practiceTeamTitle, view, visit)
    }

    private static func row(
        _ user: User, _ practices: [StoredPractice], _ exams: [StoredExam],
        _ answers: [DrillAnswer], _ workbench: Workbench, _ language: Language
    ) -> Row {
        let done = practices.filter { $0.exam == nil && $0.isOver }
        let totals = done.suffix(5).compactMap(\.total).map(\.value)
        let book = DrillBook(
            answers.map { DrillBook.Answer(subject: $0.subject, right: $0.isRight, day: $0.day) })
        let asked = Set(answers.map(\.subject))
        let exam = exams.last { $0.result?.isPassed == true } ?? exams.last { $0.result != nil }
        let outcome: Phrase = exam?.result?.outcome ?? .examNotSat
        return Row(
            name: user.name, role: user.role.title(language), chats: "\(done.count)",
            last: practices.last.map { workbench.day(of: $0.at) },
            recent: totals.isEmpty
                ? nil : "\(Int((totals.reduce(0, +) / Double(totals.count)).rounded()))",
            mastered: "\(asked.count { book.mastery(of: $0).isMastered }) / \(asked.count)",
            exam: outcome(language),
            tone: exam?.result.map { $0.isPassed ? "good" : "bad" } ?? "",
            path: exam?.path, score: exam?.result?.total.text)
    }

    /// The rules that most chats of practice broke, at most eight.
    private static func frequent(
        _ practices: [UserID: [StoredPractice]], _ workbench: Workbench, _ language: Language
    ) -> [Frequent] {
        var counts: [String: (count: Int, people: Int)] = [:]
        for own in practices.values {
            for (rule, count) in workbench.broken(in: own) {
                counts[rule, default: (0, 0)].count += count
                counts[rule, default: (0, 0)].people += 1
            }
        }
        let cards = Dictionary(
            workbench.rules.rules.rules.map { ($0.card.id, $0.card.title) }
        ) { first, _ in first }
        return counts.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }.prefix(8)
            .map { rule, counts in
                Frequent(
                    title: (cards[rule] ?? Phrase(rule))(language), count: "\(counts.count)",
                    people: "\(counts.people)")
            }
    }
}
