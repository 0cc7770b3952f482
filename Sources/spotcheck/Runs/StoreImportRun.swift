import Auditing
import Reports
import Rules
import Store
import Transcripts
import Wording
import Workbench

/// Audits an archive and keeps what it holds in a store; what is in the store when it is cut short
/// stays, and the same command goes on from there.
struct StoreImportRun {
    let archive: Archive
    let sources: [String]
    let pack: RulePack
    let scorecard: SourceText
    let filter: ConversationFilter
    let threads: Int

    func run(into store: Store, notes: Notes) async throws -> ArchiveImport.Outcome {
        var reading = try ArchiveImport(store: store, rules: pack, scorecard: scorecard)
        reading.filter = filter
        reading.threads = threads
        var troubles = ToldTroubles()
        let outcome = try await reading.run(
            archive, names: sources, by: nil, now: { .now }, progress: notes.progress
        ) { troubles.add($0, notes: notes) }
        notes.clearLine()
        troubles.tellRest(notes: notes)
        return outcome
    }
}
