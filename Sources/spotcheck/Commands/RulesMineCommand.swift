import ArgumentParser
import Reports
import Rules
import Wording

/// `spotcheck rules mine FILE…`: what stands in an archive and in no rule yet.
struct RulesMineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mine", abstract: Phrase.abstractOfRulesMine(.ofProcess))

    @Option(
        name: .customLong("disguises"),
        help: ArgumentHelp(Phrase.helpDisguises(.ofProcess), valueName: "word"))
    var disguises: [String] = []

    @Option(help: ArgumentHelp(Phrase.helpWording(.ofProcess), valueName: "rule"))
    var wording: String?

    @Option(help: ArgumentHelp(Phrase.helpLeast(.ofProcess), valueName: "n"))
    var least = 1

    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if disguises.isEmpty == (wording == nil) {
            throw ValidationError(Phrase.mineOneThing(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load()
            let run = MineRun(
                archive: try input.archive(paths: input.paths, in: pack.rules.calendar), pack: pack,
                threads: processors.threads, least: least, format: output.format,
                language: speech.language)
            let notes = Notes(language: speech.language, quiet: output.quiet)
            if let wording {
                try await run.wordings(of: try pack.rules.rule(named: wording), notes: notes)
            } else {
                try await run.disguises(of: try words(in: pack.rules), notes: notes)
            }
        }
    }

    /// The words that are asked for: those of a rule, of a list, or the word itself.
    private func words(in set: RuleSet) throws -> [String] {
        try disguises.flatMap { name -> [String] in
            if name.contains("/") { return try set.rule(named: name).words(in: set) }
            return set.words(ofList: name) ?? [name]
        }
    }
}
