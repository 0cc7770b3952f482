import Auditing
import Rules
import Sampling
import Scoring
import Store

extension Workbench {
    /// The figures of a draw, by the audit under which its chats are judged; without a draw, those
    /// of the machine over all days. `nil` in a store without chats.
    ///
    /// - Parameters:
    ///   - agent: whose; `nil` for everybody's.
    ///   - isCounting: whether the chats are counted that the rules did not look at.
    func figures(
        of draw: StoredDraw?, agent: String? = nil, isCounting: Bool = false
    ) async throws -> TeamFigures? {
        guard let draw else { return try await figures(in: .all, agent: agent) }
        guard let audit = try await store.audit(of: draw.id) else { return nil }
        let scorecard = try Scorecard(SourceText(path: "scorecard", text: audit.scorecard))
        let days = try await days(of: draw)
        let machine = try await machineScores(audit, of: agent, in: days, scorecard)
        let confirmed = try await confirmed(draw, of: agent, audit, scorecard)
        let all =
            isCounting
            ? try await store.chatCounts(in: days, besides: audit.id, of: agent) : nil
        let pairs = [TeamFigures.Pair].pairs(machine, confirmed.scores, scorecard)
        return TeamFigures(
            draw: draw.id, audit: audit, days: days, scorecard: scorecard,
            agents: pairs.told(by: audit, of: all),
            unpriced: confirmed.unpriced)
    }

    /// The machine's scores of all chats of some days that an audit has looked at.
    ///
    /// - Parameter agent: whose; `nil` for everybody's.
    func machineScores(
        _ audit: StoredAudit, of agent: String? = nil, in days: DaySpan, _ scorecard: Scorecard
    ) async throws -> [AgentScore] {
        try await store.agentSummary(
            audit.id, of: agent, in: days, dimensions: scorecard.dimensions.map(\.id)
        ).map { summary in
            AgentScore(
                agent: summary.agent, name: summary.name, tally: summary.machine,
                population: summary.machine.totals.count, scorecard: scorecard, design: .census)
        }
    }

    /// What stands after people looked, of each agent whose chats were drawn: n are the chats whose
    /// review is finished, N those that could be drawn. Chats that nothing can price are counted.
    private func confirmed(
        _ draw: StoredDraw, of agent: String?, _ audit: StoredAudit, _ scorecard: Scorecard
    ) async throws -> (scores: [AgentScore], unpriced: Int) {
        let chats = try await store.reviewed(draw: draw.id, of: agent)
        let scorers = try await scorers(for: chats, audit, scorecard)
        var (tally, unpriced) = (TeamTally(), 0)
        for chat in chats {
            guard let scorer = scorers[chat.audit] else {
                unpriced += 1
                continue
            }
            tally.add(
                owner: chat.agent, name: chat.agentName ?? "", findings: chat.confirmed,
                scorer: scorer)
        }
        let drawn = try await store.strata(of: draw.id).filter {
            agent == nil || agent == $0.stratum
        }
        let populations = drawn.reduce(into: [String: Int]()) { $0[$1.stratum] = $1.population }
        let scores = tally.scores(
            populations: populations, scorecard: scorecard, design: .stratifiedByAgent)
        return (scores, unpriced)
    }

    /// What prices confirmed findings, by the audit of their chats: a draw that was dealt in parts
    /// may have more than one. An audit of which the rules do not fit the scorecard has none.
    func scorers(
        for chats: [ReviewedConversation], _ audit: StoredAudit, _ scorecard: Scorecard
    ) async throws -> [AuditID: Scorer] {
        var scorers: [AuditID: Scorer] = [:]
        for id in Set(chats.map(\.audit)) {
            let rules = id == audit.id ? audit.rules : try await store.audit(id)?.rules ?? [:]
            scorers[id] = try? Scorer(scorecard, rules: Array(rules.values)).confirming
        }
        return scorers
    }

    /// The days that a draw was taken from.
    func days(of draw: StoredDraw?) async throws -> DaySpan {
        guard let draw else { return .all }
        if let known = drawDays[draw.id] { return known }
        guard let kept = try await store.receipts(of: draw.id).first else { return .all }
        let receipt = try DrawReceipt(json: Array(kept.json.utf8))
        let filter = ConversationFilter().restored(from: receipt.design.filters)
        let days = DaySpan(first: filter.since, last: filter.until)
        drawDays[draw.id] = days
        return days
    }

    /// The draw that a page is about: the one asked for, or the last that was taken.
    func chosenDraw(_ visit: Visit) async throws -> StoredDraw? {
        let draws = try await store.draws().filter { $0.state == .drawn }
        guard let asked = visit.query["draw"], let id = DrawID(asked) else { return draws.first }
        return draws.first { $0.id == id }
    }
}

extension [TeamFigures.Pair] {
    /// The same pairs with the rules behind the machine's scores, and how many chats these did not
    /// look at.
    ///
    /// - Parameter all: the chats of each agent; `nil` where there are no others.
    func told(by audit: StoredAudit, of all: [String: Int]?) -> [TeamFigures.Pair] {
        map { pair in
            var pair = pair
            pair.rulesDigest = audit.rulesDigest
            let left = (all?[pair.machine.agent] ?? 0) - pair.machine.total.sampled
            pair.leftOut = Swift.max(0, left)
            return pair
        }
    }

    /// Both scores of everybody who has one of them, in the order of their names.
    static func pairs(
        _ machine: [AgentScore], _ confirmed: [AgentScore], _ scorecard: Scorecard
    ) -> [TeamFigures.Pair] {
        let own = machine.reduce(into: [:]) { $0[$1.agent] = $1 }
        let other = confirmed.reduce(into: [:]) { $0[$1.agent] = $1 }
        return Set(own.keys).union(other.keys).map { agent in
            TeamFigures.Pair(
                machine: own[agent]
                    ?? AgentScore(nothingOf: agent, name: other[agent]?.name, scorecard),
                confirmed: other[agent])
        }
        .sorted { ($0.machine.name, $0.machine.agent) < ($1.machine.name, $1.machine.agent) }
    }
}

extension AgentScore {
    /// Of an agent of whom the machine saw nothing.
    init(nothingOf agent: String, name: String?, _ scorecard: Scorecard) {
        self.init(
            agent: agent, name: name, tally: AgentTally(dimensions: scorecard.dimensions.count),
            population: 0, scorecard: scorecard, design: .census)
    }
}
