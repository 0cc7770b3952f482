import ArgumentParser
import Reports
import Rules
import Training
import Wording

/// `spotcheck train list`: the scenarios, and what was practised.
struct TrainListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Phrase.abstractOfTrainList(.ofProcess))

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var practice: PracticeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpScenarioLanguage(.ofProcess), valueName: "zh|en"))
    var speaking: Language?

    func run() async throws {
        try await speech.explaining {
            let book = try ScenarioBook(try ruleOptions.load())
            let open = book.scenarios.filter {
                !$0.isForExams && (speaking == nil || $0.language == speaking)
            }
            if open.isEmpty { throw NoScenarios() }
            let records = try practice.folder?.records(of: practice.trainee) ?? []
            try output.show(ScenarioTable.of(open, records: records), in: speech.language)
        }
    }
}
