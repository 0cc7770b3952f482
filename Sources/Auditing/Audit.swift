package import Rules
package import Transcripts

/// The audit of an archive: a survey, then one pass that reads, chooses and checks. The same events
/// in the same order whatever the number of threads.
///
/// Memory does not grow with the texts of the archive: what stays of a conversation is its digest
/// and what the survey keeps.
package struct Audit: Sendable {
    package let archive: Archive
    package let rules: RuleSet
    package var filter = ConversationFilter()
    /// Ids of the conversations to check; `nil` for all that pass the filter.
    package var chosen: Set<String>?
    package var threads = 1
    /// A survey of the archive that was taken before. Without one, the audit takes it where a rule
    /// needs it.
    package var survey: Survey?
    /// What is done to each result before it is kept and handed over, on the thread that found it.
    package var finish: @Sendable (Conversation, CheckResult) -> CheckResult = { $1 }

    package init(archive: Archive, rules: RuleSet) {
        self.archive = archive
        self.rules = rules
    }

    /// What an audit brings, in the order of the archive.
    package enum Event: Sendable {
        case checked(Conversation, CheckResult)
        case excluded(ConversationFilter.Reason)
        /// A conversation that could have been chosen and was not.
        case passedOver
        case reject(Reject)
        case warning(ReadWarning)
        /// The same conversation again; it counts once.
        case identical(id: String, first: Place, second: Place)
        /// Another conversation with an id that was there before; the first counts.
        case conflicting(id: String, first: Place, second: Place)
    }

    /// Runs the audit. Throws what `consume` throws, and stops there.
    ///
    /// - Parameters:
    ///   - journal: keeps what was found, and knows what an audit before this one has found: the
    ///     events are the same, but the rules look only at what it does not know.
    ///   - progress: told how far a reading is; of two readings, one after the other.
    package func run(
        journal: AuditJournal? = nil, progress: (ReadProgress) -> Void = { _ in },
        consume: (Event) throws -> Void
    ) async throws {
        var blocks = archive.blocks()
        var places = DuplicateGuard()
        let background = try await background(progress)
        try journal?.enter(background: background?.digest)
        let keeps = journal != nil
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next().map { ($0, journal?.next()) } },
            work: { block, kept in worked(block, kept, background, keeps: keeps) },
            consume: { block in
                if let journal, !block.isAsKept { throw journal.archiveChanged }
                if let record = block.record { try journal?.append(record) }
                for entry in block.entries { try consume(event(of: entry, &places)) }
                progress(block.progress)
            })
    }

    /// What the rules may ask about the rest of the archive; `nil` where none asks.
    private func background(_ progress: (ReadProgress) -> Void) async throws -> SurveyedArchive? {
        guard rules.asksBackground else { return nil }
        if let survey { return SurveyedArchive(survey) }
        return SurveyedArchive(
            try await Survey(of: archive, threads: threads, progress: progress))
    }

    private enum Entry: Sendable {
        case event(Event)
        case excluded(ConversationFilter.Reason, id: String, fingerprint: UInt64, Place)
        case conversation(Conversation, fingerprint: UInt64, Place, CheckResult?)
    }

    /// A block that a thread is done with.
    private struct WorkedBlock: Sendable {
        let progress: ReadProgress
        let entries: [Entry]
        /// Whether it is what the journal has kept of it.
        let isAsKept: Bool
        /// What the journal should keep of it.
        let record: [UInt8]?
    }

    private func worked(
        _ block: Block, _ kept: [UInt8]?, _ background: SurveyedArchive?, keeps: Bool
    ) -> WorkedBlock {
        var results =
            kept.map { BlockResults(kept: $0) }
            ?? BlockResults(
                checker: RuleChecker(rules, background: background), finish: finish)
        let entries = block.events().map { event -> Entry in
            switch event {
            case .reject(let reject): .event(.reject(reject))
            case .warning(let warning): .event(.warning(warning))
            case .conversation(let conversation, let place):
                entry(conversation, place, &results)
            }
        }
        return WorkedBlock(
            progress: block.progress, entries: entries, isAsKept: results.isAsKept,
            record: keeps ? results.record : nil)
    }

    private func entry(
        _ conversation: Conversation, _ place: Place, _ results: inout BlockResults
    ) -> Entry {
        if let reason = filter.reason(against: conversation, in: rules.calendar) {
            return .excluded(
                reason, id: conversation.id, fingerprint: conversation.fingerprint, place)
        }
        let fingerprint = conversation.fingerprint
        let result =
            chosen?.contains(conversation.id) == false
            ? nil : results.next(for: conversation, fingerprint: fingerprint)
        return .conversation(conversation, fingerprint: fingerprint, place, result)
    }

    private func event(of entry: Entry, _ places: inout DuplicateGuard) -> Event {
        switch entry {
        case .event(let event): return event
        case .excluded(let reason, let id, let fingerprint, let place):
            let first = places.copy(ofLeftOut: fingerprint, at: place)
            return first.map { .identical(id: id, first: $0, second: place) } ?? .excluded(reason)
        case .conversation(let conversation, let fingerprint, let place, let result):
            switch places.check(id: conversation.id, content: fingerprint, at: place) {
            case .identical(let first):
                return .identical(id: conversation.id, first: first, second: place)
            case .conflicting(let first):
                return .conflicting(id: conversation.id, first: first, second: place)
            case .new:
                return result.map { .checked(conversation, $0) } ?? .passedOver
            }
        }
    }
}
