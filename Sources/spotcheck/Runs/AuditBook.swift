import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

/// Keeps the books of a running audit: scores, excerpts, what was written, what went wrong.
struct AuditBook {
    let scorer: Scorer
    let language: Language
    let masked: Bool
    let folder: ResultFolder?
    /// Makes the entries.
    let clerk: AuditClerk
    let output: FindingsOutput
    /// Where findings and rejects go as they come; `nil` where they are not kept.
    private let keeper: (any ResultKeeper)?
    private(set) var sums: AuditSums
    private var isMerged = false
    /// The first messages that a rule could not decide.
    private var undecided: [Phrase] = []
    /// Why stdout takes no more.
    private var unwritten: OutputError?

    /// - Parameters:
    ///   - folder: takes everything.
    ///   - part: takes findings and rejects alone, where there is no folder.
    init(
        scorer: Scorer, language: Language, masked: Bool, calendar: WorkingCalendar,
        excerpts limit: Int, folder: ResultFolder?, part: (any ResultKeeper)? = nil,
        output: FindingsOutput
    ) {
        self.scorer = scorer
        self.language = language
        self.masked = masked
        self.folder = folder
        self.output = output
        keeper = folder ?? part
        sums = AuditSums(excerpts: limit)
        clerk = AuditClerk(
            scorer: scorer, masked: masked, zone: calendar.timeZone, bar: sums.excerpts.bar,
            kept: keeper == nil ? nil : FindingsJSON(language: language), shown: output.format)
    }

    /// Books a conversation.
    mutating func add(_ entry: AuditEntry) throws(OutputError) {
        sums.add(entry)
        try add(entry.undetermined, in: entry.conversation)
        try keeper?.addFindings(entry.kept)
        try show(entry.shown)
    }

    /// Books a conversation that is left out.
    mutating func add(_ reason: ConversationFilter.Reason, count: Int = 1) {
        sums.add(reason, count: count)
    }

    /// Takes over the sums of parts, whose troubles were told elsewhere.
    mutating func merge(_ parts: AuditSums) {
        sums.merge(parts)
        isMerged = true
    }

    /// Books what is known of a draw beside what was drawn. Who was not drawn has a name too.
    mutating func add(_ drawn: DrawnAudit) {
        for (name, count) in drawn.excluded {
            ConversationFilter.Reason(rawValue: name).map { add($0, count: count) }
        }
        sums.learn(drawn.agents)
    }

    /// Takes what was found in a chat that was drawn as a lead: it goes to a file of its own and
    /// into no score.
    func addLead(_ entry: AuditEntry) throws(OutputError) {
        try folder?.addLead(entry.kept)
    }

    mutating func add(_ reject: Reject, notes: Notes) throws(OutputError) {
        sums.troubles.rejects += 1
        try keeper?.add(reject)
        if sums.troubles.rejects <= Self.shownTroubles {
            notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
        }
    }

    private mutating func add(
        _ undetermined: [CheckResult.Undecided], in id: String
    ) throws(OutputError) {
        for undecided in undetermined {
            sums.troubles.undetermined += 1
            try keeper?.add(undecided, in: id)
            if self.undecided.count < Self.shownTroubles {
                self.undecided.append(undecided.phrase(in: id))
            }
        }
    }

    /// Anything but a conversation or a reject.
    mutating func note(_ event: Audit.Event<AuditEntry>, notes: Notes) {
        switch event {
        case .warning(let warning):
            sums.troubles.warnings += 1
            if sums.troubles.warnings <= Self.shownTroubles {
                notes.say(.placeReason("\(warning.place)", warning.reason.phrase))
            }
        case .identical(let id, let first, let second):
            sums.troubles.identical += 1
            if sums.troubles.identical <= Self.shownTroubles {
                notes.say(.identicalTwice(id, "\(first)", "\(second)"))
            }
        case .conflicting(let id, let first, let second):
            sums.troubles.conflicting += 1
            notes.say(.conflictingTwice(id, "\(first)", "\(second)"))
        case .strays(let count, let day): notes.say(.strayClocks(count, "\(day)"))
        case .checked, .excluded, .passedOver, .reject: break
        }
    }

    /// Says what the rules could not decide, and how many troubles of each kind were not told one
    /// by one.
    func tellRest(notes: Notes) {
        for phrase in undecided { notes.say(phrase) }
        let counted = [
            (Phrase.troubleRejects, sums.troubles.rejects),
            (.troubleWarnings, sums.troubles.warnings),
            (.troubleIdentical, sums.troubles.identical),
            (.troubleUndetermined, sums.troubles.undetermined),
        ]
        if isMerged {
            let conflicting = (Phrase.troubleConflicting, sums.troubles.conflicting)
            return tell(all: counted + [conflicting], notes)
        }
        for (kind, count) in counted where count > Self.shownTroubles {
            notes.say(.troublesMore(kind, count - Self.shownTroubles))
        }
    }

    /// Says how many troubles of each kind there are, and where they stand.
    private func tell(all counted: [(kind: Phrase, count: Int)], _ notes: Notes) {
        for (kind, count) in counted where count > 0 { notes.say(.troublesMerged(kind, count)) }
        if let folder, sums.troubles.rejects + sums.troubles.undetermined > 0 {
            notes.say(.rejectsListed(folder.rejectsPath))
        }
    }

    /// Writes what comes at the end. Where stdout fails, the folder still gets everything.
    mutating func finish(
        _ summary: AuditSummary, receipt: DrawReceipt?, text: () -> String
    ) throws(OutputError) {
        if unwritten == nil {
            do throws(OutputError) {
                try output.finish(summary: text)
            } catch {
                unwritten = error
            }
        }
        try folder?.finish(summary, receipt: receipt)
        if let unwritten { throw unwritten }
    }

    /// Sends findings to stdout. Where that fails, the audit goes on for the folder's sake, or
    /// ends where there is none.
    private mutating func show(_ findings: [UInt8]) throws(OutputError) {
        if unwritten != nil { return }
        do throws(OutputError) {
            try output.add(findings)
        } catch {
            if folder == nil { throw error }
            unwritten = error
        }
    }

    /// How many troubles of one sort are told one by one.
    private static let shownTroubles = 10

}

extension CheckResult.Undecided {
    /// What could not be decided, and where.
    func phrase(in conversation: String) -> Phrase {
        .undecided(conversation, message: message + 1, rule: rule)
    }
}
