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

/// Exams: what is asked, sitting one, and what it came to, with the certificate to print.
enum ExamPage: Page {
    static let routes: [Route] = [
        .get("/practice/exams", .practising) { workbench, visit in
            try await list(workbench, visit)
        },
        .post("/practice/exams", .practising, begin),
        .get("/practice/exams/:exam", .seesPractice, show),
        .post("/practice/exams/:exam/next", .practising, next),
    ]

    private struct ListView: Sendable {
        let rules: String
        let canBegin: Bool
        let running: String?
        let exams: [Row]
        let hasExams: Bool
    }

    private struct Row: Sendable {
        let path: String
        let day: String
        let sitting: String
        let total: String?
        let outcome: String
        let tone: String
    }

    private struct View: Sendable {
        let isRunning: Bool
        let canGoOn: Bool
        let next: String
        let minutesLeft: String
        let report: Shown?
        let name: String
        let day: String
    }

    private struct Shown: Sendable {
        let isPassed: Bool
        let outcome: String
        let total: String
        let full: String
        let sentence: String
        let dimensions: [PracticeScore.Dimension]
        let chats: [Chat]
        let reasons: [String]
        let codes: String
    }

    private struct Chat: Sendable {
        let path: String?
        let title: String
        let total: String
        let ending: String
        let tone: String
    }

    private static func list(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let exams = try await workbench.examRows(of: me.id, at: visit.now)
        let running = exams.first { $0.exam.result == nil }?.exam
        let (rules, canBegin) = try await planned(workbench, me, visit.language)
        let view = ListView(
            rules: rules(visit.language), canBegin: running == nil && canBegin,
            running: running.map(\.path),
            exams: exams.map { row($0, visit.language) },
            hasExams: !exams.isEmpty)
        return workbench.page("exams", .examsTitle, view, visit, layout: "text")
    }

    /// What the next exam asks for, or why there is none.
    private static func planned(
        _ workbench: Workbench, _ me: User, _ language: Language
    ) async throws -> (rules: Phrase, canBegin: Bool) {
        do {
            let count = try await workbench.examDesk.next(
                of: me.id, language, random: workbench.random()
            ).chats
            let criteria = ExamResult.Criteria.usual
            let rules = Phrase.examRules(
                chats: count, minutes: ExamPaper.usualMinutes, total: criteria.total.text,
                dimension: NumberText.percent(criteria.dimension),
                satisfied: criteria.satisfied(of: count))
            return (rules, true)
        } catch Refusal.impossible(let reason) {
            return (reason, false)
        }
    }

    private static func row(_ row: ExamRow, _ language: Language) -> Row {
        let exam = row.exam
        let outcome: Phrase = exam.result?.outcome ?? .examRunning
        return Row(
            path: exam.path, day: "\(row.day)", sitting: exam.sitting.uppercased(),
            total: exam.result?.total.text, outcome: outcome(language),
            tone: exam.result.map { $0.isPassed ? "good" : "bad" } ?? "warn")
    }

    private static func begin(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let exams = try await workbench.examDesk.exams(of: me.id, at: visit.now)
        if let running = exams.last(where: { $0.result == nil }) { return .seeOther(running.path) }
        let planned = try await workbench.examDesk.next(
            of: me.id, visit.language, random: workbench.random())
        let id = try await workbench.store.begin(planned.exam, by: me.id, at: visit.now)
        guard let exam = try await workbench.store.exam(id) else { throw Refusal.notFound }
        return .seeOther(try await workbench.goOn(with: exam, me, at: visit.now))
    }

    private static func exam(_ workbench: Workbench, _ visit: Visit) async throws -> StoredExam {
        try await exam(visit.id("exam", of: StoredExam.self), workbench, visit)
    }

    /// An exam of the visitor, or of anybody for those who see everything.
    static func exam(
        _ id: ExamID, _ workbench: Workbench, _ visit: Visit
    ) async throws -> StoredExam {
        let me = try visit.signedIn()
        guard let exam = try await workbench.examDesk.exam(id, at: visit.now),
            exam.user == me.id || PageAccess.overview.admits(me.role)
        else { throw Refusal.notFound }
        return exam
    }

    private static func next(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let (me, exam) = (try visit.signedIn(), try await exam(workbench, visit))
        guard exam.user == me.id else { throw Refusal.notFound }
        if exam.result != nil { return .seeOther(exam.path) }
        return .seeOther(try await workbench.goOn(with: exam, me, at: visit.now))
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let (me, exam) = (try visit.signedIn(), try await exam(workbench, visit))
        let left = max(0, exam.ends.milliseconds - visit.now.milliseconds)
        let practices = try await workbench.store.practices(of: exam.user)
            .filter { $0.exam == exam.id }
        let view = View(
            isRunning: exam.result == nil, canGoOn: exam.user == me.id,
            next: exam.path + "/next", minutesLeft: "\((left + 59_999) / 60_000)",
            report: try exam.result.map {
                try shown($0, exam, practices, workbench, visit.language)
            },
            name: try await workbench.names()[exam.user] ?? "",
            day: workbench.day(of: exam.result?.at ?? exam.at))
        return workbench.page("exam", .examsTitle, view, visit, layout: "text")
    }

    private static func shown(
        _ result: StoredExam.Result, _ exam: StoredExam, _ practices: [StoredPractice],
        _ workbench: Workbench, _ language: Language
    ) throws -> Shown {
        let report = try ExamReport(json: result.body)
        let day = workbench.day(of: result.at)
        let outcome = result.outcome
        let sentence: Phrase =
            result.isPassed
            ? .certificatePassed(chats: report.chats.count, day: day)
            : .examSatOn(day, result.total.text)
        return Shown(
            isPassed: result.isPassed, outcome: outcome(language), total: result.total.text,
            full: report.full, sentence: sentence(language),
            dimensions: report.dimensions.map {
                PracticeScore.Dimension(
                    title: $0.title(language), kept: NumberText.percent($0.kept), full: "",
                    share: Int(($0.kept * 100).rounded()))
            },
            chats: report.chats.enumerated().map { place, chat in
                Chat(
                    path: practices.indices.contains(place) ? practices[place].path : nil,
                    title: chat.title(language), total: chat.total,
                    ending: (chat.ending?.shortTitle ?? .examUnfinishedChat)(language),
                    tone: chat.ending == .satisfied ? "good" : "bad")
            },
            reasons: report.reasons.map { $0(language) },
            codes: Phrase.certificateCodes(
                exam.sitting.uppercased(), report.seedCode, report.rulesCode)(language))
    }
}

extension StoredExam {
    var path: String { "/practice/exams/\(id)" }
}
