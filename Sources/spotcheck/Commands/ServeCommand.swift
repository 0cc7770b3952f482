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

    @Option(help: ArgumentHelp(Phrase.helpServeProxy(.ofProcess), valueName: "address"))
    var proxy: [String] = []

    @Option(help: ArgumentHelp(Phrase.helpServeArchive(.ofProcess), valueName: "file"))
    var archive: [String] = []

    @Flag(help: ArgumentHelp(Phrase.helpServeDemo(.ofProcess)))
    var demo = false

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var scorecard: ScorecardOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError(Phrase.portUnreadable(.ofProcess))
        }
        if let wrong = proxy.first(where: { !Workbench.isAddress($0) }) {
            throw ValidationError(Phrase.proxyUnreadable(wrong)(.ofProcess))
        }
        if demo && archive.isEmpty {
            throw ValidationError(Phrase.demoNeedsArchive(.ofProcess))
        }
        if demo && !["127.0.0.1", "::1", "localhost"].contains(host) {
            throw ValidationError(Phrase.demoOnlyHere(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            var settings = WorkbenchSettings()
            settings.archives = archive
            settings.proxies = Set(proxy.map(Workbench.plain))
            settings.version = SpotCheckVersion.text
            let pack = try ruleOptions.load(scorecard: scorecard.path)
            settings.scorecard = try scorecard.source(in: pack)
            let workbench = try Workbench(
                store: Store(path: store), rules: pack, clock: { .now }, random: Digest.random,
                settings: settings)
            let language = speech.language
            if demo { try await fill(workbench, language) }
            try await workbench.serve(host: host, port: port) { phrase in
                print(PlainText.lines(phrase(language)))
                fflush(nil)
            }
        }
    }

    private func fill(_ workbench: Workbench, _ language: Language) async throws {
        let users = try await Demo(workbench).fill(from: Archive(paths: archive))
        let table = Table(
            columns: [
                Table.Column("login", .login), Table.Column("value", .password),
                Table.Column("role", .columnRole), Table.Column("name", .columnName),
            ],
            rows: users.map {
                [.text($0.login), .text($0.password), .words($0.role.title), .text($0.name)]
            })
        print(Phrase.demoWarning(language))
        print(table.text(.table, language: language))
        fflush(nil)
    }
}
