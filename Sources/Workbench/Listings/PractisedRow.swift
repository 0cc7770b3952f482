import Rules
import Scoring
import Store
import Training
import Transcripts
import Wording

/// How far somebody is with practice, as it leaves the workbench.
struct PractisedRow: Sendable {
    let user: User
    let chats: Int
    let last: LocalDate?
    /// The mean of the last five chats of practice; `nil` without one.
    let recent: Int?
    let mastered: Int
    /// Subjects of drills that were asked.
    let asked: Int
    /// The exam that tells most: the last that was passed, else the last; `nil` without one.
    let exam: StoredExam?

    private var outcome: Phrase { exam?.result?.outcome ?? .examNotSat }

    static let listing = Listing<PractisedRow>(
        "Practised",
        [
            .text("name", .columnName) { $0.user.name },
            .words("role", .columnRole) { $0.user.role.title },
            .integer("chats", .practiceFinishedChats) { $0.chats },
            .integer("recent", .practiceRecent) { $0.recent },
            .integer("mastered", .columnMastered) { $0.mastered },
            .integer("asked", .practiceAsked) { $0.asked },
            .words("exam", .examsTitle) { $0.outcome },
            .points("total", .columnPracticeScore) { $0.exam?.result?.total.text },
            .day("last", .practiceLastDay) { $0.last },
        ])
}

extension Workbench {
    /// Who has practised, trainees first, and what each has come to.
    func practisedRows(at now: Timestamp) async throws -> [PractisedRow] {
        let practices = Dictionary(grouping: try await store.practiceEnds(), by: \.user)
        let exams = Dictionary(grouping: try await examDesk.exams(at: now), by: \.user)
        let users = try await store.users().filter { user in
            user.isActive
                && ([.trainee, .agent].contains(user.role) || practices[user.id] != nil)
        }
        var rows: [PractisedRow] = []
        for user in users.sorted(by: { ($0.role.rawValue, $0.name) > ($1.role.rawValue, $1.name) })
        {
            let answers = try await store.drillAnswers(of: user.id)
            rows.append(row(user, practices[user.id] ?? [], exams[user.id] ?? [], answers))
        }
        return rows
    }

    private func row(
        _ user: User, _ practices: [StoredPractice], _ exams: [StoredExam],
        _ answers: [DrillAnswer]
    ) -> PractisedRow {
        let done = practices.filter { $0.exam == nil && $0.isOver }
        let totals = done.suffix(5).compactMap(\.total).map(\.value)
        let book = DrillBook(
            answers.map { DrillBook.Answer(subject: $0.subject, right: $0.isRight, day: $0.day) })
        let asked = Set(answers.map(\.subject))
        let mean = totals.reduce(0, +) / Double(max(1, totals.count))
        return PractisedRow(
            user: user, chats: done.count,
            last: practices.last.map { rules.rules.calendar.localDate(of: $0.at) },
            recent: totals.isEmpty ? nil : Int(mean.rounded()),
            mastered: asked.count { book.mastery(of: $0).isMastered }, asked: asked.count,
            exam: exams.last { $0.result?.isPassed == true } ?? exams.last { $0.result != nil })
    }
}
