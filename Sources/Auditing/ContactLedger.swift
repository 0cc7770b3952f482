import Rules
import Transcripts

/// When agents of a shop first wrote to a customer in each conversation, so that a promise of one
/// conversation can be seen kept in the next. Needs 16 bytes a conversation.
struct ContactLedger {
    private var contacts: [UInt64: [Int64]] = [:]

    /// An agent of a shop wrote to a customer.
    struct Contact: Sendable {
        fileprivate let key: UInt64
        fileprivate let time: Int64

        /// The first contact in a conversation; `nil` without customer, agent or time.
        init?(_ conversation: Conversation) {
            guard let key = ContactLedger.key(of: conversation),
                let first = conversation.messages.first(where: { $0.role == .agent }),
                let time = first.time
            else { return nil }
            self.key = key
            self.time = time.milliseconds
        }
    }

    mutating func note(_ contact: Contact?) {
        guard let contact else { return }
        contacts[contact.key, default: []].append(contact.time)
    }

    /// Whether an agent kept a promise of one conversation in another.
    func isKept(_ promise: CheckResult.Promise, of conversation: Conversation) -> Bool {
        let times = Self.key(of: conversation).flatMap { contacts[$0] } ?? []
        return times.contains {
            $0 > promise.promised.milliseconds && $0 <= promise.due.milliseconds
        }
    }

    /// Customer and shop as one number (FNV-1a, 64 bits); `nil` without a customer.
    private static func key(of conversation: Conversation) -> UInt64? {
        guard let customer = conversation.customer, !customer.isEmpty else { return nil }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in Array(customer.utf8) + [0] + Array((conversation.shop ?? "").utf8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return hash
    }
}
