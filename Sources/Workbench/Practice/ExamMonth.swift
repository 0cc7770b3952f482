package import Reports
import Sampling
import Scoring
package import Store
package import Transcripts

/// The exams of one agent that ended in one month and count: not those that are void.
package struct ExamMonth: Hashable, Sendable {
    package let agent: String
    package let month: CardMonth
    /// The first first; never none.
    package private(set) var exams: [StoredExam]
    /// The day of the last.
    package private(set) var last: LocalDate

    package var passed: Int { exams.count { $0.result?.isPassed == true } }

    /// The share that was passed: of the exams that there were, so that chance has no part in it.
    var figure: Figure {
        let hundred = Fraction(ExactDecimal(100 * passed))
        let share = hundred / Fraction(ExactDecimal(exams.count)) ?? .zero
        return Figure(
            .training, share.rounded(places: 4), size: exams.count, found: passed, origin: .exams)
    }

    /// By agent and month.
    package static func all(
        _ exams: [StoredExam], _ users: [User], calendar: WorkingCalendar
    ) -> [ExamMonth] {
        let agents = users.reduce(into: [UserID: String]()) { $0[$1.id] = $1.agent }
        var months: [Key: ExamMonth] = [:]
        for exam in exams {
            guard let result = exam.result, !result.isVoid, let agent = agents[exam.user] else {
                continue
            }
            let day = calendar.localDate(of: result.at)
            let key = Key(agent: agent, month: CardMonth(of: day))
            var month =
                months[key] ?? ExamMonth(agent: agent, month: key.month, exams: [], last: day)
            month.exams.append(exam)
            month.last = max(month.last, day)
            months[key] = month
        }
        return months.values.sorted { ($0.agent, $0.month) < ($1.agent, $1.month) }
    }

    private struct Key: Hashable {
        let agent: String
        let month: CardMonth
    }
}
