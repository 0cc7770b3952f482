import Scoring
import Store

extension Workbench {
    /// How the scores of some draws stand now, with what they rest on.
    ///
    /// - Parameter days: of the period: open appeals on its chats are counted.
    func standing(of draws: [StoredDraw], in days: DaySpan) async throws -> PeriodStanding {
        var pairs: [String: [TeamFigures.Pair]] = [:]
        var scorecard: Scorecard?
        var unpriced = 0
        var rules: [PublishedRules] = []
        for draw in draws {
            for behind in try await store.rulesBehind(draw.id) {
                let known = PublishedRules(
                    rules: behind.rules, scorecard: behind.scorecard, pack: behind.pack)
                if !rules.contains(known) { rules.append(known) }
            }
            guard let figures = try await figures(of: draw) else { continue }
            scorecard = figures.scorecard
            unpriced += figures.unpriced
            for pair in figures.agents { pairs[pair.machine.agent, default: []].append(pair) }
        }
        let scores = scorecard.map { card in
            pairs.values.map { PublishedScore($0, scorecard: card) }
                .sorted { ($0.name, $0.agent) < ($1.name, $1.agent) }
        }
        var published: [PublishedDraw] = []
        for draw in draws { published.append(try await self.published(draw)) }
        let appeals = try await store.openAppeals(in: days).values.reduce(0, +)
        return PeriodStanding(
            rules: rules, draws: published, openAppeals: appeals, unpriced: unpriced,
            agents: scores ?? [])
    }

    private func published(_ draw: StoredDraw) async throws -> PublishedDraw {
        let days = try await days(of: draw)
        let receipt = try await store.receipts(of: draw.id).last
        let coverage = try await store.coverage(of: draw.id)
        return PublishedDraw(
            id: draw.id.value, name: draw.name, first: days.first.map { "\($0)" },
            last: days.last.map { "\($0)" }, seedCode: draw.seedCode ?? "",
            receiptVersion: receipt?.version ?? 0, receiptDigest: receipt?.digest ?? "",
            population: draw.population ?? 0, drawn: coverage.drawn, reviewed: coverage.finished)
    }

    /// The days on which a draw's chats lie: those that it was limited to, else those of all chats.
    func extent(of draw: StoredDraw) async throws -> DaySpan? {
        let days = try await days(of: draw)
        if days.first != nil && days.last != nil { return days }
        let known = try await store.extent(of: days)
        return known.map { DaySpan(first: days.first ?? $0.first, last: days.last ?? $0.last) }
    }
}
