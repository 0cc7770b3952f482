/// What a sample is drawn from: every unit once, in the order of its id's bytes.
package protocol DrawFrame: Sendable {
    /// N, the number of units.
    var count: Int { get }
    /// `SHA256(ns("cqa/frame/v1") ns(N) Π ns(id) ns(content digest))`, units in id order.
    var digest: Digest { get }
    /// How many units each stratum holds.
    var strata: [String: Int] { get }

    /// Hands over every unit, in order; as often as it is called.
    ///
    /// - Throws: `SamplingError.frameLost` where what was listed before cannot be read any more.
    func forEach(_ body: (FrameUnit) -> Void) throws(SamplingError)
}

/// Digests a frame unit by unit.
package struct FrameHasher: Sendable {
    private var hasher = NetstringHasher("cqa/frame/v1")

    /// - Parameter count: N, which stands in front.
    package init(count: Int) {
        hasher.add(String(count))
    }

    /// Adds the next unit, in the order of the ids' bytes.
    package mutating func add(id: String, content: Digest) {
        hasher.add(id)
        hasher.add(content.hex)
    }

    package var digest: Digest { hasher.digest() }
}
