import Rules
import Store
import Transcripts
import Wording

/// What comes after the reviews of the demo's first draw.
extension Demo {
    /// The agent who has the most reviewed points to object to; `nil` where nobody has any.
    func agentWithMostToAppeal(in draw: DrawID) async throws -> Participant? {
        let names = try await store.agentNames()
        var most: (agent: String, count: Int)?
        for agent in names.keys.sorted() {
            let count = try await open(of: agent).count
            if count > most?.count ?? 0 { most = (agent, count) }
        }
        return most.map { Participant(id: $0.agent, name: names[$0.agent] ?? $0.agent) }
    }

    private func open(of agent: String) async throws -> [AppealTarget] {
        var filter = ResultFilter()
        filter.limit = 200
        return try await store.results(of: agent, filter)
            .filter { $0.points < .zero && $0.appeal == nil && $0.standing != nil }
            .compactMap(\.target.appealable)
    }

    /// The agent objects to three points: one stays; the period is published; after that one
    /// falls, and one waits.
    func appeal(_ agent: String, in draw: DrawID, by team: Team) async throws {
        let now = workbench.clock()
        guard let user = try await store.user(agent: agent) else { return }
        let comments = ["当时客户催得急，我马上就给了方案。", "客户后面道谢了，问题已经解决。", "这句话是在引用客户的原话。"]
        let targets = try await open(of: agent)
        var appeals: [AppealID] = []
        for (comment, target) in zip(comments, targets) {
            appeals.append(
                try await store.appeal(target, comment: comment, by: user.id, at: now))
        }
        if let first = appeals.first {
            try await store.decide(
                first, .upheld, comment: "看了前后文，这句话确实会让客户着急。",
                seen: store.appealCase(first).verdicts.count, by: team.lead, at: now)
        }
        try await publish(draw, by: team)
        if let second = appeals.dropFirst().first {
            try await store.decide(
                second, .overturned, comment: "客户在后面明确表示满意，这条不扣分。",
                seen: store.appealCase(second).verdicts.count, by: team.lead, at: now)
        }
    }

    /// Closes the period of a draw, as the lead.
    private func publish(_ id: DrawID, by team: Team) async throws {
        let now = workbench.clock()
        guard let draw = try await store.draw(id), let lead = try await store.user(team.lead),
            let span = try await workbench.extent(of: draw), let first = span.first,
            let last = span.last
        else { return }
        let seen = try await store.trailEnd()
        let standing = try await workbench.standing(of: [draw], in: span)
        let snapshot = workbench.snapshot(
            of: PublishedDays(name: draw.name, first: "\(first)", last: "\(last)"), number: 1,
            standing: standing, by: lead, signature: lead.name, at: now)
        _ = try await store.closePeriod(
            draw.name, first: first, last: last, snapshot: snapshot.json, seen: seen, by: lead.id,
            at: now)
    }
}
