import Rules
import Scoring
import Store

extension Workbench {
    /// The machine's figures of some days, by the rules that looked at most of their chats; what
    /// these did not look at is counted by agent. Nothing is confirmed, for what people review is
    /// drawn by draws. `nil` in a store without chats.
    ///
    /// - Parameter agent: whose; `nil` for everybody's.
    func figures(in days: DaySpan, agent: String? = nil) async throws -> TeamFigures? {
        var found = try await store.audit(ofMost: days)
        if found == nil { found = try await store.lastAudit() }
        guard let audit = found else { return nil }
        let scorecard = try Scorecard(SourceText(path: "scorecard", text: audit.scorecard))
        let machine = try await machineScores(audit, of: agent, in: days, scorecard)
        let names = try await store.agentNames()
        let known = Set(machine.map(\.agent))
        let all = try await store.chatCounts(in: days, besides: audit.id, of: agent)
        // Of whom these rules saw nothing there is no score, but there are chats.
        let others = (all ?? [:]).keys.filter { !known.contains($0) }
            .map { AgentScore(nothingOf: $0, name: names[$0], scorecard) }
        let pairs = [TeamFigures.Pair].pairs(machine + others, [], scorecard)
        return TeamFigures(
            draw: nil, audit: audit, days: days, scorecard: scorecard,
            agents: pairs.told(by: audit, of: all))
    }
}
