/// Gives every unit its ticket: `HMAC-SHA256(seed, ns("cqa/draw/v1") ns(purpose) ns(id))`.
///
/// The units with the smallest tickets are the sample. A ticket depends on the seed, the purpose
/// and the id alone, never on the order or the number of files, threads or machines.
package struct Tickets: Sendable {
    private let hash: KeyedHash
    private let opening: [UInt8]

    package init(seed: Digest, purpose: Purpose) {
        hash = KeyedHash(key: seed.bytes)
        opening =
            NetstringHasher.netstring("cqa/draw/v1") + NetstringHasher.netstring(purpose.rawValue)
    }

    package func ticket(for id: String) -> Digest {
        hash.digest(of: opening + NetstringHasher.netstring(id))
    }

    /// The ticket as a number strictly between 0 and 1, exact in a Double:
    /// `((first 8 bytes >> 12) + 0.5) / 2^52`.
    package static func unit(of ticket: Digest) -> Double {
        (Double(ticket.leadingWord >> 12) + 0.5) * 0x1p-52
    }
}
