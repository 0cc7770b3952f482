import ArgumentParser
import Auditing
import Reports
import Rules
import Wording

/// `spotcheck evaluate`: measures the rules on a labelled set.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: Phrase.abstractOfEvaluate(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpEvaluateFolder(.ofProcess), valueName: "folder"))
    var folder: String

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    @Flag(help: ArgumentHelp(Phrase.helpDetails(.ofProcess)))
    var details = false

    func validate() throws {
        if details && output.format != .table {
            throw ValidationError(Phrase.detailsNeedTable(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let set = try LabelledSet(folder: folder)
            let facts = try set.facts.map { try FactBook.labelled(json: $0).book }
            let pack = try ruleOptions.load(facts: facts)
            let run = EvaluateRun(set: set, pack: pack, threads: processors.threads)
            let notes = Notes(language: speech.language, quiet: output.quiet)
            let (evaluation, troubles) = try await run.run(notes: notes)
            let sink = TextSink()
            try sink.write(
                EvaluationTable.text(
                    evaluation.kinds, format: output.format, language: speech.language))
            if details {
                let details = EvaluationTable.details(evaluation, language: speech.language)
                try sink.write(PlainText.lines(details))
            }
            try sink.flush()
            try troubles.finish(notes: notes)
        }
    }
}
