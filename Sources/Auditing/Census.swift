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
    /// The first and the last start of what could be drawn.
    package private(set) var period: ClosedRange<Timestamp>?
    /// What an audit must know of all conversations beforehand, where that was asked for; of those
    /// that were left out as well.
    package private(set) var survey: Survey?
    private var places = DuplicateGuard()

    /// Two different conversations with one id.
    package struct Conflict: Hashable, Sendable {
        package let id: String
        package let first: Place
        package let second: Place
    }

    /// Takes the census of an archive. Strata are the owners of the conversations.
    ///
    /// - Parameter surveying: whether to take a survey in the same reading.
    package init(
        of archive: Archive, filter: ConversationFilter, calendar: WorkingCalendar, threads: Int,
        surveying: Bool = false, progress: (ReadProgress) -> Void = { _ in }
    ) async throws {
        if surveying { survey = Survey() }
        var blocks = archive.blocks()
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next() },
            work: { block in
                let events = block.events()
                return (
                    block.progress, Self.entries(of: events, filter, calendar),
                    surveying ? Survey(of: events) : nil
                )
            },
            consume: { read, entries, part in
                for entry in entries { add(entry) }
                if let part { survey?.merge(part) }
                progress(read)
            })
    }

    private enum Entry: Sendable {
        case unit(FrameUnit, fingerprint: UInt64, Place, start: Timestamp?)
        case excluded(ConversationFilter.Reason, fingerprint: UInt64, Place)
        case reject(Reject)
        case warning
    }

    private static func entries(
        of events: [ReadEvent], _ filter: ConversationFilter, _ calendar: WorkingCalendar
    ) -> [Entry] {
        events.map { event in
            switch event {
            case .conversation(let conversation, let place):
                if let reason = filter.reason(against: conversation, in: calendar) {
                    return .excluded(reason, fingerprint: conversation.fingerprint, place)
                }
                let unit = FrameUnit(
                    id: conversation.id, contentDigest: Digest(of: conversation.canonicalBytes),
                    stratum: conversation.owner?.id ?? "")
                return .unit(
                    unit, fingerprint: conversation.fingerprint, place, start: conversation.start)
            case .reject(let reject): return .reject(reject)
            case .warning: return .warning
            }
        }
    }

    private mutating func add(_ entry: Entry) {
        switch entry {
        case .excluded(let reason, let fingerprint, let place):
            if places.copy(ofLeftOut: fingerprint, at: place) == nil {
                excluded[reason, default: 0] += 1
            } else {
                identical += 1
            }
        case .reject(let reject): rejects.append(reject)
        case .warning: warnings += 1
        case .unit(let unit, let fingerprint, let place, let start):
            switch places.check(id: unit.id, content: fingerprint, at: place) {
            case .identical: identical += 1
            case .conflicting(let first):
                conflicts.append(Conflict(id: unit.id, first: first, second: place))
            case .new:
                units.append(unit)
                if let start { extend(to: start) }
            }
        }
    }

    private mutating func extend(to start: Timestamp) {
        let known = period ?? start...start
        period = min(known.lowerBound, start)...max(known.upperBound, start)
    }
}
