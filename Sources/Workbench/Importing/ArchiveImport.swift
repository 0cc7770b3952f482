package import Auditing
import Foundation
package import Rules
import Sampling
import Scoring
package import Store
package import Transcripts

/// Reads an archive into the store: every conversation is audited as it comes by, and stored with
/// what the rules said, a batch at a time. Whatever is there already stays; a reading that was cut
/// short can simply be repeated.
package struct ArchiveImport: Sendable {
    private let store: Store
    private let rules: RuleSet
    private let newAudit: NewAudit
    private let scorer: Scorer
    /// What is not to be read.
    package var filter = ConversationFilter()
    package var threads = 2
    /// Told the number of the reading as soon as it has one.
    var begun: (@Sendable (ImportID) -> Void)?

    /// What came of a reading.
    package struct Outcome: Sendable {
        /// The reading in the store.
        package internal(set) var id: ImportID?
        package internal(set) var counts = ImportCounts()
        package internal(set) var findings = 0
        package internal(set) var rejects = 0
        package internal(set) var warnings = 0
        /// Messages on which a rule could not be decided.
        package internal(set) var undetermined = 0
        /// Different conversations under one id: in the archive, or here and in the store.
        package internal(set) var conflicting = 0

        package var troubles: Int { rejects + conflicting }
    }

    /// What went wrong in one place.
    package enum Trouble: Sendable {
        case reject(Reject)
        case warning(ReadWarning)
        /// See `Audit.Event`.
        case strays(Int, lastDay: LocalDate)
        case undetermined(CheckResult.Undecided, conversation: String)
        /// Two of the archive.
        case conflicting(id: String, first: Place, second: Place)
        /// One of the archive, and one that is stored.
        case conflictingWithStored(id: String)
    }

    /// How many conversations one transaction takes.
    private static let batch = 500

    /// Throws where the scorecard does not fit the rules.
    ///
    /// - Parameter scorecard: the standard one where it is `nil`.
    package init(store: Store, rules pack: RulePack, scorecard: SourceText? = nil) throws {
        guard let source = scorecard ?? pack.scorecards["standard"] else { throw NoScorecard() }
        let scorecard = try Scorecard(source)
        self.store = store
        rules = pack.rules.priced(scorecard.prices.compactMapValues(\.points))
        scorer = try Scorer(scorecard, rules: rules.cards)
        newAudit = NewAudit(
            rulesDigest: pack.digest, scorecardDigest: scorecard.digest, scorecard: source.text,
            pack: pack.info?.version, zone: rules.calendar.timeZone.identifier,
            cards: rules.cards)
    }

    /// Reads the archive. Throws where the store fails.
    ///
    /// - Parameters:
    ///   - names: of the files, as the store keeps them.
    ///   - now: tells the time at the beginning and at the end. Ends early, by `CancellationError`,
    ///     where the task is cancelled: what was kept by then stays.
    ///   - tell: told each trouble as it is met.
    package func run(
        _ archive: Archive, names: [String], by: UserID?, now: @Sendable () -> Timestamp,
        progress: (ReadProgress) -> Void, tell: (Trouble) -> Void
    ) async throws -> Outcome {
        let audit = try await store.addAudit(newAudit, by: by, at: now())
        let id = try await store.beginImport(audit, sources: names, by: by, at: now())
        let today = rules.calendar.localDate(of: now())
        begun?(id)
        var outcome = Outcome()
        outcome.id = id
        var digest = NetstringHasher("spotcheck/import/v1")
        var waiting: [AuditedConversation] = []
        var run = Audit(archive: archive, rules: rules)
        run.filter = filter
        run.threads = threads
        try await run.run(progress: progress) { event in
            guard case .checked(let (conversation, result)) = event else {
                return Self.note(event, &outcome, tell)
            }
            let day = conversation.start.map { rules.calendar.localDate(of: $0) } ?? today
            let audited = AuditedConversation(
                conversation, findings: result.findings, scorer: scorer, day: day)
            digest.add(audited.digest.hex)
            outcome.findings += result.findings.count
            outcome.undetermined += result.undetermined.count
            for undecided in result.undetermined {
                tell(.undetermined(undecided, conversation: conversation.id))
            }
            waiting.append(audited)
            if waiting.count == Self.batch { try keep(&waiting, audit, id, &outcome, tell) }
        }
        try keep(&waiting, audit, id, &outcome, tell)
        try await store.finishImport(
            id, rejects: outcome.rejects, digest: digest.digest(), by: by, at: now())
        return outcome
    }

    private func keep(
        _ waiting: inout [AuditedConversation], _ audit: AuditID, _ id: ImportID,
        _ outcome: inout Outcome, _ tell: (Trouble) -> Void
    ) throws {
        if waiting.isEmpty { return }
        let (counts, conflicting) = try store.add(waiting, to: audit, of: id)
        waiting.removeAll(keepingCapacity: true)
        outcome.counts.add(counts)
        outcome.conflicting += conflicting.count
        for id in conflicting { tell(.conflictingWithStored(id: id)) }
    }

    private static func note(
        _ event: Audit.Event<(Conversation, CheckResult)>, _ outcome: inout Outcome,
        _ tell: (Trouble) -> Void
    ) {
        switch event {
        case .reject(let reject):
            outcome.rejects += 1
            tell(.reject(reject))
        case .warning(let warning):
            outcome.warnings += 1
            tell(.warning(warning))
        case .strays(let count, let day): tell(.strays(count, lastDay: day))
        case .conflicting(let id, let first, let second):
            outcome.conflicting += 1
            tell(.conflicting(id: id, first: first, second: second))
        case .identical, .excluded, .passedOver, .checked: break
        }
    }
}
