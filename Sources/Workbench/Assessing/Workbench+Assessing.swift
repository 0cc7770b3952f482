import Auditing
import Reports
import Rules
import Scoring
import Store
import Transcripts
import Wording

extension Workbench {
    /// The round of assessments that a page is about.
    func assessedPeriod(_ visit: Visit) async throws -> AssessedPeriod {
        let id = try visit.id("assessment", of: AssessmentRound.self)
        return try await assessedPeriod(id)
    }

    /// A round with its card and its agents.
    func assessedPeriod(_ id: AssessmentID) async throws -> AssessedPeriod {
        guard let round = try await store.assessment(id) else { throw Refusal.notFound }
        guard let source = rules.cards[round.card], let card = try? PerformanceCard(source),
            let period = CardPeriod(round.period)
        else { throw Refusal.impossible(.assessmentCardGone(round.card)) }
        let days = DaySpan(first: period.days.lowerBound, last: period.days.upperBound)
        return AssessedPeriod(
            round: round, period: period, card: card,
            agents: try await store.agentNames(in: days))
    }

    /// What the forms of a closed round say, one sheet of each assessor, as files would say it.
    func assessmentSheets(
        of round: AssessmentRound?
    ) async throws -> [(kind: CardSheetKind, sheet: Sheet)] {
        guard let round, round.closed != nil else { return [] }
        let users = try await store.users()
        let forms = Dictionary(grouping: try await store.assessmentForms(in: round.id), by: \.by)
        return users.compactMap { user in
            forms[user.id].map { (.assessments, AssessorSheet(user, $0, in: round).sheet) }
        }
    }
}
