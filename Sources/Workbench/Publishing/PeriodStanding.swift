/// How the scores of some draws stand now: what a snapshot is made of.
struct PeriodStanding: Sendable {
    let rules: [PublishedRules]
    let draws: [PublishedDraw]
    let openAppeals: Int
    /// Reviewed chats that count for no score (`TeamFigures.unpriced`).
    let unpriced: Int
    let agents: [PublishedScore]

    /// Chats of the samples that nobody has reviewed to the end.
    var unreviewed: Int { draws.reduce(0) { $0 + $1.drawn - $1.reviewed } }

    /// Agents of whom chats were drawn and who have no confirmed score.
    var unscored: [String] {
        agents.filter { $0.population > 0 && $0.confirmed == nil }.map(\.name)
    }

    func agent(_ id: String) -> PublishedScore? { agents.first { $0.agent == id } }
}
