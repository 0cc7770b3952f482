/// What was sampled of one agent, or of anything with a name.
package struct SampleGroup: Sendable {
    /// Empty where the whole sheet is one sample.
    package let name: String
    package let content: Content

    package init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    package enum Content: Sendable {
        /// Counts by stratum; by type of conversation too, where types are known.
        case counts([SampledCount], types: [String: AgentCount])
        /// Scores by stratum, and how many crossed a red line, where that was noted.
        case values([SampledValues], redLines: [SampledCount]?)
        /// Scores with their inclusion probabilities, and which crossed a red line, where that was
        /// noted.
        case weighted(
            [(value: Double, chance: Double)], population: Int?,
            redLines: [(found: Bool, chance: Double)]?)
        /// Whether each conversation had a problem, with its inclusion probability.
        case marked([(found: Bool, chance: Double)], population: Int?)
        /// Of each conversation the findings that were confirmed and all of them.
        case parts([(part: Int, whole: Int)], population: Int?)
        /// The machine's scores, people's of some, by stratum; N where the machine scored a sample
        /// only, nil where it scored all; and which of those that people reviewed crossed a red
        /// line, by stratum, where that was noted.
        case reviewed([ReviewedScores], population: Int?, redLines: [SampledCount]?)
        /// What a rule flagged, and what it did not; nil where none of that was looked at.
        case rule(flagged: StratumCount, unflagged: StratumCount?)
    }
}
