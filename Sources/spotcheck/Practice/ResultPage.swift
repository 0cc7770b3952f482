import Reports
import Rules
import Scoring
import Training
import Wording

/// What a practice chat came to, line by line.
struct ResultPage {
    private let result: PracticeResult
    private let coach: Coach
    private let language: Language

    init(_ result: PracticeResult, coach: Coach, language: Language) {
        self.result = result
        self.coach = coach
        self.language = language
    }

    /// How it ended, the score, and how fast the replies were.
    var lines: [PracticeNotes.Line] {
        var lines: [PracticeNotes.Line] = []
        if let ending = result.ending {
            let style: TextStyle = ending == .satisfied ? .good : .bad
            lines.append(.init(text: ending.title(language), style: style))
        }
        let band = result.scorecard.band(of: result.total)?.title
        let score = Phrase.practiceScore(
            result.total.text, of: result.scorecard.base.text, band: band)
        lines.append(.init(text: score(language), style: .bold))
        if let ceiling = result.ceiling, ceiling < result.score.total {
            let why = Phrase.practiceCeiling(result.score.total.text, ceiling.text)
            lines.append(.init(text: why(language), style: .bad))
        }
        if result.score.redLine {
            lines.append(.init(text: Phrase.practiceVeto(language), style: .bad))
        }
        if result.score.waiting > 0 {
            let confirmed = result.confirmedTotal.text
            lines.append(
                .init(
                    text: Phrase.practiceWaiting(result.score.waiting, confirmed: confirmed)(
                        language)))
        }
        if let mean = result.meanWait {
            let times = Phrase.practiceTimes(
                mean: mean / 1000, replies: result.replies, hints: result.hints)
            lines.append(.init(text: times(language)))
        }
        return lines
    }

    /// What the chat asked for, the rules that were broken, and a model.
    var lessons: [PracticeNotes.Line] {
        let broken = result.broken.keys.sorted().compactMap { coach.card($0) }
            .map { PracticeNotes.Line(text: "✗ \($0.title(language))  \($0.id)", style: .bad) }
        let goals = result.scenario.goals
            .map { PracticeNotes.Line(text: "· " + $0(language)) }
        let model = result.scenario.good.map { PracticeNotes.Line(text: "  " + $0.text) }
        return broken + [.init(text: Phrase.practiceGoals(language), style: .bold)] + goals
            + [.init(text: Phrase.practiceModel(language), style: .bold)] + model
    }
}

/// What each dimension kept.
enum DimensionTable {
    static func of(_ result: PracticeResult) -> Table {
        let rows = zip(result.scorecard.dimensions, result.score.dimensions).map {
            dimension, loss -> [Cell] in
            [
                .words(dimension.title), .decimal((dimension.weight - loss.lost).text),
                .decimal(dimension.weight.text),
            ]
        }
        return Table(
            columns: [
                .init("dimension", .columnDimension), .init("kept", .columnKept, .trailing),
                .init("of", .columnFullMarks, .trailing),
            ], rows: rows)
    }
}

/// A result for programs, in one row.
enum ResultTable {
    static func of(_ result: PracticeResult) -> Table {
        Table(
            columns: [
                .init("scenario", .columnScenario), .init("trainee", .columnTrainee),
                .init("ending", .columnEnding), .init("total", .columnPracticeScore, .trailing),
                .init("rules", .columnRuleScore, .trailing),
                .init("confirmed", .columnIfConfirmed, .trailing),
                .init("red_line", .columnRedLine), .init("replies", .columnReplies, .trailing),
                .init("mean_wait_seconds", .columnMeanWait, .trailing),
                .init("hints", .columnHints, .trailing), .init("broken", .columnBroken),
            ],
            rows: [
                [
                    .text(result.scenario.id), .text(result.trainee),
                    result.ending.map { .coded($0.rawValue, $0.title) } ?? .none,
                    .decimal(result.total.text), .decimal(result.score.total.text),
                    .decimal(result.confirmedTotal.text),
                    .flag(result.score.redLine), .integer(result.replies),
                    result.meanWait.map { .number(Double($0) / 1000, places: 1) } ?? .none,
                    .integer(result.hints),
                    .text(result.broken.keys.sorted().joined(separator: " ")),
                ]
            ])
    }
}
