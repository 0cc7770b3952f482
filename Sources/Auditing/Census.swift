import Sampling
package import Transcripts

/// One pass over an archive that lists what could be drawn: the frame of a draw, what was left
/// out and why, and what could not be read. The frame stands in a temporary file: memory grows with
/// what `DuplicateGuard` keeps, not with what could be drawn.
package struct Census: Sendable {
    private var spool = FrameSpool()
    /// How many different conversations were left out, by the reason.
    package private(set) var excluded: [ConversationFilter.Reason: Int] = [:]
    /// Conversations that stand in the archive twice with the same content; each counts once.
    package private(set) var identical = 0
    package private(set) var conflicts: [Conflict] = []
    package private(set) var rejects: [Reject] = []
    package private(set) var warnings = 0
    /// The agents whose conversations could be drawn: their names by their ids, empty where none
    /// but the id is known.
    package var agents: [String: String] { names.byAgent }
    /// The first and the last start of what could be drawn.
    package private(set) var period: ClosedRange<Timestamp>?
    /// What an audit must know of all conversations beforehand, where that was asked for; of those
    /// that were left out as well.
    package private(set) var survey: Survey?
    /// How many were left out because an earlier draw has them.
    package private(set) var alreadyDrawn = 0
    /// The strata of which earlier draws have left nothing, in the order of their names.
    package var exhausted: [String] { drawnStrata.subtracting(leftStrata).sorted() }
    private var names = LearntNames()
    private let drawn: Set<String>
    /// The strata from which earlier draws have drawn, and those of what they left.
    private var drawnStrata: Set<String> = []
    private var leftStrata: Set<String> = []

    /// A census that has seen nothing yet.
    ///
    /// - Parameter drawn: the ids that earlier draws have drawn, which are left out and counted.
    package init(leavingOut drawn: Set<String> = []) {
        self.drawn = drawn
    }

    /// The frame of all that could be drawn; to be asked once, at the end.
    ///
    /// - Throws: `SpoolError` where the folder for temporary files cannot take it.
    package mutating func frame() throws -> SpooledFrame {
        try spool.frame()
    }

    /// Two different conversations with one id.
    package struct Conflict: Hashable, Sendable {
        package let id: String
        package let first: Place
        package let second: Place
    }

    /// Takes the census of an archive.
    ///
    /// - Parameters:
    ///   - drawn: the ids that earlier draws have drawn, which are left out and counted.
    ///   - strata: what the strata of the frame are.
    ///   - marks: what the machine thinks of each chat, where it was asked.
    ///   - surveying: whether to take a survey in the same reading.
    package init(
        of archive: Archive, filter: ConversationFilter, leavingOut drawn: Set<String> = [],
        calendar: WorkingCalendar, threads: Int,
        strata: Strata = Strata([.agent]), marks: MachineMarks? = nil, surveying: Bool = false,
        progress: (ReadProgress) -> Void = { _ in }
    ) async throws {
        self.init(leavingOut: drawn)
        if surveying { survey = Survey() }
        var places = DuplicateGuard()
        var blocks = archive.blocks()
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next() },
            work: { block in
                let events = block.events()
                return (
                    block.progress,
                    events.map { Self.entry(of: $0, filter, calendar, strata, marks) },
                    surveying ? Survey(of: events) : nil
                )
            },
            consume: { read, entries, part in
                for entry in entries { try add(entry, &places) }
                if let part { survey?.merge(part) }
                progress(read)
            })
    }

    private enum Entry: Sendable {
        case unit(FrameUnit, fingerprint: UInt64, Place, UnitTraits)
        case excluded(ConversationFilter.Reason, fingerprint: UInt64, Place)
        case reject(Reject)
        case warning
    }

    private static func entry(
        of event: ReadEvent, _ filter: ConversationFilter, _ calendar: WorkingCalendar,
        _ strata: Strata, _ marks: MachineMarks?
    ) -> Entry {
        switch event {
        case .conversation(let conversation, let place):
            if let reason = filter.reason(against: conversation, in: calendar) {
                return .excluded(reason, fingerprint: conversation.fingerprint, place)
            }
            var traits = UnitTraits(of: conversation)
            traits.flagged = marks?.isFlagged(conversation.id)
            let unit = FrameUnit(
                conversation, traits, strata: strata, calendar: calendar,
                risk: marks?.risk(of: conversation.id))
            return .unit(
                unit, fingerprint: conversation.fingerprint, place, traits)
        case .reject(let reject): return .reject(reject)
        case .warning: return .warning
        }
    }

    private mutating func add(
        _ entry: Entry, _ places: inout DuplicateGuard
    ) throws(SpoolError) {
        switch entry {
        case .excluded(let reason, let fingerprint, let place):
            let found = places.check(key: fingerprint, content: fingerprint, at: place)
            try add(.leftOut(reason), found, at: place)
        case .reject(let reject): rejects.append(reject)
        case .warning: warnings += 1
        case .unit(let unit, let fingerprint, let place, let traits):
            let found = places.check(id: unit.id, content: fingerprint, at: place)
            try add(.unit(unit), found, at: place)
            if found == .new { names.learn(traits.agentName, of: traits.agent) }
        }
    }

    /// Adds a conversation that was compared with all before it.
    mutating func add(
        _ candidate: FrameCandidate, _ found: DuplicateGuard.Finding, at place: Place
    ) throws(SpoolError) {
        switch (candidate, found) {
        case (_, .identical): identical += 1
        case (.leftOut(let reason), _): excluded[reason, default: 0] += 1
        case (.unit(let unit), .conflicting(let first)):
            conflicts.append(Conflict(id: unit.id, first: first, second: place))
        case (.unit(let unit), .new): try add(unit)
        }
    }

    private mutating func add(_ unit: FrameUnit) throws(SpoolError) {
        if let moment = unit.moment { extend(to: Timestamp(milliseconds: moment)) }
        if drawn.contains(unit.id) {
            alreadyDrawn += 1
            drawnStrata.insert(unit.stratum)
        } else {
            leftStrata.insert(unit.stratum)
            try spool.add(unit)
        }
    }

    /// Adds what a part of an archive says beside its conversations.
    mutating func add(_ part: PartFrame) {
        warnings += part.warnings
        for (agent, name) in part.names.byAgent { names.learn(name, of: agent) }
    }

    private mutating func extend(to start: Timestamp) {
        let known = period ?? start...start
        period = min(known.lowerBound, start)...max(known.upperBound, start)
    }
}
