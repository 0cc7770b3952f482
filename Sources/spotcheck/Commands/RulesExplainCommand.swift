import ArgumentParser
import Reports
import Rules
import Transcripts
import Wording

/// `spotcheck rules explain FILE`: what every rule saw in a chat, and why it flagged or did not.
struct RulesExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: Phrase.abstractOfRulesExplain(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpConversation(.ofProcess), valueName: "id"))
    var conversation: String?

    @Option(name: .customLong("rule"), help: ArgumentHelp(Phrase.helpOnlyRule(.ofProcess)))
    var wanted: [String] = []

    func run() async throws {
        try await speech.explaining {
            let set = try ruleOptions.load().rules
            let only = try wanted.map { try set.rule(named: $0).card.id }
            let explainer = RuleExplainer(set)
            let sink = TextSink()
            try input.archive(paths: input.paths, in: set.calendar).read { event in
                guard case .conversation(let chat, _) = event,
                    conversation == nil || chat.id == conversation
                else { return }
                let traces = explainer.explain(chat).filter {
                    only.isEmpty || only.contains($0.card.id)
                }
                try sink.write(
                    TraceTable.text(
                        of: traces, in: chat, format: output.format, language: speech.language))
            }
            try sink.flush()
        }
    }
}
