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
            var (count, troubles) = (0, ToldTroubles())
            var duplicates = DuplicateCount()
            try archive.read(progress: notes.progress) { event in
                switch event {
                case .conversation(let conversation, let place):
                    count += 1
                    duplicates.add(conversation, at: place)
                    try sink.write(ConversationJSON.line(conversation, zone: offsets))
                case .reject(let reject): troubles.add(reject, notes: notes)
                case .warning(let warning): troubles.add(warning, notes: notes)
                }
            }
            try sink.flush()
            for note in duplicates.notes { notes.say(note) }
            troubles.tellRest(notes: notes)
            notes.say(.converted(count, rejects: troubles[.reject]))
            if troubles.lacking > 0 { throw ExitCodes.trouble }
        }
    }
}
