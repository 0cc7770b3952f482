import Transcripts

/// When one agent held conversations, as two sorted lists: 16 bytes a conversation.
struct HeldConversations: Hashable, Sendable {
    private let starts: [Int64]
    private let ends: [Int64]

    /// A stay that comes twice counts once.
    init(_ stays: consuming [Stay]) {
        stays.sortOnce()
        starts = stays.map(\.start)
        ends = stays.map(\.end).sorted()
    }

    func add(to hash: inout ByteHash) {
        hash.add(UInt64(starts.count))
        for time in starts + ends { hash.add(UInt64(bitPattern: time)) }
    }

    /// How many were held at a moment: those that had begun, less those that had ended before.
    func count(at moment: Timestamp) -> Int {
        starts.countBelow { $0 <= moment.milliseconds }
            - ends.countBelow { $0 < moment.milliseconds }
    }
}
