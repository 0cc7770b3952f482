import Transcripts

/// When agents of a shop first wrote to a customer in one conversation.
struct FirstContact: Hashable, Comparable, Sendable {
    /// Customer and shop.
    let key: UInt64
    /// Milliseconds since 1970.
    let time: Int64

    init(key: UInt64, time: Int64) {
        self.key = key
        self.time = time
    }

    /// `nil` without customer, agent or time.
    init?(in conversation: Conversation) {
        guard let key = Self.key(of: conversation),
            let first = conversation.messages.first(where: { $0.role == .agent }),
            let time = first.time
        else { return nil }
        self.init(key: key, time: time.milliseconds)
    }

    static func < (left: FirstContact, right: FirstContact) -> Bool {
        (left.key, left.time) < (right.key, right.time)
    }

    /// A digest of customer and shop; `nil` without a customer.
    static func key(of conversation: Conversation) -> UInt64? {
        guard let customer = conversation.customer, !customer.isEmpty else { return nil }
        var hash = ByteHash()
        hash.add(customer)
        hash.add(conversation.shop ?? "")
        return hash.value
    }
}
