/// What each single scalar folds to: the part of the folding that needs no context.
struct ScalarFolding: Sendable {
    /// What a scalar folds to, packed into 32 bits.
    struct Entry: Hashable, Sendable {
        private var bits: UInt32

        init(_ scalar: UInt32, _ kind: FoldingKind) {
            bits = scalar | UInt32(kind.rawValue) << 24
        }

        var scalar: UInt32 { bits & 0x1F_FFFF }
        var kind: FoldingKind { FoldingKind(rawValue: UInt8(bits >> 24 & 0x0F)) ?? .ornament }
        /// Whether a source of the folding table may begin with the scalar.
        var beginsSource: Bool {
            get { bits >> 28 & 1 != 0 }
            set { bits = bits & ~(1 << 28) | (newValue ? 1 << 28 : 0) }
        }
        /// Whether the scalar stands for a number of two digits, which `scalar` then is.
        var isNumber: Bool {
            get { bits >> 29 & 1 != 0 }
            set { bits = bits & ~(1 << 29) | (newValue ? 1 << 29 : 0) }
        }
    }

    /// Scalars below this have an entry; those above are characters, or dropped where Unicode
    /// keeps invisible ones.
    static let end: UInt32 = 0x20000
    private var entries: [Entry]

    /// The folding without any table; built once, which takes some 30 ms.
    static let standard = ScalarFolding(entries: ScalarFoldingBuilder.entries())

    subscript(scalar: UInt32) -> Entry {
        if scalar < Self.end { return entries[Int(scalar)] }
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

    /// Marks all scalars that fold to one of these as a possible beginning of a source.
    mutating func markSources(_ scalars: Set<UInt32>) {
        for index in entries.indices where !entries[index].isNumber {
            if scalars.contains(entries[index].scalar) { entries[index].beginsSource = true }
        }
    }
}
