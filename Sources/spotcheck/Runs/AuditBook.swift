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
    private(set) var tally = TeamTally()
    private(set) var excerpts: ExcerptSelection
    private(set) var troubles = Troubles()
    /// How many findings each exemption lifted, by its number.
    private(set) var exempted: [Int: Int] = [:]
    private(set) var period: ClosedRange<Timestamp>?
    private(set) var gravest: Severity?
    /// The first messages that a rule could not decide.
    private var undecided: [Phrase] = []
    /// Why stdout takes no more.
    private var unwritten: OutputError?

    /// What went wrong, and how often.
    struct Troubles {
        var rejects = 0
        var warnings = 0
        var identical = 0
        var conflicting = 0
        var undetermined = 0
    }

    init(
        scorer: Scorer, language: Language, masked: Bool, calendar: WorkingCalendar,
        excerpts limit: Int, folder: ResultFolder?, output: FindingsOutput
    ) {
        self.scorer = scorer
        self.language = language
        self.masked = masked
        self.folder = folder
        self.output = output
        let excerpts = ExcerptSelection(limit: limit)
        self.excerpts = excerpts
        clerk = AuditClerk(
            scorer: scorer, masked: masked, zone: calendar.timeZone, bar: excerpts.bar,
            kept: folder == nil ? nil : FindingsJSON(language: language), shown: output.format)
    }

    /// Books a conversation.
    mutating func add(_ entry: AuditEntry) throws(OutputError) {
        tally.add(entry.tally)
        for guest in entry.guests { tally.learn(guest.name, of: guest.id) }
        for exemption in entry.exempted { exempted[exemption, default: 0] += 1 }
        try add(entry.undetermined, in: entry.conversation)
        if let start = entry.start { extend(to: start) }
        if let gravest = entry.gravest { self.gravest = max(self.gravest ?? gravest, gravest) }
        try folder?.addFindings(entry.kept)
        try show(entry.shown)
        excerpts.take(entry.excerpts)
    }

    /// Takes the names of agents by their ids.
    mutating func learn(_ names: [String: String]) {
        for (agent, name) in names { tally.learn(name, of: agent) }
    }

    /// Takes what was found in a chat that was drawn as a lead: it goes to a file of its own and
    /// into no score.
    func addLead(_ entry: AuditEntry) throws(OutputError) {
        try folder?.addLead(entry.kept)
    }

    mutating func add(_ reject: Reject, notes: Notes) throws(OutputError) {
        troubles.rejects += 1
        try folder?.add(reject)
        if troubles.rejects <= Self.shownTroubles {
            notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
        }
    }

    private mutating func add(
        _ undetermined: [CheckResult.Undecided], in id: String
    ) throws(OutputError) {
        for undecided in undetermined {
            troubles.undetermined += 1
            try folder?.add(undecided, in: id)
            if self.undecided.count < Self.shownTroubles {
                self.undecided.append(undecided.phrase(in: id))
            }
        }
    }

    /// Anything but a conversation or a reject.
    mutating func note(_ event: Audit.Event<AuditEntry>, notes: Notes) {
        switch event {
        case .warning(let warning):
            troubles.warnings += 1
            if troubles.warnings <= Self.shownTroubles {
                notes.say(.placeReason("\(warning.place)", warning.reason.phrase))
            }
        case .identical(let id, let first, let second):
            troubles.identical += 1
            if troubles.identical <= Self.shownTroubles {
                notes.say(.identicalTwice(id, "\(first)", "\(second)"))
            }
        case .conflicting(let id, let first, let second):
            troubles.conflicting += 1
            notes.say(.conflictingTwice(id, "\(first)", "\(second)"))
        case .checked, .excluded, .passedOver, .reject: break
        }
    }

    /// Says what the rules could not decide, and how many troubles of each kind were not told one
    /// by one.
    func tellRest(notes: Notes) {
        for phrase in undecided { notes.say(phrase) }
        let counted = [
            (Phrase.troubleRejects, troubles.rejects), (.troubleWarnings, troubles.warnings),
            (.troubleIdentical, troubles.identical),
            (.troubleUndetermined, troubles.undetermined),
        ]
        for (kind, count) in counted where count > Self.shownTroubles {
            notes.say(.troublesMore(kind, count - Self.shownTroubles))
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

    private mutating func extend(to start: Timestamp) {
        let known = period ?? start...start
        period = min(known.lowerBound, start)...max(known.upperBound, start)
    }
}

extension CheckResult.Undecided {
    /// What could not be decided, and where.
    func phrase(in conversation: String) -> Phrase {
        .undecided(conversation, message: message + 1, rule: rule)
    }
}
