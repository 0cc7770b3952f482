import Reports
import Sampling
import Scoring
import Wording

/// Who of a team is better, as far as can be told: by what people confirmed where enough is
/// reviewed, before that by what the machine saw in all chats.
struct TeamPlaces: Sendable {
    let ranking: TeamRanking
    /// Whether it rests on what people confirmed.
    let isConfirmed: Bool
    /// Where an agent stands among the others.
    struct Place: Sendable {
        /// From the best to the worst that chance allows; `nil` where nobody can tell.
        let range: RankRange?
        /// Where there are several groups that can surely be told apart.
        let group: Int?
        /// Where the rate lies among those that chance gives; `nil` within normal variation.
        let variation: RankReport.Funnel?
        /// Whether it rests on what people confirmed.
        let isConfirmed: Bool
    }

    private let confirmed: [AgentScore]
    private let names: [String: String]

    /// - Parameter rank: compares agents.
    init(
        _ figures: TeamFigures, rank: ([AgentScore]) -> TeamRanking = { TeamRanking($0) }
    ) {
        confirmed = figures.agents.compactMap(\.confirmed)
        let byPeople = rank(confirmed)
        isConfirmed = byPeople.ranked > 1
        ranking = isConfirmed ? byPeople : rank(figures.agents.map(\.machine))
        names = figures.agents.reduce(into: [:]) { $0[$1.machine.agent] = $1.machine.name }
    }

    /// In words what the table and the picture show, and what they cannot.
    var sentences: [Phrase] {
        guard ranking.ranked > 1 else { return [.placesUnknown] + estimates }
        let fewest = NumberText.count(RankReport.usualFewest)
        let unranked = ranking.report.entries.filter { $0.range == nil && $0.count.reviewed > 0 }
        return [isConfirmed ? .placesByConfirmed : .placesByMachine(fewest: fewest)]
            + [RankSentences.overview(ranking.report, isConfirmed ? .sample : .everything)]
            + outside
            + (unranked.isEmpty
                ? [] : [.rankTooFew(unranked.map { name($0.name) }, fewest: fewest)])
            + estimates
    }

    /// What there is to say about one agent, of the sample where somebody has looked, else of the
    /// machine; places that rest on something else say so.
    func sentences(about pair: TeamFigures.Pair) -> [Phrase] {
        let sample = pair.confirmed.flatMap { $0.total.sampled > 0 ? $0 : nil }
        if (sample != nil) == isConfirmed {
            return AgentSentences.of(sample ?? pair.machine, in: ranking)
        }
        let own = AgentSentences.of(sample ?? pair.machine, in: TeamRanking([]))
        guard let entry = ranking.entry(of: pair.machine.agent) else { return own }
        let fewest = NumberText.count(RankReport.usualFewest)
        return own + [isConfirmed ? .placesByConfirmed : .placesByMachine(fewest: fewest)]
            + RankSentences.of(entry, isConfirmed ? .sample : .everything)
    }

    private func name(_ agent: String) -> String { names[agent] ?? agent }

    /// Who is outside normal variation; that nobody is, is said as well.
    private var outside: [Phrase] {
        let sentences: [Phrase] = [RankReport.Funnel.high, .low].compactMap { side in
            let found = ranking.report.entries.filter { $0.funnel == side }.map { name($0.name) }
            return found.isEmpty ? nil : .teamOutside(found, isHigh: side == .high)
        }
        return sentences.isEmpty ? [.teamInside] : sentences
    }

    /// What the reviewed sample says about all chats of the team.
    private var estimates: [Phrase] {
        let open = confirmed.filter { $0.total.sampled == 0 && $0.total.population > 0 }
        if confirmed.allSatisfy({ $0.total.sampled == 0 }) { return [] }
        return open.isEmpty
            ? TeamSentences.estimates(TeamRates(confirmed))
            : [.teamNotAllReviewed(open.map { name($0.agent) })]
    }

    /// Where an agent stands; `nil` of one who is not known.
    func place(of agent: String) -> Place? {
        ranking.entry(of: agent).map { entry in
            Place(
                range: entry.range, group: group(of: agent),
                variation: entry.isOutside ? entry.funnel : nil, isConfirmed: isConfirmed)
        }
    }

    /// `2–6`, from the best place to the worst that chance allows; `nil` where nobody can tell.
    func places(of agent: String) -> String? { ranking.entry(of: agent)?.range?.text }

    /// The group of an agent where there are several that can surely be told apart.
    func group(of agent: String) -> Int? {
        ranking.report.groups > 1 ? ranking.entry(of: agent)?.group : nil
    }

    /// Where the rate lies among those that chance gives; `nil` within normal variation.
    func variation(of agent: String) -> Phrase? {
        ranking.entry(of: agent).flatMap { $0.isOutside ? $0.funnel.title : nil }
    }

    /// The picture of everybody between the limits of chance; `nil` where there is nothing to
    /// compare.
    func funnel(own: String? = nil, _ language: Language) -> String? {
        guard ranking.ranked > 1 else { return nil }
        return FunnelChart.of(ranking.report, names: names, own: own).map {
            ChartPicture($0, language: language).figure.text
        }
    }
}
