/// A hash table of conversations by the digests of their ids, at least six tenths full when it is
/// large: open addressing, and growth in small steps.
struct DuplicateTable: Sendable {
    struct Entry: Sendable {
        /// The digest of the id, or of the content for what is left out.
        var id: UInt64
        var content: UInt64
        /// Never 0, which means that a slot is free.
        var place: UInt64
    }

    private static let free = Entry(id: 0, content: 0, place: 0)
    private var slots = [Entry](repeating: free, count: 16)
    private var count = 0

    /// Adds an entry where there is none with its id, and gives the one that there was.
    mutating func insert(_ entry: Entry) -> Entry? {
        let slot = slot(of: entry.id)
        if slots[slot].place != 0 { return slots[slot] }
        slots[slot] = entry
        count += 1
        if count * 4 >= slots.count * 3 { grow() }
        return nil
    }

    /// The slot of an id, or the free one where it would stand. Its highest bits say where to look.
    private func slot(of id: UInt64) -> Int {
        var slot = Int(id.multipliedFullWidth(by: UInt64(slots.count)).high)
        while slots[slot].place != 0, slots[slot].id != id {
            slot = slot + 1 == slots.count ? 0 : slot + 1
        }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Self.free, count: old.count * 5 / 4)
        for entry in old where entry.place != 0 { slots[slot(of: entry.id)] = entry }
    }
}
