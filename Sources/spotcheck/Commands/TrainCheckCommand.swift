import ArgumentParser
import Foundation
import Reports
import Rules
import Training
import Transcripts
import Wording

/// `spotcheck train check`: whether scenarios can get stuck, and whether their models do well.
struct TrainCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Phrase.abstractOfTrainCheck(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpScenarioFiles(.ofProcess), valueName: "file"))
    var files: [String] = []

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var scorecard: ScorecardOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load(scorecard: scorecard.path)
            let sources = files.isEmpty ? pack.scenarios : try named(files)
            if sources.isEmpty { throw NoScenarios() }
            let book = try ScenarioBook(sources, in: pack)
            let coach = try Coach(
                book, rules: pack.rules, scorecard: try scorecard.scorecard(in: pack))
            let errors = book.rehearsalErrors(by: coach, on: .now)
            try TextSink.show(
                Phrase.scenariosChecked(sources.count, wrong: errors.count)(speech.language)
                    + "\n")
            if !errors.isEmpty { throw FileErrors(errors) }
        }
    }

    private func named(_ paths: [String]) throws -> [String: SourceText] {
        var sources: [String: SourceText] = [:]
        for path in paths {
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            sources[name] = try SourceText(reading: path, known: [])
        }
        return sources
    }
}
