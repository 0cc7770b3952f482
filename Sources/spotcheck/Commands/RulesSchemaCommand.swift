import ArgumentParser
import Rules
import Wording

/// `spotcheck rules schema`: the JSON Schema of rule files, for editors.
struct RulesSchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: Phrase.abstractOfRulesSchema(.ofProcess))

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            try TextSink.show(RuleSchema(language: speech.language).json + "\n")
        }
    }
}
