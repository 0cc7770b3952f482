import ArgumentParser
import Rules
import Wording

/// `spotcheck rules schema`: the JSON Schema of rule files and what belongs to them, for editors.
struct RulesSchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: Phrase.abstractOfRulesSchema(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpSchemaOf(.ofProcess), valueName: "file"))
    var of = RuleSchema.Kind.rule

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            try TextSink.show(RuleSchema(of, language: speech.language).json + "\n")
        }
    }
}

extension RuleSchema.Kind: ExpressibleByArgument {}
