import Foundation
import Sampling
import Store

/// How the scores of some draws stand now: what a snapshot is made of.
struct PeriodStanding: Encodable, Sendable {
    let rules: [PublishedRules]
    let draws: [PublishedDraw]
    let openAppeals: Int
    /// Reviewed chats that count for no score (`TeamFigures.unpriced`).
    let unpriced: Int
    let agents: [PublishedScore]

    /// Chats of the samples that nobody has reviewed to the end.
    var unreviewed: Int { draws.reduce(0) { $0 + $1.drawn - $1.reviewed } }

    /// Agents of whom chats were drawn and who have no confirmed score.
    var unscored: [String] { agents.unscored }

    func agent(_ id: String) -> PublishedScore? { agents.first { $0.agent == id } }

    /// What tells this standing from any other: a form holds that of the one it was signed on.
    ///
    /// - Parameter days: of the period.
    func mark(in days: DaySpan) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(self), as: UTF8.self)
        let span = [days.first, days.last].map { $0.map { "\($0)" } ?? "" }
        return Digest(of: span.joined(separator: " ") + "\n" + text).hex
    }
}
