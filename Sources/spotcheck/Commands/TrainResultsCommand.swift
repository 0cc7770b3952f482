import ArgumentParser
import Foundation
import Reports
import Rules
import Store
import Training
import Transcripts
import Wording

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
            let calendar = try ruleOptions.load().rules.calendar
            let results = ExamFigureRows(
                exams: try await opened.exams(), users: try await opened.users(),
                calendar: calendar)
            try output.show(results.table, in: speech.language)
        }
    }
}

/// Of each agent and month the last exam, in the columns that `spotcheck report` reads.
struct ExamFigureRows {
    let exams: [StoredExam]
    let users: [User]
    let calendar: WorkingCalendar

    var table: Table {
        Table(
            columns: [
                .init("agent", .columnAgent), .init("measure", .columnMeasure),
                .init("value", .columnValue, .trailing), .init("source", .columnFigureSource),
                .init("date", .columnFigureDate), .init("outcome", .columnEnding),
            ], rows: rows)
    }

    private var rows: [[Cell]] {
        let agents = users.reduce(into: [UserID: String]()) { $0[$1.id] = $1.agent }
        var last: [String: [Cell]] = [:]
        for exam in exams {
            guard let result = exam.result, let agent = agents[exam.user] else { continue }
            let day = calendar.localDate(of: result.at)
            last["\(agent) " + "\(day)".prefix(7)] = [
                .text(agent), .text("training"), .decimal(result.total.text),
                .text("SpotCheck \(exam.sitting.uppercased()) \(exam.seed)"), .day(day),
                .coded(
                    result.isPassed ? "passed" : "failed",
                    result.isPassed ? .examPassed : .examFailed),
            ]
        }
        return last.sorted { $0.key < $1.key }.map(\.value)
    }
}
