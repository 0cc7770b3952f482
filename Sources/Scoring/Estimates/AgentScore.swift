import Rules
package import Wording

/// Everything that an audit says about one agent.
package struct AgentScore: Hashable, Sendable {
    package let agent: String
    /// For reading; the id where no other name is known.
    package let name: String
    package let total: ScoreEstimate
    package let standing: Standing
    /// In the order of the scorecard.
    package let dimensions: [DimensionScore]
    /// Conversations with at least one violation in any dimension.
    package let defects: RateEstimate
    /// Conversations that crossed a red line: a rate of its own, never only inside a mean.
    package let redLines: RateEstimate
    /// Findings that wait for a person and cost nothing yet.
    package let waiting: Int
    /// Findings in conversations that count for somebody else; in no number above.
    package let guestFindings: Int
    package let guestRedLines: Int
    /// `census` where everything of the agent was audited, else how it was drawn.
    package let design: ScoreDesign

    /// One side of the service, on a scale from 0 to 100.
    package struct DimensionScore: Hashable, Sendable {
        package let id: String
        package let title: Phrase
        package let score: ScoreEstimate
        /// Conversations with at least one violation in this dimension.
        package let defects: RateEstimate
    }

    /// Builds the score from an agent's sums.
    ///
    /// - Parameters:
    ///   - population: N, the agent's conversations in the frame of the draw, at least as many as
    ///     were scored; the same number where everything was audited.
    ///   - design: how what was scored was drawn.
    package init(
        agent: String, name: String?, tally: AgentTally, population: Int, scorecard: Scorecard,
        design: ScoreDesign
    ) {
        let sampled = tally.totals.count
        self.agent = agent
        self.name = name ?? agent
        total = ScoreEstimate(
            tally.totals, population: population, full: scorecard.maximum,
            shown: scorecard.maximum)
        standing = Standing(total, scorecard: scorecard)
        dimensions = zip(scorecard.dimensions, tally.dimensions).map { dimension, sums in
            DimensionScore(
                id: dimension.id, title: dimension.title,
                score: ScoreEstimate(
                    sums.lost.subtracted(from: dimension.weight), population: population,
                    full: dimension.weight, shown: Points(100)),
                defects: RateEstimate(
                    found: sums.defective, sampled: sampled, population: population))
        }
        defects = RateEstimate(found: tally.defective, sampled: sampled, population: population)
        redLines = RateEstimate(found: tally.redLines, sampled: sampled, population: population)
        waiting = tally.waiting
        guestFindings = tally.guestFindings
        guestRedLines = tally.guestRedLines
        self.design = sampled == population ? .census : design
    }
}
