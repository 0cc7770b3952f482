import ArgumentParser
import Foundation
import Reports
import Wording

/// `spotcheck split estimate`: what a large archive would take.
struct SplitEstimateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate", abstract: Phrase.abstractOfSplitEstimate(.ofProcess))

    @OptionGroup var audited: AuditedOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpSplitCores(.ofProcess), valueName: "n"))
    var cores = 100

    @Option(help: ArgumentHelp(Phrase.helpSplitSize(.ofProcess), valueName: "bytes"))
    var splitSize = ByteSize.usualPart

    @Flag(help: ArgumentHelp(Phrase.helpSplitSimulate(.ofProcess)))
    var simulate = false

    @Option(help: ArgumentHelp(Phrase.helpSplitSeed(.ofProcess), valueName: "n"))
    var simulationSeed: UInt64 = 1

    func validate() throws {
        if cores < 1 { throw ValidationError(Phrase.threadsBelowOne(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let notes = Notes(language: speech.language, quiet: output.quiet)
            let sample = try await SplitMeasurement(
                audited: audited, language: speech.language, notes: notes
            ).sample()
            let estimate = SplitEstimate(
                sample: sample, cores: cores, splitSize: splitSize.bytes, seed: simulationSeed)
            let table =
                simulate ? estimate.simulated(messages: 10_000_000_000) : estimate.table
            try output.show(table, in: speech.language)
            guard output.format == .table else { return }
            let words =
                simulate
                ? Phrase.splitSimulated(seed: simulationSeed, runs: SplitEstimate.runs)
                : .splitEstimated(
                    messages: sample.messages, bytes: sample.bytes,
                    mergeGB: SplitEstimate.mergeGB)
            try TextSink.show(words(speech.language) + "\n")
        }
    }
}
