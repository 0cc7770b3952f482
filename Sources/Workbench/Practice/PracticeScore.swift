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
    let hasGoals: Bool
    let model: [String]
    let hasModel: Bool

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

    /// - Parameter showsModel: whether the model replies are shown, which those of exams are not.
    init(
        _ result: PracticeResult, _ cards: [RuleCard], showsModel: Bool, _ language: Language
    ) {
        let ending: Phrase = result.ending.map(\.title) ?? .practiceBrokenOff
        self.ending = ending(language)
        tone = result.ending == .satisfied ? "good" : "bad"
        total = result.total.text
        full = result.scorecard.base.text
        band = result.scorecard.band(of: result.total)?.title(language)
        sentences = Self.sentences(result).map { $0(language) }
        dimensions = zip(result.scorecard.dimensions, result.score.dimensions).map {
            dimension, loss in
            let kept = dimension.weight - loss.lost
            return Dimension(
                title: dimension.title(language), kept: kept.text, full: dimension.weight.text,
                share: Int((kept.value / dimension.weight.value * 100).rounded()))
        }
        lessons = Self.lessons(
            cards, result.broken, right: result.right, spoken: result.scenario.language, language)
        hasLessons = !lessons.isEmpty
        goals = result.scenario.goals.map { $0(language) }
        hasGoals = !goals.isEmpty
        model = showsModel ? result.scenario.good.map(\.text) : []
        hasModel = !model.isEmpty
    }

    /// What a chat came to on its day, when it cannot be played again.
    ///
    /// - Parameter scorecard: today's, for the names of the dimensions.
    init(
        kept end: PracticeLine.End, _ cards: [RuleCard], scorecard: Scorecard, spoken: Language,
        _ language: Language
    ) {
        ending = (end.ending?.title ?? .practiceBrokenOff)(language)
        tone = end.ending == .satisfied ? "good" : "bad"
        total = end.total
        full = end.full ?? scorecard.base.text
        band = nil
        sentences = [Phrase.practiceKeptScore(language)]
        dimensions = end.kept.sorted { $0.key < $1.key }.map { id, kept in
            let title = scorecard.dimensions.first { $0.id == id }?.title ?? Phrase(id)
            return Dimension(
                title: title(language), kept: NumberText.percent(kept), full: "100%",
                share: Int((kept * 100).rounded()))
        }
        lessons = Self.lessons(cards, end.broken, spoken: spoken, language)
        hasLessons = !lessons.isEmpty
        (goals, hasGoals, model, hasModel) = ([], false, [], false)
    }

    private static func lessons(
        _ cards: [RuleCard], _ broken: [String: Int], right: [String: [Phrase]] = [:],
        spoken: Language, _ language: Language
    ) -> [Lesson] {
        cards.map { card in
            let known = Phrase.joined(right[card.id] ?? [], zh: "；", en: "; ")(language)
            return Lesson(
                title: card.title(language),
                instead: known.isEmpty ? card.instead(spoken) : known,
                count: "\(broken[card.id] ?? 1)")
        }
    }

    private static func sentences(_ result: PracticeResult) -> [Phrase] {
        var sentences: [Phrase] = result.score.redLine ? [.practiceVeto] : []
        if let ceiling = result.ceiling, ceiling < result.score.total {
            sentences.append(.practiceCeiling(result.score.total.text, ceiling.text))
        }
        if result.score.waiting > 0 {
            sentences.append(
                .practiceWaiting(result.score.waiting, confirmed: result.confirmedTotal.text))
        }
        if let mean = result.meanWait {
            sentences.append(
                .practiceTimes(mean: mean / 1000, replies: result.replies, hints: result.hints))
        }
        return sentences
    }
}
