import Reports
import Rules
import Scoring
import Training
import Wording

/// What an exam came to, chat by chat and as a whole.
struct ExamSheet {
    private let result: ExamResult
    private let trainee: String

    init(_ result: ExamResult, trainee: String) {
        self.result = result
        self.trainee = trainee
    }

    /// A row for each chat, and one for the whole (`scenario` empty).
    var table: Table {
        let scorecard = result.scorecard
        let dimensions = scorecard?.dimensions ?? []
        let rows = result.chats.map { chat -> [Cell] in
            [
                .text(trainee), .text(chat.scenario), .decimal(chat.total.text),
                .flag(chat.redLine),
                chat.ending.map { .coded($0.rawValue, $0.shortTitle) } ?? .none,
            ] + chat.kept.map { .share($0) }
        }
        let verdict = Cell.coded(
            result.isPassed ? "passed" : "failed", result.isPassed ? .examPassed : .examFailed)
        let whole: [Cell] =
            [
                .text(trainee), .none, .decimal(result.total.text),
                .flag(result.failures.contains(.redLine)), verdict,
            ] + result.kept.map { .share($0) }
        return Table(
            columns: [
                .init("trainee", .columnTrainee), .init("scenario", .columnScenario),
                .init("total", .columnPracticeScore, .trailing),
                .init("red_line", .columnRedLine), .init("outcome", .columnEnding),
            ] + dimensions.map { .init($0.id, $0.title, .trailing) }, rows: rows + [whole])
    }

    /// The table, and the verdict with its reasons.
    func page(_ language: Language, colored: Bool) -> String {
        let verdict =
            result.isPassed
            ? [Phrase.examPassed(language)]
            : [Phrase.examFailed(language)]
                + result.reasons(NumberText.percent).map { "· " + $0(language) }
        return table.text(.table, language: language, colored: colored) + "\n"
            + verdict.map { $0 + "\n" }.joined()
    }
}
