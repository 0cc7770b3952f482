import ArgumentParser
import Foundation
import Reports
import Transcripts
import Wording

/// `spotcheck convert`: any export as SpotCheck's own JSON Lines.
struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: Phrase.abstractOfConvert(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var zone: ZoneOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpConvertOut(.ofProcess), valueName: "file"))
    var out: String?

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    func run() async throws {
        try await speech.explaining {
            let archive = try input.archive(paths: input.paths, zone: zone.zone)
            let sink = out.map(TextSink.init(path:)) ?? TextSink()
            let notes = Notes(language: speech.language, quiet: quiet)
            let offsets = ZoneOffsets(zone.zone)
            var (count, rejects) = (0, 0)
            var duplicates = DuplicateCount()
            try archive.read(progress: notes.progress) { event in
                switch event {
                case .conversation(let conversation, let place):
                    count += 1
                    duplicates.add(conversation, at: place)
                    try sink.write(ConversationJSON.line(conversation, zone: offsets))
                case .reject(let reject):
                    rejects += 1
                    notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
                case .warning(let warning):
                    notes.say(.placeReason("\(warning.place)", warning.reason.phrase))
                }
            }
            try sink.flush()
            for note in duplicates.notes { notes.say(note) }
            notes.say(.converted(count, rejects: rejects))
            if rejects > 0 { throw ExitCodes.trouble }
        }
    }
}
