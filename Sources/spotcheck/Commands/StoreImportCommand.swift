import Rules
import Reports
import ArgumentParser
import Auditing
import Scoring
import Store
import Workbench
import Wording

/// `spotcheck store import FILE… --store PATH`: audits an archive and keeps chats and findings.
struct StoreImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Phrase.abstractOfStoreImport(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var scorecard: ScorecardOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load(scorecard: scorecard.path)
            let spool = try InputSpool(input.paths, needed: pack.rules.asksBackground)
            let run = try StoreImportRun(
                archive: try input.archive(
                    paths: spool.paths, names: spool.names, in: pack.rules.calendar),
                sources: input.paths, pack: pack, scorecard: scorecard.source(in: pack),
                filter: filter.filter, threads: processors.threads)
            let notes = Notes(language: speech.language, quiet: output.quiet)
            let result = try await run.run(into: Store(path: store.path), notes: notes)
            try output.show(StoreTables.imported(result), in: speech.language)
            if result.troubles > 0 { throw ExitCodes.trouble }
        }
    }
}
