import ArgumentParser
import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

/// One `spotcheck audit`: perhaps a draw, then the check of what was drawn or of everything, then
/// the results.
struct AuditRun {
    let sources: [String]
    let archive: Archive
    let pack: RulePack
    let filter: ConversationFilter
    let draw: DrawRun?
    let threads: Int
    let notes: Notes
    /// Keeps what an audit of everything finds; `nil` where nothing is kept.
    let journal: AuditJournal?
    /// The command that checks the draw; `nil` where none can.
    let verifyCommand: String?
    var book: AuditBook
    /// What is known of the rest of the archive, where this is the audit of a part of it.
    var knowledge: PartKnowledge?

    init(
        sources: [String], archive: Archive, pack: RulePack, filter: ConversationFilter,
        draw: DrawRun?, threads: Int, notes: Notes, journal: AuditJournal?,
        verifyCommand: String?, book: AuditBook
    ) {
        self.sources = sources
        self.archive = archive
        self.pack = pack
        self.filter = filter
        self.draw = draw
        self.threads = threads
        self.notes = notes
        self.journal = journal
        self.verifyCommand = verifyCommand
        self.book = book
    }

    /// Runs the audit and writes its results.
    mutating func run() async throws -> AuditSummary {
        do {
            return try await checkAndWrite()
        } catch let error as OutputError where journal != nil && !error.isOfStdout {
            throw HaltedAudit(cause: error)
        } catch let error as JournalError where !error.isOfOther {
            throw HaltedAudit(cause: error)
        }
    }

    private mutating func checkAndWrite() async throws -> AuditSummary {
        guard let draw else {
            try await checkAll()
            notes.clearLine()
            return try write()
        }
        let outcome = try await draw.run(notes: notes)
        let drawn = DrawnAudit(outcome, seedText: draw.seedText)
        try await check(outcome, drawn)
        notes.clearLine()
        let summary = try write(drawn)
        // Only now: an audit that is interrupted draws the same chats again when it goes on.
        if let kept = try draw.choice.ledger?.keep(drawn.receipt) {
            notes.say(.receiptKept(kept))
        }
        return summary
    }

    /// Writes the results of what was booked.
    mutating func write(_ drawn: DrawnAudit? = nil) throws -> AuditSummary {
        book.tellRest(notes: notes)
        let summary = summary(drawn)
        let text = TerminalSummary(
            summary, language: book.language, width: OutputOptions.width,
            colored: OutputOptions.colored)
        try book.finish(summary, receipt: drawn?.receipt) { text.text }
        return summary
    }

    /// The rules at the prices of the scorecard.
    private var rules: RuleSet {
        pack.rules.priced(book.scorer.scorecard.prices.compactMapValues(\.points))
    }

    /// The audit of the archive; findings come masked where that is wanted.
    private var audit: Audit {
        var audit = Audit(archive: archive, rules: rules)
        audit.threads = threads
        audit.knowledge = knowledge
        audit.surveyed = knowledge?.background
        if book.masked { audit.mask() }
        return audit
    }

    /// Everything, as it streams by.
    mutating func checkAll() async throws {
        var audit = audit
        audit.filter = filter
        if let known = journal?.known, known > 0 { notes.say(.auditContinues(known)) }
        var book = self.book
        try await audit.run(
            journal: journal, progress: notes.progress, make: book.clerk.entry
        ) { event in
            switch event {
            case .checked(let entry): try book.add(entry)
            case .reject(let reject): try book.add(reject, notes: notes)
            case .excluded(let reason): book.add(reason)
            default: book.note(event, notes: notes)
            }
        }
        self.book = book
    }

    /// Books what was drawn, in the order of the draw, so that the results do not depend on the
    /// order of the archive. What is gone since the draw is a trouble, and so is what cannot be
    /// read now.
    private mutating func check(
        _ outcome: DrawRun.Outcome, _ drawn: DrawnAudit
    ) async throws {
        let leads = outcome.draw.leads?.units.map(\.id)
        if leads != nil { book.folder?.openLeads() }
        let ids = drawn.ids + (leads ?? [])
        let (checked, found, strays) = try await read(ids, survey: outcome.taken.census?.survey)
        if let strays { book.note(strays, notes: notes) }
        let known = outcome.taken.census?.rejects ?? []
        let isKnown = Set(known)
        let rejects = known + found.filter { !isKnown.contains($0) }
        for reject in rejects { try book.add(reject, notes: notes) }
        let archive = Place(file: sources.joined(separator: " "), line: 0)
        for id in ids where checked[id] == nil {
            try book.add(
                Reject(place: archive, reason: .goneSinceDraw(id: id)), notes: notes)
        }
        for entry in drawn.ids.compactMap({ checked[$0] }) { try book.add(entry) }
        for entry in (leads ?? []).compactMap({ checked[$0] }) { try book.addLead(entry) }
        book.add(drawn)
    }

