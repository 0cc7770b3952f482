import Rules
import Sampling
package import Scoring
package import Wording

/// What an audit says about one agent, one thought a sentence.
package enum AgentSentences {
    package static func of(
        _ agent: AgentScore, in ranking: TeamRanking, of scope: PopulationScope = .period
    ) -> [Phrase] {
        scoreSentences(agent, scope) + [redLines(agent, scope)].compactMap { $0 }
            + place(agent, in: ranking) + [waiting(agent), guest(agent)].compactMap { $0 }
    }

    /// What a reader of the sentences about several agents should know about all of them.
    static func notes(to agents: [AgentScore]) -> [Phrase] {
        let hasOneEnd = agents.contains { agent in
            !agent.defects.isComplete && (agent.defects.atMost ?? agent.redLines.atMost) != nil
        }
        return hasOneEnd ? [.agentsNoteOneEnd] : []
    }

    /// Nothing where the agent has no place, or might have any.
    private static func place(_ agent: AgentScore, in ranking: TeamRanking) -> [Phrase] {
        guard let entry = ranking.entry(of: agent.agent), let range = entry.range,
            range != RankRange(best: 1, worst: ranking.ranked)
        else { return [] }
        return RankSentences.of(entry, ranking.isComplete ? .everything : .sample)
    }

    private static func scoreSentences(
        _ agent: AgentScore, _ scope: PopulationScope
    ) -> [Phrase] {
        guard let mean = agent.total.mean, let low = agent.total.low, let high = agent.total.high
        else { return [agent.standing == .guestOnly ? .agentGuestOnly : .agentNotSampled] }
        let sampled = NumberText.count(agent.total.sampled)
        let score: Phrase =
            agent.total.isComplete
            ? .agentScoreComplete(scope.all(agent.total.sampled), mean.fixed)
            : .agentScore(
                sampled, of: scope.all(agent.total.population), mean.fixed, NumberText.tenth(low),
                NumberText.tenth(high))
        return [score] + (agent.total.isUniform ? [.agentScoresEqual] : [])
            + standing(agent.standing, low, high) + [defects(agent.defects, scope)]
    }

    private static func standing(
        _ standing: Standing, _ low: Points, _ high: Points
    ) -> [Phrase] {
        switch standing {
        case .graded: [.agentGrade(standing.title)]
        case .borderline(_, let edges):
            [
                .agentGrade(standing.title),
                .gradeCrossed(
                    NumberText.tenth(low), NumberText.tenth(high),
                    edges: edges.reversed().map(\.text)),
            ]
        case .tooFew: [.agentTooFew]
        case .notSampled, .guestOnly: []
        }
    }

    private static func defects(_ rate: RateEstimate, _ scope: PopulationScope) -> Phrase {
        let found = NumberText.count(rate.found)
        let share = NumberText.percent(rate.found, of: rate.sampled)
        let population = scope.all(rate.population)
        if rate.isComplete {
            return rate.found == 0
                ? .agentNoDefectsComplete : .agentDefectsComplete(found, share)
        }
        if let atMost = rate.atMost {
            return .agentNoDefects(of: population, atMost: NumberText.count(atMost))
        }
        return .agentDefects(
            found, share, of: population, NumberText.count(rate.low),
            NumberText.count(rate.high))
    }

    private static func redLines(_ agent: AgentScore, _ scope: PopulationScope) -> Phrase? {
        let rate = agent.redLines
        guard rate.found > 0 else { return noRedLines(agent) }
        let found = NumberText.count(rate.found)
        if rate.isComplete { return .agentRedLinesComplete(found) }
        return .agentRedLines(
            found, NumberText.percent(rate.found, of: rate.sampled),
            of: scope.all(rate.population), NumberText.count(rate.low),
            NumberText.count(rate.high))
    }

    /// Said only beside problems of other kinds: where none was found at all, the bound for all
    /// problems says it already.
    private static func noRedLines(_ agent: AgentScore) -> Phrase? {
        let rate = agent.redLines
        guard !rate.isComplete, agent.defects.found > 0, let atMost = rate.atMost, atMost > 0 else {
            return nil
        }
        return .agentNoRedLines(
            of: NumberText.count(rate.population), atMost: NumberText.count(atMost))
    }

    private static func waiting(_ agent: AgentScore) -> Phrase? {
        agent.waiting > 0 ? .agentWaiting(NumberText.count(agent.waiting)) : nil
    }

    private static func guest(_ agent: AgentScore) -> Phrase? {
        guard agent.guestFindings > 0 else { return nil }
        let redLines = agent.guestRedLines
        return .agentGuest(
            NumberText.count(agent.guestFindings),
            redLines: redLines > 0 ? NumberText.count(redLines) : nil)
    }
}
