import Transcripts

/// Conversations in the order in which they were seen, as a number and a digest: equal for the same
/// conversations in the same order.
struct SightingOrder: Hashable, Sendable {
    private(set) var count = 0
    private(set) var digest: UInt64 = 0

    init() {}

    /// An order that was kept elsewhere.
    init(count: Int, digest: UInt64) {
        self.count = count
        self.digest = digest
    }

    mutating func add(key: UInt64, content: UInt64) {
        var hash = ByteHash()
        for word in [digest, key, content] { hash.add(word) }
        digest = hash.value
        count += 1
    }
}
