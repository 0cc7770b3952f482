import ArgumentParser
import Reports
import Rules
import Wording

/// `spotcheck split merge`: joins the parts.
struct SplitMergeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: Phrase.abstractOfSplitMerge(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpSplitWork(.ofProcess), valueName: "folder"))
    var work: String

    @Flag(help: ArgumentHelp(Phrase.helpSplitMergeSurvey(.ofProcess)))
    var survey = false

    @Option(help: ArgumentHelp(Phrase.helpOut(.ofProcess), valueName: "folder"))
    var out: String?

    @Option(help: ArgumentHelp(Phrase.helpSplitParts(.ofProcess), valueName: "folder"))
    var parts: String?

    @Option(help: ArgumentHelp(Phrase.helpFailOn(.ofProcess), valueName: "severity"))
    var failOn: Severity?

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if survey == (out != nil) { throw ValidationError(Phrase.splitMergeWhat(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let notes = Notes(language: speech.language, quiet: quiet)
            let merge = SplitMerge(
                folder: SplitFolder(path: work), notes: notes,
                parts: parts.map { SplitFolder(path: $0).path })
            guard let out else { return try await merge.mergeSurveys() }
            let (run, summary) = try merge.mergeAudits(out: out)
            notes.say(.reportWritten(out + "/report.html"))
            try ExitCodes.check(run.book, summary, failOn: failOn)
        }
    }
}
