import ArgumentParser
import Reports
import Rules
import Wording

/// `spotcheck rules publish FOLDER --into rules`: checks new rules and puts them into a pack.
struct RulesPublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: Phrase.abstractOfRulesPublish(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpDrafts(.ofProcess), valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp(Phrase.helpInto(.ofProcess), valueName: "folder"))
    var into: String

    @Option(
        name: .customLong("pack-version"),
        help: ArgumentHelp(Phrase.helpPackVersion(.ofProcess), valueName: "x.y.z"))
    var version: String?

    @Option(help: ArgumentHelp(Phrase.helpNote(.ofProcess), valueName: "text"))
    var note: String?

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let run = PublishRun(
                drafts: folder, target: into, version: version, note: note,
                language: speech.language)
            try run.run()
        }
    }
}
