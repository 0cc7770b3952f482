extension Conversation {
    /// A 64-bit digest of everything in the conversation, to tell duplicates from conflicts. Equal
    /// conversations have equal fingerprints; two different ones share one by a chance of 2⁻⁶⁴.
    /// Not cryptographic: see `canonicalBytes` for what receipts digest.
    package var fingerprint: UInt64 {
        var hash = ByteHash()
        hash.add(id)
        for field in [channel, shop, customer, product] {
            hash.add(field == nil ? 0 : 1)
            hash.add(field ?? "")
        }
        hash.add(UInt64(tags.count))
        for tag in tags { hash.add(tag) }
        hash.add(rating?.bitPattern ?? UInt64.max)
        hash.add(resolved.map { $0 ? 1 : 0 } ?? 2)
        for participant in participants {
            hash.add(participant.id)
            hash.add(participant.name)
        }
        for message in messages {
            hash.add(UInt64(bitPattern: message.time?.milliseconds ?? .min))
            let kind = MessageKind.allCases.firstIndex(of: message.kind) ?? 0
            hash.add(UInt64(message.role.rawValue) << 40 | UInt64(kind) << 32)
            hash.add(UInt64(message.sender))
            hash.add(UInt64(message.text.count))
        }
        text.withUnsafeBufferPointer { hash.add($0) }
        return hash.value
    }
}
