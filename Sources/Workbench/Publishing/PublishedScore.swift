import Rules
import Reports
import Scoring
import Wording

/// One agent's published score.
struct PublishedScore: Codable, Hashable, Sendable {
    let agent: String
    let name: String
    /// The confirmed score; `nil` where nothing, or not enough, was reviewed.
    let confirmed: String?
    let low: String?
    let high: String?
    let reviewed: Int
    /// Chats of the agent that could be drawn.
    let population: Int
    let gradeZh: String
    let gradeEn: String
    let machine: String?
    /// Chats that the machine's score rests on.
    let machineChats: Int
    /// Chats of the sample over a red line; of all chats where nothing was drawn.
    let redLines: Int
    let dimensions: [Dimension]

    /// One side of the service.
    struct Dimension: Codable, Hashable, Sendable {
        let id: String
        let confirmed: String?
        let low: String?
        let high: String?
        let machine: String?
    }

    /// The scores of one agent in the draws of a period, a pair for each draw.
    init(_ pairs: [TeamFigures.Pair], scorecard: Scorecard) {
        let own = pairs.map(\.machine)
        let people = pairs.compactMap(\.confirmed)
        let total = ScoreEstimate(strata: people.map(\.total))
        let machine = ScoreEstimate(strata: own.map(\.total))
        agent = own.first?.agent ?? ""
        name = own.first?.name ?? ""
        confirmed = total.mean?.fixed
        low = total.lowText
        high = total.highText
        reviewed = total.sampled
        population = total.population
        let grade = (people.isEmpty ? .notSampled : Standing(total, scorecard: scorecard)).title
        gradeZh = grade.zh
        gradeEn = grade.en
        self.machine = machine.mean?.fixed
        machineChats = machine.sampled
        redLines = (people.isEmpty ? own : people).reduce(0) { $0 + $1.redLines.found }
        dimensions = scorecard.dimensions.map { side in
            let score = ScoreEstimate(
                strata: people.compactMap { $0.dimensions.first { $0.id == side.id }?.score })
            let byRules = ScoreEstimate(
                strata: own.compactMap { $0.dimensions.first { $0.id == side.id }?.score })
            return Dimension(
                id: side.id, confirmed: score.mean?.fixed, low: score.lowText,
                high: score.highText, machine: byRules.mean?.fixed)
        }
    }

    var grade: Phrase { Phrase(zh: gradeZh, en: gradeEn) }

    /// `87.0–93.4`; `nil` without a score, and where all chats were reviewed.
    var range: String? {
        guard let low, let high, low != high else { return nil }
        return "\(low)–\(high)"
    }

    var points: Points? { confirmed.flatMap { Points($0) } }
}

extension [PublishedScore] {
    /// The names of those of whom chats were drawn and who have no confirmed score.
    var unscored: [String] {
        filter { $0.population > 0 && $0.confirmed == nil }.map(\.name)
    }
}
