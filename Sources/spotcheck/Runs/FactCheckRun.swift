import ArgumentParser
import Auditing
import Reports
import Rules
import Transcripts
import Wording

/// Checks the knowledge base against an archive and shows what agents answer.
struct FactCheckRun {
    let check: FactCheck
    let format: TableFormat
    let language: Language

    /// Exits with 2 where something could not be read.
    func run(notes: Notes) async throws {
        var rejects = ToldTroubles()
        let tally = try await check.run(progress: notes.progress) { reject in
            rejects.add(reject, notes: notes)
        }
        notes.clearLine()
        try Self.show(tally, format: format, language: language, notes: notes)
        try rejects.finish(notes: notes)
    }

    /// Shows what was answered.
    static func show(
        _ tally: FactTally, format: TableFormat, language: Language, notes: Notes
    ) throws {
        try TextSink.show(
            FactTable.text(
                tally, format: format, language: language, width: OutputOptions.tableWidth))
        let answers = tally.entries.flatMap(\.answers)
        notes.say(
            .factCheckSummary(
                conversations: tally.conversations,
                answers: answers.reduce(0) { $0 + $1.count },
                differing: answers.filter { $0.standing != .right }.reduce(0) { $0 + $1.count }))
    }
}
