import ArgumentParser
import Wording

/// `spotcheck split run`: works on one part.
struct SplitRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: Phrase.abstractOfSplitRun(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpSplitWork(.ofProcess), valueName: "folder"))
    var work: String

    @Option(help: ArgumentHelp(Phrase.helpSplitPart(.ofProcess), valueName: "k"))
    var part: Int

    @Flag(help: ArgumentHelp(Phrase.helpSplitSurvey(.ofProcess)))
    var survey = false

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            try await SplitPartRun(
                folder: SplitFolder(path: work), pass: survey ? .survey : .audit,
                threads: processors.threads,
                notes: Notes(language: speech.language, quiet: quiet)
            ).run(part: part)
        }
    }
}
