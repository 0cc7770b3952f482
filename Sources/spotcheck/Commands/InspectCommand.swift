import ArgumentParser
import Foundation
import Reports
import Transcripts
import Wording

/// `spotcheck inspect`: what a file is and what is in it, before anything is audited.
struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: Phrase.abstractOfInspect(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var zone: ZoneOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if output.format == .csv { throw ValidationError(Phrase.inspectFormats(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let spool = try InputSpool(input.paths, needed: true)
            let archive = try input.archive(
                paths: spool.paths, names: spool.names, zone: zone.zone)
            let notes = Notes(language: speech.language, quiet: output.quiet)
            let inspection = Inspection(of: archive, progress: notes.progress)
            notes.clearLine()
            try TextSink.show(text(inspection))
            if inspection.rejectCount > 0 { throw ExitCodes.trouble }
        }
    }

    private func text(_ inspection: Inspection) -> String {
        if output.format == .table {
            let page = InspectionPage(inspection, language: speech.language, zone: zone.zone)
            return PlainText.lines(page.text)
        }
        return InspectionJSON.text(
            inspection, zone: ZoneOffsets(zone.zone), language: speech.language)
    }
}
