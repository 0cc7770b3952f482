import Sampling
package import Scoring

extension AgentFigures {
    /// All that the chats say of the agent, by measure; what nobody can say is not there.
    ///
    /// - Parameter team: the same sums of everybody, for what is adjusted to the team's load.
    package func figures(team: AgentFigures) -> [CardMeasure: Figure] {
        var figures: [CardMeasure: Figure] = [:]
        for figure in counts + shares + times + adjusted(to: team) {
            figures[figure.measure] = figure
        }
        return figures
    }

    private var counts: [Figure] {
        guard volume > 0 else { return [] }
        let perDay = Fraction(ExactDecimal(volume)) / Fraction(ExactDecimal(days.count))
        return [Figure(.volume, ExactDecimal(volume), size: volume)]
            + (perDay.map { [Figure(.volumePerDay, $0.rounded(), size: volume)] } ?? [])
    }

    private var shares: [Figure] {
        let parts: [(CardMeasure, Part)] = [
            (.solved, solved), (.reopened, reopened), (.handovers, handedOver),
            (.satisfaction, satisfied), (.accuracy, accurate),
            (.complaintsFromErrors, complaintsFromErrors),
        ]
        let first = firstReplies.count
        return parts.compactMap { Figure($0, $1.found, of: $1.of) }
            + [
                Figure(.firstWithin30, firstReplies.count(within: 30_000), of: first),
                Figure(.firstWithin60, firstReplies.count(within: 60_000), of: first),
                Figure(.firstWithin24h, firstWithinDay, of: first),
            ].compactMap { $0 }
    }

    private var times: [Figure] {
        [
            Figure(.firstReply, firstReplies), Figure(.reply, replies.all),
            Figure(.solveTime, solveTimes),
            Figure(
                .reply90, seconds: replies.all.percentile(0.9), error: nil,
                size: replies.all.count),
        ].compactMap { $0 }
    }

    private func adjusted(to team: AgentFigures) -> [Figure] {
        guard let adjusted = replies.adjusted(to: team.replies) else { return [] }
        let size = replies.all.count
        return [
            Figure(.replyAdjusted, seconds: adjusted.mean, error: nil, size: size),
            Figure(.reply90Adjusted, seconds: adjusted.percentile90, error: nil, size: size),
        ].compactMap { $0 }
    }
}

extension Figure {
    /// The mean of some times; nil of none.
    fileprivate init?(_ measure: CardMeasure, _ times: ReplyTimes) {
        self.init(
            measure, seconds: times.mean, error: times.standardError, size: times.count)
    }

    /// To a tenth of a second.
    fileprivate init?(_ measure: CardMeasure, seconds: Double?, error: Double?, size: Int) {
        guard let value = seconds.flatMap({ ExactDecimal($0, places: 1) }) else { return nil }
        self.init(measure, value, standardError: error, size: size)
    }
}
