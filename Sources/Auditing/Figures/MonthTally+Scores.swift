package import Rules
import Sampling
package import Scoring

extension MonthTally {
    /// What the rules say of an agent, by measure; nothing where he owns no chat.
    package func scores(of agent: String, scorecard: Scorecard) -> [CardMeasure: Figure] {
        team.agents[agent].map { figures(of: [$0], scorecard) } ?? [:]
    }

    /// The same of everybody together.
    package func scoresOfTeam(scorecard: Scorecard) -> [CardMeasure: Figure] {
        figures(of: Array(team.agents.values), scorecard)
    }

    private func figures(of tallies: [AgentTally], _ scorecard: Scorecard) -> [CardMeasure: Figure]
    {
        var totals = Moments()
        var lost = scorecard.dimensions.map { _ in Moments() }
        for tally in tallies {
            totals.merge(tally.totals)
            for place in lost.indices { lost[place].merge(tally.dimensions[place].lost) }
        }
        var figures: [CardMeasure: Figure] = [:]
        figures[.qa] = Figure(.qa, totals, full: scorecard.base)
        for (dimension, lost) in zip(scorecard.dimensions, lost) {
            guard let measure = Self.measures[dimension.id] else { continue }
            figures[measure] = Figure(
                measure, lost.subtracted(from: dimension.weight), full: dimension.weight)
        }
        return figures
    }

    /// The dimensions that have a measure of their own.
    private static let measures: [String: CardMeasure] = [
        "attitude": .attitude, CheckedChat.knowledge: .knowledge,
    ]
}

extension TeamTally {
    /// The quality score of an agent, from 0 to 100; `nil` where he owns no chat.
    ///
    /// - Parameter base: of the scorecard.
    package func quality(of agent: String, base: Points) -> Figure? {
        agents[agent].flatMap { Figure(.qa, $0.totals, full: base) }
    }
}

extension Figure {
    /// A mean on a scale from 0 to 100, with half of the range of what other chats would have given
    /// (`BoundedMean`) as its error; nil without chats.
    fileprivate init?(_ measure: CardMeasure, _ moments: Moments, full: Points) {
        guard moments.count > 0,
            let value = ExactDecimal(
                Points(
                    hundredthsOf: moments.sum * 100_000,
                    over: 10 * Int128(moments.count) * Int128(full.thousandths)
                ).fixed)
        else { return nil }
        let estimate = MeanEstimate(
            count: moments.count, mean: moments.mean, variance: moments.variance, population: nil)
        let range = BoundedMean(
            mean: moments.mean ?? 0, standardError: estimate.standardError,
            degreesOfFreedom: estimate.degreesOfFreedom, sampled: moments.count, population: nil,
            scale: Limits(low: 0, high: full.value))
        self.init(
            measure, value,
            standardError: Self.error(of: Limits(low: range.low, high: range.high)) * 100
                / full.value, size: moments.count)
    }
}
