package import Transcripts

/// What one quick reading of an archive gathers before its conversations are checked, because no
/// conversation tells it alone: when agents first wrote to each customer, and when each agent held
/// which conversations, and when its last message was written.
///
/// Needs 16 bytes a conversation and 24 for each agent in it. `merge` is associative and
/// commutative: parts of an archive give the same survey in any order.
package struct Survey: Sendable {
    private(set) var contacts: [FirstContact] = []
    private let keepsContacts: Bool
    /// When the last message was written.
    private(set) var end = ArchiveEnd()
    /// By agent id.
    private(set) var stays: [String: [Stay]] = [:]

    /// - Parameter contacts: whether to keep when agents first wrote to each customer.
    package init(contacts: Bool = true) {
        keepsContacts = contacts
    }

    /// What was kept elsewhere.
    init(contacts: [FirstContact], end: ArchiveEnd, stays: [String: [Stay]]) {
        self.contacts = contacts
        keepsContacts = true
        self.end = end
        self.stays = stays
    }

    /// Takes the survey of a whole archive. What cannot be read is passed over; whoever checks the
    /// archive tells it.
    package init(
        of archive: Archive, threads: Int, contacts: Bool = true,
        progress: (ReadProgress) -> Void = { _ in }
    ) async throws {
        self.init(contacts: contacts)
        var blocks = archive.blocks()
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next() },
            work: { block in (block.progress, Survey(of: block, contacts: contacts)) },
            consume: { read, part in
                merge(part)
                progress(read)
            })
    }

    /// The survey of what was read.
    init(of events: [ReadEvent]) {
        self.init()
        for case .conversation(let conversation, _) in events { add(conversation) }
    }

    /// The survey of a part of an archive.
    private init(of block: Block, contacts: Bool) {
        self.init(contacts: contacts)
        block.forEachEvent { event in
            if case .conversation(let conversation, _) = event { add(conversation) }
        }
    }

    package mutating func add(_ conversation: Conversation) {
        if keepsContacts, let contact = FirstContact(in: conversation) {
            contacts.append(contact)
        }
        for (agent, stay) in Stay.all(in: conversation) { stays[agent, default: []].append(stay) }
        end.add(conversation)
    }

    /// The contacts, which are gone then.
    mutating func takeContacts() -> [FirstContact] {
        defer { contacts = [] }
        return contacts
    }

    /// The stays of some agent, which are gone then; `nil` where there are none left.
    mutating func takeStays() -> (agent: String, stays: [Stay])? {
        stays.popFirst().map { ($0.key, $0.value) }
    }

    package mutating func merge(_ other: Survey) {
        end.merge(other.end)
        contacts += other.contacts
        for (agent, more) in other.stays { stays[agent, default: []] += more }
    }
}

extension Survey {
    /// The first and the last day on which an agent held a conversation; nil where none did.
    package func days(in calendar: WorkingCalendar) -> ClosedRange<LocalDate>? {
        let stays = stays.values.joined()
        guard let first = stays.map(\.start).min(), let last = stays.map(\.end).max() else {
            return nil
        }
        return calendar.localDate(
            of: Timestamp(milliseconds: first))...calendar.localDate(
                of: Timestamp(milliseconds: last))
    }
}
