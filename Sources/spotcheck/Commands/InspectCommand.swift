import ArgumentParser
import Foundation
import Reports
import Rules
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

    @Flag(help: ArgumentHelp(Phrase.helpSuggestMapping(.ofProcess)))
    var suggestMapping = false

    func validate() throws {
        if output.format == .csv { throw ValidationError(Phrase.inspectFormats(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let spool = try InputSpool(input.paths, needed: true)
            let archive = try input.archive(
                paths: spool.paths, names: spool.names, zone: zone.zone)
            if suggestMapping { return try suggest(archive) }
            let notes = Notes(language: speech.language, quiet: output.quiet)
            let inspection = Inspection(of: archive, progress: notes.progress)
            notes.clearLine()
            try TextSink.show(text(inspection))
            if inspection.rejectCount > 0 { throw ExitCodes.trouble }
        }
    }

    /// Drafts a mapping from the first file.
    private func suggest(_ archive: Archive) throws {
        let name = archive.files.first?.name ?? "-"
        var text: String?
        do throws(ReadProblem) {
            text = try MappingSuggestion.text(
                path: archive.firstPath ?? "-", options: archive.options,
                language: speech.language)
        } catch {
            throw FileError(path: name, problem: error.phrase)
        }
        guard let text else { throw FileError(path: name, problem: .nothingToMap) }
        try TextSink.show(text)
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
