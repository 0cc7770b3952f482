package import Rules
package import Scoring
package import Wording

/// What one chat of an exam came to.
package struct ExamChat: Hashable, Sendable {
    /// The id of the scenario.
    package let scenario: String
    package let title: Phrase
    /// How the customer left; `nil` where the chat was not finished.
    package let ending: ScenarioState.Ending?
    /// Nothing where it was not finished.
    package let total: Points
    package let redLine: Bool
    /// What each dimension kept of its weight, from 0 to 1, in the order of the scorecard; nothing
    /// of any where the chat was not finished.
    package let kept: [Double]

    package init(_ result: PracticeResult) {
        scenario = result.scenario.id
        title = result.scenario.title
        ending = result.ending
        total = result.total
        redLine = result.score.redLine
        kept = result.keptShares.map { result.ending == nil ? 0 : $0 }
    }

    /// A finished chat as it was scored on its day, whatever the rules say by now.
    ///
    /// - Parameter scorecard: the one of the exam; a dimension that it had not then keeps what the
    ///   whole chat kept.
    package init(
        _ end: PracticeLine.End, of scenario: String, title: Phrase, scorecard: Scorecard
    ) {
        self.scenario = scenario
        self.title = title
        ending = end.ending
        total = end.ending == nil ? .zero : Points(end.total) ?? .zero
        redLine = end.redLine
        let whole = total.value / max(1, scorecard.base.value)
        kept = scorecard.dimensions.map { end.ending == nil ? 0 : end.kept[$0.id] ?? whole }
    }
}
