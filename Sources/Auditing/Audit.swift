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
    /// Whether results tell what was answered to facts; not together with a journal.
    package var keepsAnswers = false
    /// A survey of the archive that was taken before. Without one, the audit takes it where a rule
    /// needs it.
    package var survey: Survey?
    /// The same as the rules ask it; counts before `survey`.
    package var surveyed: SurveyedArchive?
    /// What a survey of a larger archive says of the part that this one is. Without it, what was
    /// there before is told from what the audit sees itself.
    package var knowledge: PartKnowledge?
    /// What is done to each result before it is kept and handed over, on the thread that found it.
    package var finish: @Sendable (Conversation, CheckResult) -> CheckResult = { $1 }

    package init(archive: Archive, rules: RuleSet) {
        self.archive = archive
        self.rules = rules
    }

    /// What an audit brings, in the order of the archive; `Made` is what is wanted of a
    /// conversation that was checked.
    package enum Event<Made: Sendable>: Sendable {
        case checked(Made)
        case excluded(ConversationFilter.Reason)
        /// A conversation that could have been chosen and was not.
        case passedOver
        case reject(Reject)
        case warning(ReadWarning)
        /// How many conversations are dated so long after all others that the audit takes the
        /// archive to end before them, and its last day then.
        case strays(Int, lastDay: LocalDate)
        /// The same conversation again; it counts once.
        case identical(id: String, first: Place, second: Place)
        /// Another conversation with an id that was there before; the first counts.
        case conflicting(id: String, first: Place, second: Place)
    }

    /// Runs the audit. Throws what `consume` throws, and stops there; or `ChangedPart` at the end
    /// where `knowledge` is of other conversations.
    ///
    /// - Parameters:
    ///   - journal: keeps what was found, and knows what an audit before this one has found: the
    ///     events are the same, but the rules look only at what it does not know.
    ///   - progress: told how far a reading is; of two readings, one after the other.
    ///   - make: makes of a conversation and what was found in it what is handed over, on the
    ///     thread that found it.
    package func run<Made: Sendable>(
        journal: AuditJournal? = nil, progress: (ReadProgress) -> Void = { _ in },
        make: @escaping @Sendable (Conversation, CheckResult) -> Made,
        consume: (Event<Made>) throws -> Void
    ) async throws {
        var blocks = archive.blocks()
        var copies = CopyFinder(knowledge)
        let background = try await background(progress)
        if surveyed == nil, let background, let end = background.end, background.strays > 0 {
            try consume(
                .strays(background.strays, lastDay: rules.calendar.localDate(of: end)))
        }
        try journal?.enter(background: background?.digest)
        let keeps = journal != nil
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next().map { ($0, journal?.next()) } },
            work: { block, kept in worked(block, kept, background, make, keeps: keeps) },
            consume: { block in
                if let journal, !block.isAsKept { throw journal.archiveChanged }
                if let record = block.record { try journal?.append(record) }
                for entry in block.entries { try consume(event(of: entry, &copies)) }
                progress(block.progress)
            })
        try copies.finish()
    }

    /// Runs the audit, and hands over conversations as they are with what was found in them.
    package func run(
        journal: AuditJournal? = nil, progress: (ReadProgress) -> Void = { _ in },
        consume: (Event<(Conversation, CheckResult)>) throws -> Void
    ) async throws {
        try await run(journal: journal, progress: progress, make: { ($0, $1) }, consume: consume)
    }

    /// What the rules may ask about the rest of the archive; `nil` where none asks.
    private func background(_ progress: (ReadProgress) -> Void) async throws -> SurveyedArchive? {
        guard rules.asksBackground else { return nil }
        if let surveyed { return surveyed }
        if let survey { return SurveyedArchive(survey) }
        return SurveyedArchive(
            try await Survey(
                of: archive, threads: threads, contacts: rules.asksContacts, progress: progress))
    }

    private enum Entry<Made: Sendable>: Sendable {
        case event(Event<Made>)
        case excluded(ConversationFilter.Reason, id: String, fingerprint: UInt64, Place)
        case conversation(id: String, fingerprint: UInt64, Place, Made?)
    }

    /// A block that a thread is done with.
    private struct WorkedBlock<Made: Sendable>: Sendable {
        let progress: ReadProgress
        let entries: [Entry<Made>]
        /// Whether it is what the journal has kept of it.
        let isAsKept: Bool
        /// What the journal should keep of it.
        let record: [UInt8]?
    }

    private func worked<Made>(
        _ block: Block, _ kept: [UInt8]?, _ background: SurveyedArchive?,
        _ make: (Conversation, CheckResult) -> Made, keeps: Bool
    ) -> WorkedBlock<Made> {
        var results =
            kept.map { BlockResults(kept: $0) }
            ?? BlockResults(
                checker: RuleChecker(
                    rules, background: background, keepsAnswers: keepsAnswers),
                finish: finish, keeps: keeps)
        var entries: [Entry<Made>] = []
        block.forEachEvent { event in
            switch event {
            case .reject(let reject): entries.append(.event(.reject(reject)))
            case .warning(let warning): entries.append(.event(.warning(warning)))
            case .conversation(let conversation, let place):
                entries.append(entry(conversation, place, make, &results))
            }
        }
        return WorkedBlock(
            progress: block.progress, entries: entries, isAsKept: results.isAsKept,
            record: keeps ? results.record : nil)
    }

    private func entry<Made>(
        _ conversation: Conversation, _ place: Place,
        _ make: (Conversation, CheckResult) -> Made, _ results: inout BlockResults
    ) -> Entry<Made> {
        let fingerprint = conversation.fingerprint
        if let reason = filter.reason(against: conversation, in: rules.calendar) {
            return .excluded(reason, id: conversation.id, fingerprint: fingerprint, place)
        }
        let isChosen = chosen?.contains(conversation.id) != false
        let made =
            isChosen
            ? make(conversation, results.next(for: conversation, fingerprint: fingerprint)) : nil
        return .conversation(id: conversation.id, fingerprint: fingerprint, place, made)
    }

    private func event<Made>(
        of entry: Entry<Made>, _ copies: inout CopyFinder
    ) -> Event<Made> {
        switch entry {
        case .event(let event): return event
        case .excluded(let reason, let id, let fingerprint, let place):
            let copy = copies.check(key: fingerprint, content: fingerprint, at: place)
            guard case .identical(let first) = copy else { return .excluded(reason) }
            return .identical(id: id, first: first, second: place)
        case .conversation(let id, let fingerprint, let place, let made):
            let key = DuplicateGuard.key(of: id)
            switch copies.check(key: key, content: fingerprint, at: place) {
            case .identical(let first): return .identical(id: id, first: first, second: place)
            case .conflicting(let first): return .conflicting(id: id, first: first, second: place)
            case .new: return made.map(Event.checked) ?? .passedOver
            }
        }
    }
}
