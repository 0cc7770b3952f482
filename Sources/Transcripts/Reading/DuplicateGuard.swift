/// Remembers every conversation of an archive, so that the same chat in two exports counts once
/// and two different chats under one id are noticed. Needs 32 to 40 bytes a conversation.
///
/// Ids and contents are remembered as 64-bit digests: among ten million conversations two ids share
/// one by a chance of three in a million.
package struct DuplicateGuard: Sendable {
    /// What a conversation is against those before it.
    package enum Finding: Hashable, Sendable {
        case new
        /// The same conversation was at this place already: drop it, and count it.
        case identical(first: Place)
        /// Another conversation with this id was at this place: an error that names both.
        case conflicting(first: Place)
    }

    /// By the lowest bits of the id's digest: so that never more than one part is there twice while
    /// it grows.
    private var tables = [DuplicateTable](repeating: DuplicateTable(), count: 64)
    private var files: [String] = []
    private var fileIndices: [String: Int] = [:]
    /// How many different ids there were, and how many contents that were left out.
    package private(set) var count = 0

    package init() {}

    /// Compares a conversation with those before it, and remembers it if it is new.
    package mutating func check(_ conversation: Conversation, at place: Place) -> Finding {
        check(id: conversation.id, content: conversation.fingerprint, at: place)
    }

    /// Compares by id and content digest, as `Conversation.fingerprint` gives it.
    package mutating func check(id: String, content: UInt64, at place: Place) -> Finding {
        check(key: Self.key(of: id), content: content, at: place)
    }

    /// What a conversation that is not left out is remembered by.
    package static func key(of id: String) -> UInt64 {
        var hash = ByteHash()
        hash.add(id)
        return hash.value
    }

    /// Remembers a conversation that is left out by its content alone, and gives the place where
    /// the same was before. It stands in nobody's way: another conversation may have its id.
    package mutating func copy(ofLeftOut content: UInt64, at place: Place) -> Place? {
        if case .identical(let first) = check(key: content, content: content, at: place) {
            return first
        }
        return nil
    }

    /// Compares by what a conversation is remembered by: the key of its id, or its content where it
    /// is left out.
    package mutating func check(key: UInt64, content: UInt64, at place: Place) -> Finding {
        let entry = DuplicateTable.Entry(id: key, content: content, place: pack(place))
        guard let known = tables[Int(key % 64)].insert(entry) else {
            count += 1
            return .new
        }
        let first = unpack(known.place)
        return known.content == content ? .identical(first: first) : .conflicting(first: first)
    }

    /// File in the upper 24 bits, line in the lower 40.
    private mutating func pack(_ place: Place) -> UInt64 {
        let file: Int
        if let known = fileIndices[place.file] {
            file = known
        } else {
            files.append(place.file)
            file = files.count
            fileIndices[place.file] = file
        }
        return UInt64(file) << 40 | UInt64(place.line)
    }

    private func unpack(_ place: UInt64) -> Place {
        Place(file: files[Int(place >> 40) - 1], line: Int(place & 0xff_ffff_ffff))
    }
}
