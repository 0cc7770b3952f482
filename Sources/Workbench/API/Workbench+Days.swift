import Rules
import Scoring
import Store

extension Workbench {
    /// The machine's figures of some days, by the rules that looked at most of their chats; what
    /// these did not look at is counted by agent. Nothing is confirmed, for what people review is
    /// drawn by draws. `nil` in a store without chats.
    func figures(in days: DaySpan) async throws -> TeamFigures? {
        var found = try await store.audit(ofMost: days)
        if found == nil { found = try await store.lastAudit() }
        guard let audit = found else { return nil }
        let scorecard = try Scorecard(SourceText(path: "scorecard", text: audit.scorecard))
        let machine = try await machineScores(audit, in: days, scorecard)
        let names = try await store.agentNames()
        let known = Set(machine.map(\.agent))
        // Of whom these rules saw nothing there is no score, but there are chats.
        let others = try await store.chatCounts(in: days).keys.filter { !known.contains($0) }
            .map { AgentScore(nothingOf: $0, name: names[$0], scorecard) }
        return try await TeamFigures(
            draw: nil, audit: audit, days: days, scorecard: scorecard,
            agents: told(.pairs(machine + others, [], scorecard), audit, in: days))
    }
}
