package import Rules
package import Scoring
package import Transcripts

/// Everything that a period's cards are made of, as sums: scores, figures, problems, answers to
/// facts. In memory that does not grow with the texts.
package struct MonthTally: Sendable {
    package private(set) var team = TeamTally()
    /// By agent id.
    package private(set) var figures: [String: AgentFigures] = [:]
    /// By rule id.
    package private(set) var problems: [String: ProblemTally] = [:]
    package private(set) var facts: FactTally
    /// Of everybody, day by day: what pictures over time are drawn from.
    package private(set) var days: [LocalDate: AgentFigures] = [:]

    /// Chats that no agent joined, as far as they count: answers that never came.
    private var unanswered = AgentFigures()

    package init(_ book: FactBook) {
        facts = FactTally(book)
    }

    package mutating func add(_ chat: CheckedChat) {
        team.add(chat.tally)
        facts.add(chat.facts.answers, of: chat.conversation)
        guard let own = chat.figures else {
            if let response = chat.response { unanswered.add(response) }
            return
        }
        figures[own.agent, default: AgentFigures()].add(
            own, chat.response, day: chat.day, isDefective: !chat.problems.isEmpty,
            isWrong: chat.isWrong)
        if let day = chat.day {
            days[day, default: AgentFigures()].add(
                own, chat.response, day: day, isDefective: !chat.problems.isEmpty,
                isWrong: chat.isWrong)
        }
        for problem in chat.problems {
            problems[problem.rule, default: ProblemTally()].add(
                problem, in: own, hour: chat.hour)
        }
    }

    /// The sums of everybody.
    package var everybody: AgentFigures {
        figures.sorted { $0.key < $1.key }.reduce(into: unanswered) { $0.merge($1.value) }
    }
}
