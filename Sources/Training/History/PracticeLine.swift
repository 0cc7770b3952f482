import Foundation
import Rules
import Scoring
import Transcripts

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
        /// The grade in points, as decimal text.
        package let total: String
        /// The score by the rules alone, and the full score; `nil` in records that are older.
        package let rules: String?
        package let full: String?
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
        /// What was said, so that it can be read when rules and scenario have changed; `nil` in
        /// records that are older.
        package let chat: [Said]?

        /// One message.
        package struct Said: Codable, Hashable, Sendable {
            package let isTrainee: Bool
            /// By the clock of practice, in milliseconds since 1970.
            package let at: Int64
            package let text: String

            package init(isTrainee: Bool, at: Int64, text: String) {
                self.isTrainee = isTrainee
                self.at = at
                self.text = text
            }

            enum CodingKeys: String, CodingKey {
                case at, text
                case isTrainee = "trainee"
            }
        }

        enum CodingKeys: String, CodingKey {
            case ending, total, rules, full, confirmed, kept, broken, met, replies, hints, chat
            case redLine = "red_line"
            case meanWait = "mean_wait_ms"
        }

        package init(_ result: PracticeResult) {
            ending = result.ending
            total = result.total.text
            rules = result.score.total.text
            full = result.scorecard.base.text
            confirmed = result.confirmedTotal.text
            redLine = result.score.redLine
            let ids = result.scorecard.dimensions.map(\.id)
            kept = Dictionary(zip(ids, result.keptShares)) { first, _ in first }
            broken = result.broken
            met = result.met
            meanWait = result.meanWait
            replies = result.replies
            hints = result.hints
            chat = result.chat.messages.enumerated().map { index, message in
                Said(
                    isTrainee: message.role == .agent, at: message.time?.milliseconds ?? 0,
                    text: result.chat.words(of: index))
            }
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
