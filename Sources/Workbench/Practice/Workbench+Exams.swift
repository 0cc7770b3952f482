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

extension Workbench {
    /// The chats of an exam, in their order.
    func scenarios(of exam: StoredExam) async throws -> [Scenario] {
        ExamPaper(
            try await practiceDesk.scenarios(), in: exam.language, seed: exam.seed,
            sitting: exam.sitting == "a" ? .a : .b
        ).scenarios
    }

    /// What the next exam of somebody is to be: the sittings of a seed one after the other, then
    /// those of the next seed; `nil` where there are no chats for exams in the language.
    func nextExam(of user: UserID, _ language: Language) async throws -> NewExam? {
        let before = try await store.exams(of: user).count { $0.language == language }
        let exam = NewExam(
            seed: "exam \(before / 2 + 1)",
            sitting: (before % 2 == 0 ? ExamPaper.Sitting.a : .b).rawValue, language: language,
            minutes: ExamPaper.usualMinutes)
        let paper = ExamPaper(
            try await practiceDesk.scenarios(), in: language, seed: exam.seed,
            sitting: before % 2 == 0 ? .a : .b)
        return paper.scenarios.isEmpty ? nil : exam
    }

    /// Goes on with an exam: where to. Begins the next chat, or ends the exam where all are done or
    /// the time is over.
    func goOn(with exam: StoredExam, _ me: User, at now: Timestamp) async throws -> String {
        let done = try await store.practices(of: exam.user).filter { $0.exam == exam.id }
        if now < exam.ends {
            if let open = done.last(where: { !$0.isOver }) { return open.path }
            let scenarios = try await scenarios(of: exam)
            if let next = scenarios.first(where: { scenario in
                !done.contains { $0.scenario == scenario.id }
            }) {
                let id = try await begin(next, in: exam, for: me, at: now)
                return "/practice/chats/\(id)"
            }
        }
        try await finish(exam, done, at: min(now, exam.ends))
        return "/practice/exams/\(exam.id)"
    }

    private func finish(
        _ exam: StoredExam, _ done: [StoredPractice], at now: Timestamp
    ) async throws {
        var results: [PracticeResult] = []
        for practice in done {
            results.append(try await practiceDesk.result(of: practice.lines, at: now))
        }
        let count = try await scenarios(of: exam).count
        let result = ExamResult(results, of: count, criteria: .usual)
        let report = ExamReport(result, seed: exam.seed, rulesDigest: rules.digest)
        try await store.finish(
            exam.id,
            StoredExam.Result(
                isPassed: result.isPassed, total: result.total, body: try report.json, at: now),
            by: exam.user)
    }
}
