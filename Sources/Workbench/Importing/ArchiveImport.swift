import Auditing
import Foundation
package import Rules
import Sampling
import Scoring
package import Store
package import Transcripts

/// Reads an archive into the store: every conversation is audited as it comes by, and stored with
/// what the rules said. Whatever is there already stays; a reading that was cut short can simply
/// be repeated.
package struct ArchiveImport: Sendable {
    private let store: Store
    private let rules: RulePack
    private let threads: Int

    /// What came of a reading.
    package struct Outcome: Sendable {
        package internal(set) var counts = ImportCounts()
        /// What could not be read, the first hundred.
        package internal(set) var rejects: [Reject] = []
        package internal(set) var rejected = 0
        /// Ids of conversations that conflict with stored ones, the first hundred.
        package internal(set) var conflicting: [String] = []
        /// Digests of all conversations, for the digest of the archive.
        var digests: [Digest] = []
    }

    /// How many conversations one transaction takes.
    private static let batch = 500
    private static let shown = 100

    package init(store: Store, rules: RulePack, threads: Int = 2) {
        self.store = store
        self.rules = rules
        self.threads = threads
    }

    /// Reads the archive. Throws where the scorecard does not fit the rules, or the store fails.
    ///
    /// - Parameters:
    ///   - names: of the files, as the store keeps them.
    ///   - now: tells the time at the beginning and at the end.
    package func run(
        _ archive: Archive, names: [String], by: UserID?, now: @Sendable () -> Timestamp,
        progress: @Sendable (ReadProgress) -> Void
    ) async throws -> Outcome {
        let (scorer, audit) = try await prepare(by: by, at: now())
        let id = try await store.beginImport(audit, sources: names, by: by, at: now())
        let today = rules.rules.calendar.localDate(of: now())
        var outcome = Outcome()
        var waiting: [AuditedConversation] = []
        var run = Audit(
            archive: archive,
            rules: rules.rules.priced(scorer.scorecard.prices.compactMapValues(\.points)))
        run.threads = threads
        try await run.run(progress: progress) { event in
            switch event {
            case .checked(let (conversation, result)):
                let day = conversation.start.map { rules.rules.calendar.localDate(of: $0) }
                outcome.digests.append(Digest(of: conversation.canonicalBytes))
                waiting.append(
                    AuditedConversation(
                        conversation, findings: result.findings, scorer: scorer,
                        day: day ?? today))
                if waiting.count == Self.batch { try flush(&waiting, audit, id, &outcome) }
            case .reject(let reject): note(reject, in: &outcome)
            case .conflicting(let conversation, _, _):
                outcome.counts.conflicting += 1
                if outcome.conflicting.count < Self.shown {
                    outcome.conflicting.append(conversation)
                }
            default: break
            }
        }
        try flush(&waiting, audit, id, &outcome)
        let digest = Digest(of: outcome.digests.sorted().flatMap(\.bytes))
        try await store.finishImport(
            id, rejects: outcome.rejected, digest: digest, by: by, at: now())
        return outcome
    }

    private func prepare(by: UserID?, at: Timestamp) async throws -> (Scorer, AuditID) {
        guard let source = rules.scorecards["standard"] else { throw NoScorecard() }
        let scorer = try Scorer(Scorecard(source), rules: rules.rules.cards)
        let audit = NewAudit(
            rulesDigest: rules.digest, scorecardDigest: scorer.scorecard.digest,
            scorecard: source.text, pack: rules.info?.version,
            zone: rules.rules.calendar.timeZone.identifier, cards: rules.rules.cards)
        return (scorer, try await store.addAudit(audit, by: by, at: at))
    }

    private func flush(
        _ waiting: inout [AuditedConversation], _ audit: AuditID, _ id: ImportID,
        _ outcome: inout Outcome
    ) throws {
        if waiting.isEmpty { return }
        let (counts, conflicting) = try store.add(waiting, to: audit, of: id)
        outcome.counts.add(counts)
        outcome.conflicting += conflicting.prefix(Self.shown - outcome.conflicting.count)
        waiting.removeAll(keepingCapacity: true)
    }

    private func note(_ reject: Reject, in outcome: inout Outcome) {
        outcome.rejected += 1
        if outcome.rejects.count < Self.shown { outcome.rejects.append(reject) }
    }
}
