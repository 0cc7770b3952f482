/// What each single scalar folds to: the part of the folding that needs no context.
struct ScalarFolding: Sendable {
    /// What a scalar folds to, packed into 32 bits: the scalar, its kind, four flags. A character
    /// without flags is just the scalar, since its kind is zero.
    struct Entry: Hashable, Sendable {
        private var bits: UInt32

        init(_ scalar: UInt32, _ kind: FoldingKind) {
            bits = scalar | UInt32(kind.rawValue) << 24
        }

        var scalar: UInt32 { bits & 0x1F_FFFF }

        /// Whether this is the entry of a character that folds to itself and that no source of
        /// the folding table begins with or goes on with.
        func isPlainCharacter(_ scalar: UInt32) -> Bool { bits == scalar }

        /// `init` is the only one to write the bits, so that they always are a kind.
        var kind: FoldingKind { unsafeBitCast(UInt8(bits >> 24 & 0x07), to: FoldingKind.self) }
        /// Whether the scalar stands for a number of two digits, which `scalar` then is.
        var isNumber: Bool {
            get { self[28] }
            set { self[28] = newValue }
        }
        /// Whether a source of the folding table begins with the scalar and goes on.
        var beginsSource: Bool {
            get { self[29] }
            set { self[29] = newValue }
        }
        /// Whether a source of the folding table has the scalar in its second place.
        var continuesSource: Bool {
            get { self[30] }
            set { self[30] = newValue }
        }
        /// Whether the scalar is a source of the folding table by itself.
        var isSource: Bool {
            get { self[31] }
            set { self[31] = newValue }
        }

        private subscript(bit: UInt32) -> Bool {
            get { bits >> bit & 1 != 0 }
            set { bits = newValue ? bits | 1 << bit : bits & ~(1 << bit) }
        }
    }

    /// Scalars below this have an entry; those above are characters, or dropped where Unicode
    /// keeps invisible ones.
    static let end: UInt32 = 0x20000
    private var entries: [Entry]
    /// A bit for each scalar with an entry: whether it is a character that folds to itself and
    /// that no source of the table begins with or goes on with. Far smaller than the entries.
    private var plain: [UInt64] = []
    /// The first two scalars of each source of the folding table that has as many.
    private var pairs: Set<UInt64> = []

    private init(entries: [Entry]) {
        self.entries = entries
        notePlain()
    }

    private mutating func notePlain() {
        plain = Array(repeating: 0, count: entries.count / 64)
        for (index, entry) in entries.enumerated() where entry.isPlainCharacter(UInt32(index)) {
            plain[index >> 6] |= 1 << UInt64(index & 63)
        }
    }

    /// The folding without any table; built once, which takes some 30 ms.
    static let standard = ScalarFolding(entries: ScalarFoldingBuilder.entries())

    subscript(scalar: UInt32) -> Entry {
        withEntries { Self.entry(of: scalar, $0) }
    }

    /// Gives direct access to the entries, for loops over a text.
    func withEntries<Result>(_ body: (UnsafeBufferPointer<Entry>) -> Result) -> Result {
        entries.withUnsafeBufferPointer(body)
    }

    /// The bits of the plain characters below `end`, 64 in a word.
    func withPlain<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
        plain.withUnsafeBufferPointer(body)
    }

    @inline(__always)
    static func entry(of scalar: UInt32, _ entries: UnsafeBufferPointer<Entry>) -> Entry {
        if scalar < end { return entries[Int(scalar)] }
        switch scalar {
        case 0xE0000...0xE0FFF: return Entry(scalar, .ornament)
        case 0xF0000...: return Entry(scalar, .separator)
        default: return Entry(scalar, .character)
        }
    }

    /// Lets the scalars that fold to a key fold to what its value folds to.
    mutating func redirect(_ targets: [UInt32: UInt32]) {
        let entriesOfTargets = targets.mapValues { self[$0] }
        for index in entries.indices where !entries[index].isNumber {
            if let new = entriesOfTargets[entries[index].scalar] { entries[index] = new }
        }
    }

    /// Whether a source of the folding table begins with these two scalars, both folded.
    func hasSource(beginningWith first: UInt32, _ second: UInt32) -> Bool {
        pairs.contains(Self.pair(first, second))
    }

    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
        UInt64(first) << 32 | UInt64(second)
    }

    /// Marks all scalars that fold to those of a source of the table.
    mutating func mark(sources: [[UInt32]]) {
        pairs = Set(sources.filter { $0.count > 1 }.map { Self.pair($0[0], $0[1]) })
        let single = Set(sources.filter { $0.count == 1 }.map { $0[0] })
        let first = Set(sources.filter { $0.count > 1 }.map { $0[0] })
        let second = Set(sources.filter { $0.count > 1 }.map { $0[1] })
        for index in entries.indices where !entries[index].isNumber {
            let scalar = entries[index].scalar
            if single.contains(scalar) { entries[index].isSource = true }
            if first.contains(scalar) { entries[index].beginsSource = true }
            if second.contains(scalar) { entries[index].continuesSource = true }
        }
        notePlain()
    }
}
