import ArgumentParser
import Auditing
import Foundation
import Reports
import Transcripts
import Wording

/// `spotcheck split plan`: divides an archive into parts.
struct SplitPlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: Phrase.abstractOfSplitPlan(.ofProcess))

    @OptionGroup var audited: AuditedOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpSplitWork(.ofProcess), valueName: "folder"))
    var work: String

    @Option(help: ArgumentHelp(Phrase.helpSplitSize(.ofProcess), valueName: "bytes"))
    var splitSize: ByteSize?

    @Flag(help: ArgumentHelp(Phrase.helpSplitPlanLines(.ofProcess)))
    var lines = false

    func validate() throws {
        if lines && (splitSize != nil || output.format != .table) {
            throw ValidationError(Phrase.splitLinesWhat(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let folder = SplitFolder(path: work)
            let run = SplitPlanRun(
                audited: audited, language: speech.language,
                splitSize: (splitSize ?? .usualPart).bytes,
                lines: lines, knownSeed: folder.knownSeed)
            let plan = try run.plan(arguments: Self.auditArguments)
            try folder.write(plan)
            let notes = Notes(language: speech.language, quiet: output.quiet)
            if let draw = plan.draw { notes.say(.splitSeed(draw.seed)) }
            if lines { return notes.say(.splitPlannedLines(folder.path)) }
            try output.show(SplitTable.of(plan), in: speech.language)
            for path in plan.unreadable { notes.say(.splitUnreadable(path)) }
            if !plan.unreadable.isEmpty { throw ExitCodes.trouble }
        }
    }

    /// The words of this command line that say what is audited.
    private static var auditArguments: [String] {
        CommandWords(Array(CommandLine.arguments.drop { $0 != "plan" }.dropFirst()))
            .without(options: ["--work", "--split-size", "--language", "--format"])
            .without(flags: ["--quiet", "--lines"]).words
    }
}
