import ArgumentParser
import Foundation
import Reports
import Sampling
import Store
import Transcripts
import Wording
import Workbench

/// `spotcheck serve`: the review workbench in the browser, on one store.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: Phrase.abstractOfServe(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpServeStore(.ofProcess), valueName: "file"))
    var store = "spotcheck.sqlite"

    @Option(help: ArgumentHelp(Phrase.helpServePort(.ofProcess), valueName: "n"))
    var port = 8020

    @Option(help: ArgumentHelp(Phrase.helpServeHost(.ofProcess), valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp(Phrase.helpServeArchive(.ofProcess), valueName: "file"))
    var archive: [String] = []

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var scorecard: ScorecardOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError(Phrase.portUnreadable(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            var settings = WorkbenchSettings()
            settings.archives = archive
            settings.version = SpotCheckVersion.text
            let pack = try ruleOptions.load(scorecard: scorecard.path)
            settings.scorecard = try scorecard.source(in: pack)
            let workbench = try Workbench(
                store: Store(path: store), rules: pack, clock: { .now }, random: Digest.random,
                settings: settings)
            let language = speech.language
            try await workbench.serve(host: host, port: port) { phrase in
                print(PlainText.lines(phrase(language)))
                fflush(nil)
            }
        }
    }
}
