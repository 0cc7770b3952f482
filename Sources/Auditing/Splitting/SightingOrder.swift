import Transcripts

/// Conversations in the order in which they were seen, with the numbers of their lines, as a count
/// and a digest: equal for the same conversations in the same order at the same lines.
struct SightingOrder: Hashable, Sendable {
    private(set) var count = 0
    private(set) var digest: UInt64 = 0

    init() {}

    /// An order that was kept elsewhere.
    init(count: Int, digest: UInt64) {
        self.count = count
        self.digest = digest
    }

    mutating func add(key: UInt64, content: UInt64, line: Int) {
        var hash = ByteHash()
        for word in [digest, key, content, UInt64(line)] { hash.add(word) }
        digest = hash.value
        count += 1
    }
}
