import Rules
import Store
import Training
import Transcripts
import Wording

/// An exam as who sat it takes it away.
struct ExamRow: Sendable {
    let exam: StoredExam
    let day: LocalDate

    static let listing = Listing<ExamRow>(
        "Exam",
        [
            .integer("id", .columnNumber) { Int($0.exam.id.value) },
            .day("day", .columnDay) { $0.day },
            .text("sitting", .columnSitting) { $0.exam.sitting.uppercased() },
            .points("total", .columnPracticeScore) { $0.exam.result?.total.text },
            .words("outcome", .columnEnding) { $0.exam.result?.outcome ?? .examRunning },
        ])

    /// A chat of a finished exam.
    static let chats = Listing<ExamReport.Chat>(
        "ExamChat",
        [
            .words("scenario", .columnScenario) { Phrase(zh: $0.title.zh, en: $0.title.en) },
            .points("total", .columnPracticeScore) { $0.total },
            .words("outcome", .columnEnding) { $0.ending?.shortTitle ?? .examUnfinishedChat },
        ])
}

extension Workbench {
    /// The exams of somebody, the last first.
    func examRows(of user: UserID, at now: Timestamp) async throws -> [ExamRow] {
        try await examDesk.exams(of: user, at: now).reversed().map {
            ExamRow(exam: $0, day: rules.rules.calendar.localDate(of: $0.at))
        }
    }
}
