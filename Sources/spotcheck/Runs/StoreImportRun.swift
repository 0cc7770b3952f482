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

    /// How many troubles of one sort are told one by one.
    private static let shownTroubles = 10

    func run(into store: Store, notes: Notes) async throws -> ArchiveImport.Outcome {
        var reading = try ArchiveImport(store: store, rules: pack, scorecard: scorecard)
        reading.filter = filter
        reading.threads = threads
        var told: [String: Int] = [:]
        let outcome = try await reading.run(
            archive, names: sources, by: nil, now: { .now }, progress: notes.progress
        ) { trouble in
            let (sort, phrase) = Self.words(of: trouble)
            told[sort, default: 0] += 1
            if sort == Self.conflict || told[sort, default: 0] <= Self.shownTroubles {
                notes.say(phrase)
            }
        }
        notes.clearLine()
        tellRest(outcome, notes)
        return outcome
    }

    /// Every conflict is told: it is a chat that the store lacks.
    private static let conflict = "conflict"

    private static func words(of trouble: ArchiveImport.Trouble) -> (sort: String, Phrase) {
        switch trouble {
        case .reject(let reject):
            ("reject", .placeReason("\(reject.place)", reject.reason.phrase))
        case .warning(let warning):
            ("warning", .placeReason("\(warning.place)", warning.reason.phrase))
        case .strays(let count, let day): ("strays", .strayClocks(count, "\(day)"))
        case .undetermined(let undecided, let conversation):
            ("undetermined", undecided.phrase(in: conversation))
        case .conflicting(let id, let first, let second):
            (conflict, .conflictingTwice(id, "\(first)", "\(second)"))
        case .conflictingWithStored(let id): (conflict, .conflictingWithStored(id))
        }
    }

    /// Says how many troubles were not told one by one.
    private func tellRest(_ outcome: ArchiveImport.Outcome, _ notes: Notes) {
        let counted = [
            (Phrase.troubleRejects, outcome.rejects), (.troubleWarnings, outcome.warnings),
            (.troubleUndetermined, outcome.undetermined),
        ]
        for (kind, count) in counted where count > Self.shownTroubles {
            notes.say(.troublesMore(kind, count - Self.shownTroubles))
        }
    }
}
