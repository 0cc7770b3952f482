import Rules
package import Sampling
package import Scoring
import Transcripts
import Wording

extension MonthTally {
    /// The problems in the most chats, ties by what they cost and by id.
    package func frequentProblems(_ most: Int) -> [FrequentProblem] {
        problems.sorted {
            ($1.value.conversations, $1.value.lost, $0.key)
                < ($0.value.conversations, $0.value.lost, $1.key)
        }.prefix(most).map { rule, tally in
            FrequentProblem(
                rule: rule, findings: tally.findings, conversations: tally.conversations,
                lost: tally.lost, shops: Self.most(tally.shops),
                products: Self.most(tally.products),
                hours: Self.most(tally.hours.reduce(into: [:]) { $0["\($1.key)"] = $1.value }),
                agents: Self.most(tally.agents.mapValues(\.conversations)))
        }
    }

    /// The three with the most, ties by name.
    private static func most(_ counts: [String: Int]) -> [FrequentProblem.Place] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map {
            FrequentProblem.Place(name: $0.key, conversations: $0.value)
        }
    }

    /// What to talk about with each agent, by id.
    package var coaching: [String: CoachingSheet] {
        let all = figures.values.reduce(0) { $0 + $1.volume }
        var sheets: [String: CoachingSheet] = [:]
        for (agent, own) in figures {
            let points = problems.sorted { $0.key < $1.key }.map { rule, tally in
                let share = tally.agents[agent]
                let found = share?.conversations ?? 0
                return CoachingSheet.Point(
                    rule: rule, own: AgentCount(found: found, reviewed: own.volume),
                    others: AgentCount(
                        found: tally.conversations - found, reviewed: all - own.volume),
                    lost: share?.lost ?? .zero)
            }
            sheets[agent] = CoachingSheet(agent: agent, points: points)
        }
        return sheets
    }

    /// Facts that at least two agents got wrong, those with the most such agents first.
    package var confusedFacts: [ConfusedFact] {
        facts.entries.compactMap { entry in
            let wrong = entry.answers.filter { $0.standing != .right }
            let agents = Set(wrong.flatMap(\.byAgent.keys))
            guard agents.count > 1, let top = wrong.first else { return nil }
            let value = entry.inForce
            return ConfusedFact(
                title: facts.book.facts[entry.fact].title, value: value.text,
                scope: .factScope(
                    names: value.shops + value.products,
                    from: value.from.map { "\(LocalDate(dayNumber: $0))" },
                    to: value.to.map { "\(LocalDate(dayNumber: $0))" }),
                answers: entry.count, wrong: wrong.reduce(0) { $0 + $1.count },
                agents: Set(entry.answers.flatMap(\.byAgent.keys)).count,
                wrongAgents: agents.count, top: top.words,
                examples: Set(wrong.flatMap { $0.byAgent.values.map(\.example.conversation) })
                    .sorted().prefix(5).map { $0 })
        }.sorted { ($1.wrongAgents, $1.wrong, $0.value) < ($0.wrongAgents, $0.wrong, $1.value) }
    }

    /// Each agent's chats with a problem against what the same kinds of chats gave everybody, by
    /// agent id; empty where the card has no kinds.
    package func caseMix(kinds count: Int) -> [String: (mix: CaseMix, kinds: [AgentCount])] {
        guard count > 0 else { return [:] }
        let agents = figures.sorted { $0.key < $1.key }
        let counts = agents.map { _, own in
            (Array(0..<count) + [-1]).map { kind in
                let part = own.kinds[kind] ?? AgentFigures.Part()
                return AgentCount(found: part.found, reviewed: part.of)
            }
        }
        let mixes = zip(CaseMix.compare(counts), counts).map { (mix: $0, kinds: $1) }
        return Dictionary(
            zip(agents.map(\.key), mixes), uniquingKeysWith: { first, _ in first })
    }
}
