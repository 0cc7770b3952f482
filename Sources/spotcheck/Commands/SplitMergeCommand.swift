import ArgumentParser
import Auditing
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

    @Flag(help: ArgumentHelp(Phrase.helpSplitMergeFacts(.ofProcess)))
    var facts = false

    @Option(help: ArgumentHelp(Phrase.helpOut(.ofProcess), valueName: "folder"))
    var out: String?

    @Option(help: ArgumentHelp(Phrase.helpSplitParts(.ofProcess), valueName: "folder"))
    var parts: String?

    @Option(help: ArgumentHelp(Phrase.helpFailOn(.ofProcess), valueName: "severity"))
    var failOn: Severity?

    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if [survey, facts, out != nil].count(where: \.self) != 1 {
            throw ValidationError(Phrase.splitMergeWhat(.ofProcess))
        }
        let misplaced = [
            (output.format != .table && !facts, Phrase.splitFormatWhat),
            (failOn != nil && out == nil, .splitFailOnWhat),
            (parts != nil && facts, .splitPartsWhat),
        ]
        if let (_, phrase) = misplaced.first(where: \.0) {
            throw ValidationError(phrase(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let notes = Notes(language: speech.language, quiet: output.quiet)
            let merge = SplitMerge(
                folder: SplitFolder(path: work), notes: notes,
                parts: parts.map { SplitFolder(path: $0).path })
            if facts { return try showFacts(merge, notes) }
            guard let out else { return try await merge.mergeSurveys() }
            let (run, summary) = try merge.mergeAudits(out: out)
            notes.say(.reportWritten(out + "/report.html"))
            try ExitCodes.check(run.book, summary, failOn: failOn)
        }
    }

    /// Exits with 2 where something could not be read.
    private func showFacts(_ merge: SplitMerge, _ notes: Notes) throws {
        let answers = try merge.mergeFacts()
        var rejects = ToldTroubles()
        for reject in answers.told { rejects.add(reject, notes: notes) }
        rejects.add(.reject, untold: answers.rejects - answers.told.count)
        try FactCheckRun.show(
            answers.tally, format: output.format, language: speech.language, notes: notes)
        try rejects.finish(notes: notes)
    }
}
