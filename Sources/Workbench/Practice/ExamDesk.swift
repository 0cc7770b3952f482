import Foundation
import HTTPTypes
import Reports
package import Rules
import Sampling
import Scoring
package import Store
import Training
package import Transcripts
import Wording

/// Exams: what is asked, when they are over, and what they came to.
package struct ExamDesk: Sendable {
    private let store: Store
    private let practiceDesk: PracticeDesk
    private let rulesDigest: String

    /// - Parameter scorecard: the standard one where it is `nil`.
    package init(_ store: Store, _ rules: RulePack, scorecard: SourceText? = nil) {
        self.init(
            store, PracticeDesk(rules, scorecard: scorecard), rulesDigest: rules.digest)
    }

    init(_ store: Store, _ practiceDesk: PracticeDesk, rulesDigest: String) {
        self.store = store
        self.practiceDesk = practiceDesk
        self.rulesDigest = rulesDigest
    }

    /// Somebody's exams, or everybody's, the first first; those whose time is over are ended before,
    /// whether anybody asked for it or not.
    package func exams(
        of user: UserID? = nil, at now: Timestamp
    ) async throws -> [StoredExam] {
        let exams = try await store.exams(of: user)
        let expired = exams.filter { $0.result == nil && $0.ends <= now }
        for exam in expired { try await finish(exam, at: exam.ends) }
        return expired.isEmpty ? exams : try await store.exams(of: user)
    }

    /// An exam, ended before if its time is over; `nil` where there is none.
    func exam(_ id: ExamID, at now: Timestamp) async throws -> StoredExam? {
        guard let exam = try await store.exam(id) else { return nil }
        if exam.result != nil || now < exam.ends { return exam }
        try await finish(exam, at: exam.ends)
        return try await store.exam(id)
    }

    /// The chats of an exam, in their order: those seen in earlier ones only where there are no
    /// others.
    func scenarios(of exam: StoredExam) async throws -> [Scenario] {
        let seen = try await seen(by: exam.user, before: exam.id)
        return ExamPaper(
            try await practiceDesk.scenarios(), in: exam.language, seed: exam.seed,
            sitting: exam.sitting == "a" ? .a : .b, after: seen
        ).scenarios
    }

    /// The scenarios that somebody has begun in exams, each once, the last begun last.
    private func seen(by user: UserID, before exam: ExamID? = nil) async throws -> [String] {
        let begun = try await store.practices(of: user).filter { practice in
            practice.exam.map { own in exam.map { own.value < $0.value } ?? true } ?? false
        }
        let last = begun.reduce(into: [String: PracticeID]()) { $0[$1.scenario] = $1.id }
        return last.sorted { $0.value.value < $1.value.value }.map(\.key)
    }

    /// What the next exam of somebody is to be, with its number of chats: of each topic a chat that
    /// this person has not seen, or not for the longest time. Throws why there is none.
    ///
    /// - Parameter random: of which the seed is made, so that nobody can know the chats before.
    func next(
        of user: UserID, _ language: Language, random: Digest
    ) async throws -> (exam: NewExam, chats: Int) {
        let before = try await store.exams(of: user).count { $0.language == language }
        let sitting: ExamPaper.Sitting = before % 2 == 0 ? .a : .b
        let seed = String(random.hex.prefix(16))
        let scenarios = try await practiceDesk.scenarios()
        let paper = ExamPaper(
            scenarios, in: language, seed: seed, sitting: sitting,
            after: try await seen(by: user))
        if paper.scenarios.isEmpty { throw Refusal.impossible(.noExam(ExamPaper.needed(1))) }
        let exam = NewExam(
            seed: seed, sitting: sitting.rawValue, language: language,
            minutes: ExamPaper.usualMinutes)
        return (exam, paper.scenarios.count)
    }

    /// Ends an exam: every finished chat counts as it was scored on its day. Where one is open that
    /// cannot be played any more, since the rules have changed, the exam does not count.
    func finish(_ exam: StoredExam, at now: Timestamp) async throws {
        let done = try await store.practices(of: exam.user).filter { $0.exam == exam.id }
        var chats: [ExamChat] = []
        for practice in done {
            if let chat = try await practiceDesk.examChat(practice.lines, at: now) {
                chats.append(chat)
            }
        }
        let isVoid = chats.count < done.count
        let result = ExamResult(
            chats, by: try await practiceDesk.scorecard(),
            of: max(done.count, try await scenarios(of: exam).count), criteria: .usual)
        let report = ExamReport(
            result, seed: exam.seed, rulesDigest: rulesDigest, isVoid: isVoid)
        try await store.finish(
            exam.id,
            StoredExam.Result(
                isPassed: result.isPassed && !isVoid, total: result.total,
                body: try report.json, at: now),
            by: exam.user)
    }
}
