import Foundation
import Rules
import Scoring

/// One line of the record of a practice chat: how it began, a reply, a hint, or how it ended.
///
/// Only what went in is kept; the chat itself follows from it, by the same scenario and rules.
package struct PracticeLine: Codable, Hashable, Sendable {
    package let kind: Kind
    /// At the start.
    package var start: Start?
    /// The messages of a reply, and the milliseconds since the line before it.
    package var texts: [String]?
    package var after: Int64?
    /// At the end.
    package var end: End?

    package enum Kind: String, Codable, Sendable {
        case start
        case reply
        case hint
        case end
    }

    /// What a chat begins with.
    package struct Start: Codable, Hashable, Sendable {
        package let session: String
        package let scenario: String
        package let scenarioDigest: String
        package let rulesDigest: String
        package let trainee: String
        /// When it was begun, and when by the clock of practice; milliseconds since 1970.
        package let at: Int64
        package let clock: Int64
        /// The exam that it belongs to; `nil` for practice.
        package let exam: String?

        package init(
            session: String, scenario: String, scenarioDigest: String, rulesDigest: String,
            trainee: String, at: Int64, clock: Int64, exam: String? = nil
        ) {
            self.session = session
            self.scenario = scenario
            self.scenarioDigest = scenarioDigest
            self.rulesDigest = rulesDigest
            self.trainee = trainee
            self.at = at
            self.clock = clock
            self.exam = exam
        }

        enum CodingKeys: String, CodingKey {
            case session, scenario, trainee, at, clock, exam
            case scenarioDigest = "scenario_digest"
            case rulesDigest = "rules_digest"
        }
    }

    /// What a chat came to.
    package struct End: Codable, Hashable, Sendable {
        package let ending: ScenarioState.Ending?
        /// In points, as decimal text.
        package let total: String
        package let confirmed: String
        package let redLine: Bool
        /// What each dimension kept of its weight, from 0 to 1, by id.
        package let kept: [String: Double]
        /// Ids of rules with how often each was broken, and how often each demand was met.
        package let broken: [String: Int]
        package let met: [String: Int]
        /// Working milliseconds; `nil` without a reply.
        package let meanWait: Int64?
        package let replies: Int
        package let hints: Int

        enum CodingKeys: String, CodingKey {
            case ending, total, confirmed, kept, broken, met, replies, hints
            case redLine = "red_line"
            case meanWait = "mean_wait_ms"
        }

        package init(_ result: PracticeResult) {
            ending = result.ending
            total = result.score.total.text
            confirmed = result.confirmed.total.text
            redLine = result.score.redLine
            let ids = result.scorecard.dimensions.map(\.id)
            kept = Dictionary(zip(ids, result.keptShares)) { first, _ in first }
            broken = result.broken
            met = result.met
            meanWait = result.meanWait
            replies = result.replies
            hints = result.hints
        }
    }

    enum CodingKeys: String, CodingKey {
        case kind, start, texts, end
        case after = "after_ms"
    }

    package static func start(_ start: Start) -> PracticeLine {
        PracticeLine(kind: .start, start: start)
    }

    package static func reply(_ texts: [String], after: Int64) -> PracticeLine {
        PracticeLine(kind: .reply, texts: texts, after: after)
    }

    package static let hint = PracticeLine(kind: .hint)

    package static func end(_ result: PracticeResult) -> PracticeLine {
        PracticeLine(kind: .end, end: End(result))
    }

    /// The line as JSON with a line break; the same values give the same bytes.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}