    /// Books what was drawn of a part of an archive into the file of the part, each chat behind its
    /// number in the order of the draw.
    ///
    /// - Parameter drawn: the ids that were drawn of the whole archive, in the order of the draw.
    mutating func check(_ drawn: [String], into writer: PartWriter) async throws {
        let (checked, rejects, _) = try await read(drawn)
        for reject in rejects { try book.add(reject, notes: notes) }
        for (number, id) in drawn.enumerated() {
            guard let entry = checked[id] else { continue }
            try writer.begin(chat: number)
            try book.add(entry)
        }
    }

    /// Reads the archive once more and checks some conversations of a frame; books nothing.
    private func read(
        _ ids: [String], survey: Survey? = nil
    ) async throws -> (
        checked: [String: AuditEntry], rejects: [Reject], strays: Audit.Event<AuditEntry>?
    ) {
        var audit = audit
        audit.filter = filter.drawable
        audit.chosen = Set(ids)
        audit.survey = survey
        var checked: [String: AuditEntry] = [:]
        var rejects: [Reject] = []
        var strays: Audit.Event<AuditEntry>?
        try await audit.run(progress: notes.progress, make: book.clerk.entry) { event in
            switch event {
            case .checked(let entry): checked[entry.conversation] = entry
            case .reject(let reject): rejects.append(reject)
            case .strays: strays = event
            default: break
            }
        }
        return (checked, rejects, strays)
    }

    private func summary(_ drawn: DrawnAudit?) -> AuditSummary {
        let populations = drawn.map {
            Dictionary(uniqueKeysWithValues: $0.receipt.strata.map { ($0.stratum, $0.population) })
        }
        var summary = AuditSummary(
            sources: sources, zone: pack.rules.calendar.timeZone,
            period: drawn?.period ?? book.sums.period,
            eligible: drawn?.receipt.population ?? book.sums.tally.conversations,
            audited: book.sums.tally.conversations,
            draw: drawn.map {
                DrawFacts($0.receipt, seedText: $0.seedText, verifyCommand: verifyCommand)
            },
            scorecard: book.scorer.scorecard, rules: pack.rules.cards, rulesDigest: pack.digest,
            tally: book.sums.tally,
            agents: book.sums.tally.scores(
                populations: populations, scorecard: book.scorer.scorecard,
                design: drawn.map { ScoreDesign($0.receipt.design) } ?? .census),
            excerpts: book.sums.excerpts, masked: book.masked,
            findingsFile: book.folder == nil ? nil : ResultFolder.findingsName,
            tool: "spotcheck \(SpotCheckVersion.text)")
        summary.excluded = ConversationFilter.Reason.allCases.compactMap { reason in
            book.sums.excluded[reason.rawValue].map { .init(reason.phrase, $0) }
        }
        if let drawn, drawn.alreadyDrawn > 0 {
            summary.excluded.append(.init(.excludedAlreadyDrawn, drawn.alreadyDrawn))
            summary.scope = .notDrawnBefore
            summary.exhausted = drawn.exhausted.map { book.sums.tally.names[$0] ?? $0 }
        }
        summary.troubles = troubles(drawn)
        summary.exempted = pack.rules.exemptions.enumerated().map { number, exemption in
            .init(.exemption(at: exemption.place, exemption.why), book.sums.exempted[number] ?? 0)
        }
        return summary
    }

    private func troubles(_ drawn: DrawnAudit?) -> [AuditSummary.CountedReason] {
        let counted = [
            (Phrase.troubleRejects, book.sums.troubles.rejects),
            (.troubleWarnings, drawn?.warnings ?? book.sums.troubles.warnings),
            (.troubleIdentical, drawn?.identical ?? book.sums.troubles.identical),
            (.troubleConflicting, book.sums.troubles.conflicting),
            (.troubleUndetermined, book.sums.troubles.undetermined),
        ]
        return counted.filter { $0.1 > 0 }.map { AuditSummary.CountedReason($0.0, $0.1) }
    }
}
