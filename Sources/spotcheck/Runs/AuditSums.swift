import Auditing
import Reports
import Rules
import Scoring
import Transcripts

/// What an audit adds up, beside the lines that it writes. Mergeable in any order and grouping:
/// parts of an archive give what the whole gives.
struct AuditSums: Codable, Sendable {
    private(set) var tally = TeamTally()
    private(set) var excerpts: ExcerptSelection
    var troubles = Troubles()
    /// How many findings each exemption lifted, by its number.
    private(set) var exempted: [Int: Int] = [:]
    /// The first and the last start.
    private(set) var period: ClosedRange<Timestamp>?
    private(set) var gravest: Severity?
    /// Conversations that were left out, by the reason's name.
    private(set) var excluded: [String: Int] = [:]

    /// What went wrong, and how often.
    struct Troubles: Codable, Hashable, Sendable {
        var rejects = 0
        var warnings = 0
        var identical = 0
        var conflicting = 0
        var undetermined = 0

        mutating func merge(_ other: Troubles) {
            rejects += other.rejects
            warnings += other.warnings
            identical += other.identical
            conflicting += other.conflicting
            undetermined += other.undetermined
        }
    }

    /// - Parameter limit: the most excerpts.
    init(excerpts limit: Int) {
        excerpts = ExcerptSelection(limit: limit)
    }

    mutating func add(_ entry: AuditEntry) {
        tally.add(entry.tally)
        for guest in entry.guests { tally.learn(guest.name, of: guest.id) }
        for exemption in entry.exempted { exempted[exemption, default: 0] += 1 }
        if let start = entry.start { extend(to: start...start) }
        if let gravest = entry.gravest { self.gravest = max(self.gravest ?? gravest, gravest) }
        excerpts.take(entry.excerpts)
    }

    mutating func add(_ reason: ConversationFilter.Reason, count: Int = 1) {
        excluded[reason.rawValue, default: 0] += count
    }

    /// Takes the names of agents by their ids.
    mutating func learn(_ names: [String: String]) {
        for (agent, name) in names { tally.learn(name, of: agent) }
    }

    mutating func merge(_ other: AuditSums) {
        tally.merge(other.tally)
        excerpts.merge(other.excerpts)
        troubles.merge(other.troubles)
        exempted.merge(other.exempted) { $0 + $1 }
        excluded.merge(other.excluded) { $0 + $1 }
        if let period = other.period { extend(to: period) }
        if let gravest = other.gravest { self.gravest = max(self.gravest ?? gravest, gravest) }
    }

    private mutating func extend(to more: ClosedRange<Timestamp>) {
        let known = period ?? more
        period =
            min(known.lowerBound, more.lowerBound)...max(known.upperBound, more.upperBound)
    }
}
