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

/// What a practice chat came to, as pages show it.
struct PracticeScore: Sendable {
    let ending: String
    let tone: String
    let total: String
    let full: String
    let band: String?
    let sentences: [String]
    let dimensions: [Dimension]
    let lessons: [Lesson]
    let hasLessons: Bool
    let goals: [String]
    let model: [String]

    struct Dimension: Sendable {
        let title: String
        let kept: String
        let full: String
        /// In percent.
        let share: Int
    }

    /// A rule that was broken.
    struct Lesson: Sendable {
        let title: String
        let instead: String
        let count: String
    }

    init(_ result: PracticeResult, _ cards: [RuleCard], _ language: Language) {
        let ending: Phrase = result.ending.map(\.title) ?? .practiceBrokenOff
        self.ending = ending(language)
        tone = result.ending == .satisfied ? "good" : "bad"
        total = result.score.total.text
        full = result.scorecard.base.text
        band = result.scorecard.band(of: result.score.total)?.title(language)
        sentences = Self.sentences(result).map { $0(language) }
        dimensions = zip(result.scorecard.dimensions, result.score.dimensions).map {
            dimension, loss in
            let kept = dimension.weight - loss.lost
            return Dimension(
                title: dimension.title(language), kept: kept.text, full: dimension.weight.text,
                share: Int((kept.value / dimension.weight.value * 100).rounded()))
        }
        lessons = cards.map {
            Lesson(
                title: $0.title(language), instead: $0.instead(language),
                count: "\(result.broken[$0.id] ?? 1)")
        }
        hasLessons = !lessons.isEmpty
        goals = result.scenario.goals.map { $0(language) }
        model = result.scenario.good.map(\.text)
    }

    private static func sentences(_ result: PracticeResult) -> [Phrase] {
        var sentences: [Phrase] = result.score.redLine ? [.practiceVeto] : []
        if result.score.waiting > 0 {
            sentences.append(
                .practiceWaiting(result.score.waiting, confirmed: result.confirmed.total.text))
        }
        if let mean = result.meanWait {
            sentences.append(
                .practiceTimes(mean: mean / 1000, replies: result.replies, hints: result.hints))
        }
        return sentences
    }
}
