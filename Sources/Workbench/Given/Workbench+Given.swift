import Auditing
import Reports
import Rules
import Scoring
import Store
import Wording

extension Workbench {
    /// What counts of all that was given of a month, for a card.
    func givenSheets(of month: CardMonth, card: String) async throws -> [GivenSheet] {
        try await store.givenSheets(of: "\(month)").inForce.filter { sheet in
            sheet.subject.card.map { $0 == card } ?? true
        }
    }

    /// All agents of the store by what files may call them.
    func agentNames() async throws -> AgentNames {
        let names = try await store.agentNames()
        return AgentNames(ids: Set(names.keys), names: names.filter { $0.key != $0.value })
    }

    /// The exams of a month that count, by agent.
    func examMonths(of month: CardMonth) async throws -> [ExamMonth] {
        let months = ExamMonth.all(
            try await examDesk.exams(at: clock()), try await store.users(),
            calendar: rules.rules.calendar)
        return months.filter { $0.month == month }
    }
}
