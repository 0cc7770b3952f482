package import Rules
package import Transcripts

/// The audit of an archive in one pass: read, choose, check. The same events in the same order
/// whatever the number of threads.
///
/// Memory does not grow with the texts of the archive: what stays of a conversation is its digest
/// and the time of its first contact, and the conversations with a promise still open, which come
/// last because another conversation may have kept it.
package struct Audit: Sendable {
    package let archive: Archive
    package let rules: RuleSet
    package var filter = ConversationFilter()
    /// Ids of the conversations to check; `nil` for all that pass the filter.
    package var chosen: Set<String>?
    package var threads = 1

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
    package func run(
        progress: (ReadProgress) -> Void = { _ in }, consume: (Event) throws -> Void
    ) async throws {
        var blocks = archive.blocks()
        var places = DuplicateGuard()
        var contacts = ContactLedger()
        var promising: [Conversation] = []
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next() },
            work: { block in (block.progress, entries(of: block)) },
            consume: { read, entries in
                for entry in entries {
                    contacts.note(entry.contact)
                    let event = event(of: entry, &places)
                    if case .checked(let chat, let result) = event, !result.promises.isEmpty {
                        promising.append(chat)
                    } else {
                        try consume(event)
                    }
                }
                progress(read)
            })
        let checker = RuleChecker(rules)
        for chat in promising {
            let result = checker.check(chat) { contacts.isKept($0, of: chat) }
            try consume(.checked(chat, result))
        }
    }

    private enum Entry: Sendable {
        case event(Event)
        case excluded(
            ConversationFilter.Reason, id: String, fingerprint: UInt64, Place,
            ContactLedger.Contact?)
        case conversation(
            Conversation, fingerprint: UInt64, Place, CheckResult?, ContactLedger.Contact?)

        /// Who was written to when, in a conversation that is left out too: a promise may have
        /// been kept there.
        var contact: ContactLedger.Contact? {
            switch self {
            case .event: nil
            case .excluded(_, _, _, _, let contact), .conversation(_, _, _, _, let contact): contact
            }
        }
    }

    private func entries(of block: Block) -> [Entry] {
        let checker = RuleChecker(rules)
        return block.events().map { event in
            switch event {
            case .reject(let reject): .event(.reject(reject))
            case .warning(let warning): .event(.warning(warning))
            case .conversation(let conversation, let place): entry(conversation, place, checker)
            }
        }
    }

    private func entry(
        _ conversation: Conversation, _ place: Place, _ checker: RuleChecker
    ) -> Entry {
        let contact = ContactLedger.Contact(conversation)
        if let reason = filter.reason(against: conversation, in: rules.calendar) {
            return .excluded(
                reason, id: conversation.id, fingerprint: conversation.fingerprint, place, contact)
        }
        let result =
            chosen?.contains(conversation.id) == false ? nil : checker.check(conversation)
        return .conversation(
            conversation, fingerprint: conversation.fingerprint, place, result, contact)
    }

    private func event(of entry: Entry, _ places: inout DuplicateGuard) -> Event {
        switch entry {
        case .event(let event): return event
        case .excluded(let reason, let id, let fingerprint, let place, _):
            let first = places.copy(ofLeftOut: fingerprint, at: place)
            return first.map { .identical(id: id, first: $0, second: place) } ?? .excluded(reason)
        case .conversation(let conversation, let fingerprint, let place, let result, _):
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
