import Scoring

/// All of an agent that the places of a team depend on.
struct RankedCount: Hashable, Sendable {
    let agent: String
    let found: Int
    let sampled: Int
    let population: Int

    init(_ score: AgentScore) {
        agent = score.agent
        found = score.defects.found
        sampled = score.defects.sampled
        population = score.defects.population
    }
}

extension Workbench {
    /// The same figures with everybody's place in the team.
    func placed(_ figures: TeamFigures) -> TeamFigures {
        let places = places(in: figures)
        var placed = figures
        for index in placed.agents.indices {
            placed.agents[index].place = places.place(of: placed.agents[index].machine.agent)
        }
        return placed
    }

    /// Who of a team is better; worked out once for the same counts.
    func places(in figures: TeamFigures) -> TeamPlaces {
        TeamPlaces(figures) { agents in
            let counts = agents.map { RankedCount($0) }
            if let known = rankings[counts] { return known }
            let ranking = TeamRanking(agents)
            rankings[counts] = ranking
            return ranking
        }
    }
}
