import Foundation
import HTTPTypes
import Reports
import Rules
import Sampling
import Scoring
import Store
import Training
import Transcripts
import Wording

/// What an exam came to, as it is kept: shown years later without the scenarios and the rules of
/// its day.
package struct ExamReport: Codable, Sendable {
    let full: String
    let mark: String
    let dimensions: [Dimension]
    let chats: [Chat]
    /// Why it was failed; empty for an exam that was passed.
    let reasons: [Words]
    let satisfied: Int
    /// Whether it does not count, since the rules changed while it was sat; `nil` in reports that
    /// are older.
    let void: Bool?
    let seedCode: String
    let rulesCode: String

    /// A text in both languages.
    struct Words: Codable, Sendable {
        let zh: String
        let en: String

        init(_ phrase: Phrase) { (zh, en) = (phrase.zh, phrase.en) }

        func callAsFunction(_ language: Language) -> String { language == .zh ? zh : en }
    }

    struct Dimension: Codable, Sendable {
        let title: Words
        let kept: Double
    }

    struct Chat: Codable, Sendable {
        let title: Words
        let total: String
        let ending: ScenarioState.Ending?
        let redLine: Bool
    }

    init(_ result: ExamResult, seed: String, rulesDigest: String, isVoid: Bool) {
        let scorecard = result.scorecard
        full = scorecard?.base.text ?? ""
        mark = result.criteria.total.text
        dimensions = zip(scorecard?.dimensions ?? [], result.kept).map {
            Dimension(title: Words($0.title), kept: $1)
        }
        chats = result.chats.map {
            Chat(
                title: Words($0.title), total: $0.total.text, ending: $0.ending,
                redLine: $0.redLine)
        }
        let failures = isVoid ? [.examVoidReason] : result.reasons { NumberText.percent($0) }
        reasons = failures.map { Words($0) }
        void = isVoid
        satisfied = result.satisfied
        seedCode = Digest(of: seed).shortCode
        rulesCode = String(rulesDigest.prefix(8))
    }

    /// Reads what `Store` keeps of a result.
    package init(json: String) throws {
        self = try JSONDecoder().decode(ExamReport.self, from: Data(json.utf8))
    }

    /// Whether the result does not count.
    package var isVoid: Bool { void == true }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
