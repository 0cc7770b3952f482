import Transcripts
import ArgumentParser
import Auditing
import Foundation
import Reports
import Rules
import Sampling
import Wording

/// `spotcheck draw`: draws conversations, or checks the receipt of a draw.
struct DrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: Phrase.abstractOfDraw(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var draw: DrawOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpReceipt(.ofProcess), valueName: "file"))
    var receipt: String?

    @Option(help: ArgumentHelp(Phrase.helpVerify(.ofProcess), valueName: "receipt"))
    var verify: String?

    @Option(help: ArgumentHelp(Phrase.helpLog(.ofProcess), valueName: "file"))
    var log: String?

    @Option(
        name: .customLong("reveal"),
        help: ArgumentHelp(Phrase.helpReveal(.ofProcess), valueName: "party=value"))
    var reveals: [Revelation] = []

    func validate() throws {
        if (verify == nil) == (draw.quota == nil) {
            throw ValidationError(Phrase.drawOrVerify(.ofProcess))
        }
        if verify != nil && (receipt != nil || output.format != .table) {
            throw ValidationError(Phrase.verifyTakesNeither(.ofProcess))
        }
        if !reveals.isEmpty && draw.seed != nil {
            throw ValidationError(Phrase.revealTakesNoSeed(.ofProcess))
        }
        if receipt == nil && output.format != .table {
            throw ValidationError(Phrase.formatNeedsReceipt(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let calendar = try ruleOptions.load().rules.calendar
            let archive = input.archive(paths: input.paths, in: calendar)
            let notes = Notes(language: speech.language, quiet: output.quiet)
            if let verify {
                try await VerifyRun(
                    receiptPath: verify, archive: archive, filter: filter.filter,
                    calendar: calendar, threads: processors.threads, log: logFile
                ).run(notes: notes, language: speech.language)
            } else if let quota = draw.quota {
                var run = DrawRun(
                    archive: archive, filter: filter.filter, calendar: calendar, quota: quota,
                    seedText: draw.seedText(), threads: processors.threads)
                run.revealed = reveals.map(\.contribution)
                let entries = try logFile?.read()
                if reveals.isEmpty {
                    notes.say(.seedUsed(run.seedText))
                } else {
                    try entries?.check(run.revealed)
                }
                let outcome = try await run.run(notes: notes)
                // Logged before it is shown: nobody sees a draw that the log does not have.
                try logFile?.add(outcome.receipt, notes: notes)
                try show(outcome, notes)
            }
        }
    }

    private var logFile: DrawLogFile? { log.map(DrawLogFile.init) }

    /// The receipt goes to its file or to stdout; with a file, the ids go to stdout.
    private func show(_ outcome: DrawRun.Outcome, _ notes: Notes) throws {
        let json = String(decoding: outcome.receipt.json, as: UTF8.self)
        let sink = receipt.map { TextSink(path: $0) } ?? TextSink()
        try sink.write(json)
        try sink.flush()
        if receipt != nil {
            try TextSink.show(
                DrawnTable.of(outcome.draw).text(
                    output.format, language: speech.language, width: OutputOptions.width))
        }
        outcome.census.tellRejects(notes)
        notes.say(
            .drawnSummary(
                drawn: outcome.draw.count, population: outcome.draw.population,
                code: outcome.receipt.seedCode, frame: outcome.receipt.frameDigest.shortCode))
        if !outcome.census.rejects.isEmpty { throw ExitCodes.trouble }
    }
}
