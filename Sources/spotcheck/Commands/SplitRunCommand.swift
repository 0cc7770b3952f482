import ArgumentParser
import Wording

/// `spotcheck split run`: works on one part.
struct SplitRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: Phrase.abstractOfSplitRun(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpSplitWork(.ofProcess), valueName: "folder"))
    var work: String

    @Option(help: ArgumentHelp(Phrase.helpSplitPart(.ofProcess), valueName: "k"))
    var part: Int?

    @Flag(help: ArgumentHelp(Phrase.helpSplitRunLines(.ofProcess)))
    var lines = false

    @Flag(help: ArgumentHelp(Phrase.helpSplitSurvey(.ofProcess)))
    var survey = false

    @Flag(help: ArgumentHelp(Phrase.helpSplitFacts(.ofProcess)))
    var facts = false

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if lines == (part != nil) { throw ValidationError(Phrase.splitRunWhat(.ofProcess)) }
        if facts && (survey || lines) {
            throw ValidationError(Phrase.splitFactsWhat(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let folder = SplitFolder(path: work)
            let pass = survey ? SplitPass.survey : facts ? .facts : .audit
            let notes = Notes(language: speech.language, quiet: quiet)
            if let part {
                let run = SplitPartRun(
                    folder: folder, pass: pass, threads: processors.threads, notes: notes)
                return try await run.run(part: part)
            }
            try await SplitLinesRun(
                folder: folder, pass: pass, threads: processors.threads, notes: notes
            ).run()
        }
    }
}
