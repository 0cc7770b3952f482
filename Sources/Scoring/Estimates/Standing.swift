package import Rules

/// What an agent's mean score is called.
package enum Standing: Hashable, Sendable {
    case graded(GradeBand)
    /// The range of the mean reaches over edges of bands (best first): more conversations, drawn by
    /// a rule set beforehand, would decide. The band is that of the mean itself.
    case borderline(GradeBand, edges: [Points])
    /// The sample is too small for a grade.
    case tooFew
    /// Nothing of this agent was scored.
    case notSampled
    /// The agent owns no conversation, and only wrote in those of others.
    case guestOnly

    /// Grades the numbers as displayed, never finer ones. Few conversations are enough where they
    /// are all that the agent had.
    package init(_ score: ScoreEstimate, scorecard: Scorecard) {
        guard score.population > 0 else {
            self = .guestOnly
            return
        }
        guard let mean = score.mean, let low = score.low, let high = score.high,
            let band = scorecard.band(of: mean)
        else {
            self = .notSampled
            return
        }
        guard score.isComplete || score.sampled >= scorecard.fewest else {
            self = .tooFew
            return
        }
        let edges = scorecard.bands.map(\.from).filter { low < $0 && $0 <= high }
        self = edges.isEmpty ? .graded(band) : .borderline(band, edges: edges)
    }
}
