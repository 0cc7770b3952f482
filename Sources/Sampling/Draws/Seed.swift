/// Derives the seed of a draw from everything that was fixed before it.
package enum Seed {
    /// `SHA256(ns("cqa/seed/v1") ns(frame) ns(design) Π ns(party) ns(value))`, digests in
    /// hexadecimal, parties in the order of their UTF-8 bytes.
    package static func derive(
        frame: Digest, design: Digest, contributions: [Contribution]
    ) -> Digest {
        var hasher = NetstringHasher("cqa/seed/v1")
        hasher.add(frame.hex)
        hasher.add(design.hex)
        for contribution in contributions.sorted(by: { $0.party.precedesInUTF8($1.party) }) {
            hasher.add(contribution.party)
            hasher.add(contribution.value.hex)
        }
        return hasher.digest()
    }
}
