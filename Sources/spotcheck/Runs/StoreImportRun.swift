import Auditing
import Foundation
import Rules
import Sampling
import Scoring
import Store
import Transcripts
import Wording

/// Audits an archive and keeps what it holds in a store, a batch at a time: what is in the store
/// when it is cut short stays, and the same command goes on from there.
struct StoreImportRun {
    private let audit: Audit
    private let sources: [String]
    private let newAudit: NewAudit
    private let scorer: Scorer

    /// What came of it.
    struct Result {
        var counts = ImportCounts()
        var findings = 0
        var rejects = 0
        var warnings = 0
        /// Messages on which a rule could not be decided.
        var undetermined = 0
        /// Different chats under one id: in the archive, or here and in the store.
        var conflicting = 0

        var troubles: Int { rejects + conflicting }
    }

    init(
        archive: Archive, sources: [String], pack: RulePack, scorecard source: SourceText,
        filter: ConversationFilter, threads: Int
    ) throws {
        let scorecard = try Scorecard(source)
        let rules = pack.rules.priced(scorecard.prices.compactMapValues(\.points))
        scorer = try Scorer(scorecard, rules: rules.cards)
        self.sources = sources
        newAudit = NewAudit(
            rulesDigest: pack.digest, scorecardDigest: scorecard.digest, scorecard: source.text,
            pack: pack.info?.version, zone: rules.calendar.timeZone.identifier,
            cards: rules.cards)
        var audit = Audit(archive: archive, rules: rules)
        audit.filter = filter
        audit.threads = threads
        self.audit = audit
    }

    func run(into store: Store, notes: Notes) async throws -> Result {
        let id = try await store.addAudit(newAudit, by: nil, at: .now)
        let importing = try await store.beginImport(id, sources: sources, by: nil, at: .now)
        var result = Result()
        var digest = NetstringHasher("spotcheck/import/v1")
        var batch: [AuditedConversation] = []
        let today = audit.rules.calendar.localDate(of: .now)
        try await audit.run(progress: notes.progress) { event in
            guard case .checked(let (conversation, checked)) = event else {
                return Self.note(event, &result, notes)
            }
            let day = conversation.start.map(audit.rules.calendar.localDate) ?? today
            let audited = AuditedConversation(
                conversation, findings: checked.findings, scorer: scorer, day: day)
            digest.add(audited.digest.hex)
            result.findings += checked.findings.count
            for undecided in checked.undetermined {
                result.undetermined += 1
                if result.undetermined > Self.shownTroubles { continue }
                notes.say(undecided.phrase(in: conversation.id))
            }
            batch.append(audited)
            if batch.count == Self.batchSize {
                try Self.keep(&batch, in: store, id, importing, &result, notes)
            }
        }
        try Self.keep(&batch, in: store, id, importing, &result, notes)
        notes.clearLine()
        tellRest(result, notes)
        try await store.finishImport(
            importing, rejects: result.rejects, digest: digest.digest(), by: nil, at: .now)
        return result
    }

    /// How many conversations are written in one transaction.
    private static let batchSize = 500

    private static func keep(
        _ batch: inout [AuditedConversation], in store: Store, _ audit: AuditID,
        _ importing: ImportID, _ result: inout Result, _ notes: Notes
    ) throws {
        if batch.isEmpty { return }
        let kept = try store.add(batch, to: audit, of: importing)
        batch.removeAll(keepingCapacity: true)
        result.counts.add(kept.counts)
        result.conflicting += kept.conflicting.count
        for id in kept.conflicting { notes.say(.conflictingWithStored(id)) }
    }

    /// How many troubles of one sort are told one by one.
    private static let shownTroubles = 10

    /// Says how many troubles were not told one by one.
    private func tellRest(_ result: Result, _ notes: Notes) {
        let counted = [
            (Phrase.troubleRejects, result.rejects), (.troubleWarnings, result.warnings),
            (.troubleUndetermined, result.undetermined),
        ]
        for (kind, count) in counted where count > Self.shownTroubles {
            notes.say(.troublesMore(kind, count - Self.shownTroubles))
        }
    }

    private static func note(
        _ event: Audit.Event<(Conversation, CheckResult)>, _ result: inout Result, _ notes: Notes
    ) {
        switch event {
        case .reject(let reject):
            result.rejects += 1
            if result.rejects > shownTroubles { return }
            notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
        case .warning(let warning):
            result.warnings += 1
            if result.warnings > shownTroubles { return }
            notes.say(.placeReason("\(warning.place)", warning.reason.phrase))
        case .conflicting(let id, let first, let second):
            result.conflicting += 1
            notes.say(.conflictingTwice(id, "\(first)", "\(second)"))
        case .identical, .excluded, .passedOver, .checked: break
        }
    }
}
