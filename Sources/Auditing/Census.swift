package import Sampling
package import Transcripts

/// One pass over an archive that lists what could be drawn: the frame of a draw, what was left
/// out and why, and what could not be read.
package struct Census: Sendable {
    package private(set) var units: [FrameUnit] = []
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
    package private(set) var exhausted: [String] = []
    private var names = LearntNames()

    /// A census that has seen nothing yet.
    package init() {}

    /// Takes out what earlier draws have drawn already, and counts it.
    package mutating func leaveOut(_ drawn: Set<String>) {
        if drawn.isEmpty { return }
        let before = (count: units.count, strata: Set(units.map(\.stratum)))
        units.removeAll { drawn.contains($0.id) }
        alreadyDrawn = before.count - units.count
        exhausted = before.strata.subtracting(units.map(\.stratum)).sorted()
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
    ///   - strata: what the strata of the frame are.
    ///   - marks: what the machine thinks of each chat, where it was asked.
    ///   - surveying: whether to take a survey in the same reading.
    package init(
        of archive: Archive, filter: ConversationFilter, calendar: WorkingCalendar, threads: Int,
        strata: Strata = Strata([.agent]), marks: MachineMarks? = nil, surveying: Bool = false,
        progress: (ReadProgress) -> Void = { _ in }
    ) async throws {
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
                for entry in entries { add(entry, &places) }
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

    private mutating func add(_ entry: Entry, _ places: inout DuplicateGuard) {
        switch entry {
        case .excluded(let reason, let fingerprint, let place):
            let found = places.check(key: fingerprint, content: fingerprint, at: place)
            add(.leftOut(reason), found, at: place)
        case .reject(let reject): rejects.append(reject)
        case .warning: warnings += 1
        case .unit(let unit, let fingerprint, let place, let traits):
            let found = places.check(id: unit.id, content: fingerprint, at: place)
            add(.unit(unit), found, at: place)
            if found == .new { names.learn(traits.agentName, of: traits.agent) }
        }
    }

    /// Adds a conversation that was compared with all before it.
    mutating func add(
        _ candidate: FrameCandidate, _ found: DuplicateGuard.Finding, at place: Place
    ) {
        switch (candidate, found) {
        case (_, .identical): identical += 1
        case (.leftOut(let reason), _): excluded[reason, default: 0] += 1
        case (.unit(let unit), .conflicting(let first)):
            conflicts.append(Conflict(id: unit.id, first: first, second: place))
        case (.unit(let unit), .new):
            units.append(unit)
            if let moment = unit.moment { extend(to: Timestamp(milliseconds: moment)) }
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
