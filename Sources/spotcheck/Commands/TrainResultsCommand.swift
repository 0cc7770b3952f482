import ArgumentParser
import Foundation
import Reports
import Rules
import Scoring
import Store
import Training
import Transcripts
import Wording
import Workbench

/// `spotcheck train results`: what agents came to in exams of the workbench, as figures for their
/// performance cards.
struct TrainResultsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results", abstract: Phrase.abstractOfTrainResults(.ofProcess))

    @OptionGroup var store: StoreOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let opened = try store.open()
            let pack = try ruleOptions.load()
            let results = ExamFigureRows(
                months: ExamMonth.all(
                    try await ExamDesk(opened, pack).exams(at: .now), try await opened.users(),
                    calendar: pack.rules.calendar))
            try output.show(results.table, in: speech.language)
        }
    }
}

/// Of each agent and month the share of the exams that were passed, in the columns that
/// `spotcheck report` reads.
struct ExamFigureRows {
    let months: [ExamMonth]

    var table: Table {
        Table(
            columns: [
                .init("agent", .columnAgent), .init("measure", .columnMeasure),
                .init("value", .columnValue, .trailing), .init("source", .columnFigureSource),
                .init("date", .columnFigureDate), .init("passed", .columnExamsPassed, .trailing),
                .init("exams", .columnExams, .trailing),
            ], rows: months.map(row))
    }

    private func row(_ month: ExamMonth) -> [Cell] {
        let (passed, count) = (month.passed, month.exams.count)
        return [
            .text(month.agent), .text(CardMeasure.training.rawValue),
            .number(Double(passed) / Double(count) * 100, places: 1),
            .text("SpotCheck \(passed)/\(count)"), .day(month.last), .integer(passed),
            .integer(count),
        ]
    }
}
