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

/// Practice: scenarios to choose from, what waits to be finished, drills and exams. Who only looks
/// on sees who has practised.
enum PracticePage: Page {
    static let routes: [Route] = [
        .get("/practice", .seesPractice) { workbench, visit in
            try visit.signedIn().role == .auditor
                ? try await PracticeTeamPage.show(workbench, visit)
                : try await show(workbench, visit)
        },
        .post("/practice/chats", .practising, start),
    ]

    private struct View: Sendable {
        let open: [OpenRow]
        let hasOpen: Bool
        let due: String
        let masteredSentence: String
        let exam: ExamTile
        let groups: [Group]
        let hasScenarios: Bool
        let seesTeam: Bool
    }

    /// A chat that waits to be finished.
    private struct OpenRow: Sendable {
        let path: String
        let title: String
        let begun: String
    }

    private struct ExamTile: Sendable {
        let title: String
        let sentence: String
        let tone: String
    }

    /// The scenarios in one language.
    private struct Group: Sendable {
        let title: String
        let isOpen: Bool
        let scenarios: [Card]
    }

    private struct Card: Sendable {
        let id: String
        let title: String
        let brief: String
        let topic: String
        let difficulty: String
        let record: String
        let tone: String
        let button: String
        let isPlain: Bool
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let scenarios = try await workbench.practiceDesk.scenarios()
        let practices = try await workbench.store.practices(of: me.id)
        let titles = Dictionary(scenarios.map { ($0.id, $0.title) }) { first, _ in first }
        let open = practices.filter { !$0.isOver && $0.exam == nil }.suffix(5).reversed().map {
            OpenRow(
                path: $0.path, title: (titles[$0.scenario] ?? Phrase($0.scenario))(visit.language),
                begun: workbench.moment(of: $0.at))
        }
        let drills = try await DrillRound(workbench, me, visit)
        let own = scenarios.filter { !$0.isForExams }
        let groups = [visit.language, visit.language == .zh ? .en : .zh].map { language in
            Group(
                title: Phrase.practiceCustomers(language)(visit.language),
                isOpen: language == visit.language,
                scenarios: own.filter { $0.language == language }
                    .sorted { ($0.difficulty, $0.id) < ($1.difficulty, $1.id) }
                    .map { card($0, practices, visit.language) })
        }
        let view = View(
            open: open, hasOpen: !open.isEmpty, due: "\(drills.due.count)",
            masteredSentence: drills.sentence(visit.language),
            exam: try await examTile(workbench, me, visit),
            groups: groups.filter { !$0.scenarios.isEmpty }, hasScenarios: !own.isEmpty,
            seesTeam: PageAccess.overview.admits(me.role))
        return workbench.page("practice", .practiceTitle, view, visit)
    }

    private static func card(
        _ scenario: Scenario, _ practices: [StoredPractice], _ language: Language
    ) -> Card {
        let own = practices.filter { $0.scenario == scenario.id && $0.exam == nil && $0.isOver }
        let best = own.compactMap(\.total).max()
        let record: Phrase =
            best.map { .practisedBest(own.count, $0.text) } ?? .notPractisedYet
        return Card(
            id: scenario.id, title: scenario.title(language), brief: scenario.brief(language),
            topic: scenario.topic,
            difficulty: String(repeating: "●", count: scenario.difficulty)
                + String(repeating: "○", count: 5 - scenario.difficulty),
            record: record(language), tone: best.map { $0 >= Points(90) ? "good" : "warn" } ?? "",
            button: (best == nil ? Phrase.practiceStart : .practiceAgain)(language),
            isPlain: best != nil)
    }

    private static func examTile(
        _ workbench: Workbench, _ me: User, _ visit: Visit
    ) async throws -> ExamTile {
        let language = visit.language
        let last = try await workbench.examDesk.exams(of: me.id, at: visit.now).last
        guard let last else {
            return ExamTile(
                title: Phrase.examNotSat(language), sentence: Phrase.examTileSentence(language),
                tone: "")
        }
        guard let result = last.result else {
            return ExamTile(
                title: Phrase.examRunning(language), sentence: Phrase.examGoOn(language),
                tone: "warn")
        }
        return ExamTile(
            title: result.outcome(language),
            sentence: Phrase.examSatOn(workbench.day(of: result.at), result.total.text)(language),
            tone: result.isPassed ? "good" : "bad")
    }

    private static func start(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let wanted = visit.form["scenario"] ?? ""
        let scenarios = try await workbench.practiceDesk.scenarios()
        guard let scenario = scenarios.first(where: { $0.id == wanted && !$0.isForExams }) else {
            throw Refusal.notFound
        }
        let id = try await workbench.begin(scenario, for: me, at: visit.now)
        return .seeOther("/practice/chats/\(id)")
    }
}
