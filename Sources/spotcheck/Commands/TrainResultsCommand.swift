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
                exams: try await ExamDesk(opened, pack).exams(at: .now),
                users: try await opened.users(), calendar: pack.rules.calendar)
            try output.show(results.table, in: speech.language)
        }
    }
}

/// Of each agent and month the share of the exams that were passed, in the columns that
/// `spotcheck report` reads. Void exams are left out.
struct ExamFigureRows {
    let exams: [StoredExam]
    let users: [User]
    let calendar: WorkingCalendar

    /// The exams of one agent in one month.
    private struct Month {
        let agent: String
        var count = 0
        var passed = 0
        var last: LocalDate
    }

    var table: Table {
        Table(
            columns: [
                .init("agent", .columnAgent), .init("measure", .columnMeasure),
                .init("value", .columnValue, .trailing), .init("source", .columnFigureSource),
                .init("date", .columnFigureDate), .init("passed", .columnExamsPassed, .trailing),
                .init("exams", .columnExams, .trailing),
            ], rows: months.map(row))
    }

    private func row(_ month: Month) -> [Cell] {
        [
            .text(month.agent), .text(CardMeasure.training.rawValue),
            .number(Double(month.passed) / Double(month.count) * 100, places: 1),
            .text("SpotCheck \(month.passed)/\(month.count)"), .day(month.last),
            .integer(month.passed), .integer(month.count),
        ]
    }

    private var months: [Month] {
        let agents = users.reduce(into: [UserID: String]()) { $0[$1.id] = $1.agent }
        var months: [String: Month] = [:]
        for exam in exams {
            guard let result = exam.result, let agent = agents[exam.user],
                (try? ExamReport(json: result.body))?.isVoid != true
            else { continue }
            let day = calendar.localDate(of: result.at)
            let key = "\(agent) " + "\(day)".prefix(7)
            var month = months[key] ?? Month(agent: agent, last: day)
            month.count += 1
            month.passed += result.isPassed ? 1 : 0
            month.last = max(month.last, day)
            months[key] = month
        }
        return months.sorted { $0.key < $1.key }.map(\.value)
    }
}
