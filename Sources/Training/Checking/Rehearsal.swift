package import Rules
import Scoring
package import Transcripts
import Wording

/// The replies of a scripted trainee played through a scenario.
package struct Rehearsal: Sendable {
    package let result: PracticeResult
    /// Whether the customer left before the script was over, or stayed behind it.
    package let isWhole: Bool

    /// Plays the replies one after the other; those behind the end of the chat are left.
    ///
    /// - Parameter day: the day of practice, for scenarios without one of their own.
    package init?(
        _ replies: [SampleReply], of scenario: Scenario, on day: Timestamp, by coach: Coach
    ) {
        let start = PracticeDay.start(of: scenario, today: day, in: coach.calendar)
        guard
            var session = PracticeSession(
                of: scenario, id: scenario.id, trainee: "trainee", start: start)
        else { return nil }
        for reply in replies where !session.isOver {
            _ = session.reply([reply.text], after: reply.after, by: coach)
        }
        isWhole = session.isClosing || session.isOver
        session.close()
        result = PracticeResult(of: session, by: coach)
    }
}

extension ScenarioBook {
    /// Plays the good and the bad replies that scenarios come with, and says where they do not end
    /// as they must: the good ones with a customer who is satisfied and above `high`, the bad ones
    /// otherwise and below `low`, both given in points.
    package func rehearsalErrors(
        by coach: Coach, on day: Timestamp, high: Points = Points(90), low: Points = Points(70)
    ) -> [FileError] {
        scenarios.flatMap { scenario -> [FileError] in
            let good = Rehearsal(scenario.good, of: scenario, on: day, by: coach)?.result
            let bad = Rehearsal(scenario.bad, of: scenario, on: day, by: coach)?.result
            var problems: [(String, Phrase)] = []
            if let good, good.ending != .satisfied {
                problems.append(("good", .scenarioGoodFails))
            } else if let good, good.total < high {
                problems.append(
                    ("good", .scenarioGoodScore(good.total.text, high: high.text)))
            }
            if let bad, bad.ending == .satisfied || bad.total > low {
                problems.append(("bad", .scenarioBadScore(bad.total.text, low: low.text)))
            }
            return problems.map { key, problem in error(problem, at: key, of: scenario) }
        }
    }

    private func error(_ problem: Phrase, at key: String, of scenario: Scenario) -> FileError {
        guard let source = sources[scenario.id] else {
            return FileError(path: scenario.id, problem: problem)
        }
        let place = scenario.place(of: key)
        return FileError(source, line: place.line, column: place.column, problem: problem)
    }
}
