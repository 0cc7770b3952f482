import Wording

/// The random value that one party adds to a seed, so that no single party can choose the seed.
package struct Contribution: Hashable, Sendable {
    package let party: String
    package let value: Digest

    package init(party: String, value: Digest) {
        self.party = party.inNormalFormC
        self.value = value
    }

    /// A value made from a text that the party chose: the SHA-256 digest of its UTF-8 bytes.
    package init(party: String, seedText: String) {
        self.init(party: party, value: Digest(of: seedText))
    }

    /// What the party publishes before anybody reveals a value:
    /// `SHA256(ns("cqa/commit/v1") ns(party) ns(value in hexadecimal))`.
    package var commit: Digest {
        var hasher = NetstringHasher("cqa/commit/v1")
        hasher.add(party)
        hasher.add(value.hex)
        return hasher.digest()
    }
}
