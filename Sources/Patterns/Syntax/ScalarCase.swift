/// Which scalars PCRE2 takes for the same when case does not matter.
enum ScalarCase {
    /// The set with all scalars that differ from its members by case alone.
    ///
    /// Exact for sets of up to 512 members; beyond that the result may hold more.
    static func closure(of set: ScalarSet) -> ScalarSet {
        if let single = set.single {
            if single < 0x80 { return ascii[Int(single)] }
            if !hasCase(single) { return set }
        }
        if set.count > 512 { return set.union(cased(near: set)) }
        let others = set.members.flatMap { relatives(of: $0) }
        return others.isEmpty ? set : set.union(ScalarSet(others.map { $0...$0 }))
    }

    /// The closure of each scalar of ASCII.
    private static let ascii: [ScalarSet] = (0..<0x80).map { scalar in
        ScalarSet(([scalar] + relatives(of: scalar)).map { $0...$0 })
    }

    /// Whether a scalar stands where scalars with case stand.
    private static func hasCase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return UInt8(scalar).isASCIILetter }
        // Chinese characters, which most expressions are made of.
        if 0x2E00...0xA63F ~= scalar { return false }
        return blocks.contains { $0.contains(scalar) }
    }

    /// The other scalars that differ from `scalar` by case alone.
    static func relatives(of scalar: UInt32) -> [UInt32] {
        if scalar < 0x80 {
            guard UInt8(scalar).isASCIILetter else { return [] }
            let swapped = scalar ^ 0x20
            return switch scalar | 0x20 {
            case 0x6B: [swapped, 0x212A]
            case 0x73: [swapped, 0x017F]
            default: [swapped]
            }
        }
        guard hasCase(scalar) else { return [] }
        return families[scalar] ?? []
    }

    /// All scalars with case, if the set holds any; and the two letters of ASCII that have a
    /// relative outside.
    private static func cased(near set: ScalarSet) -> ScalarSet {
        let letters = ScalarSet([0x41...0x5A, 0x61...0x7A] + blocks)
        return set.overlaps(letters) ? letters : .none
    }

    /// Where scalars with case stand, outside ASCII.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x80...0x058F, 0x10A0...0x10FF, 0x13A0...0x13FF, 0x1C80...0x1FFF, 0x2100...0x218F,
        0x24B0...0x24EF, 0x2C00...0x2DFF, 0xA640...0xA7FF, 0xAB30...0xABBF, 0xFF21...0xFF5A,
        0x10400...0x105FF, 0x10C80...0x10DFF, 0x118A0...0x118DF, 0x16E40...0x16E9F,
        0x1E900...0x1E943,
    ]

    /// Each scalar with its relatives: those reached by upper, lower and title case, any number
    /// of times, where each is a single scalar.
    private static let families: [UInt32: [UInt32]] = {
        var family: [UInt32: Int] = [:]
        var members: [[UInt32]] = []
        for value in blocks.joined() {
            guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenCaseMapped,
                // Dotless i becomes I in upper case, but PCRE2 keeps the two apart.
                value != 0x0131
            else { continue }
            for other in mapped(scalar) { join(value, other, &family, &members) }
        }
        return family.mapValues { members[$0] }.reduce(into: [:]) { result, entry in
            result[entry.key] = entry.value.filter { $0 != entry.key }
        }
    }()

    private static func mapped(_ scalar: Unicode.Scalar) -> [UInt32] {
        let properties = scalar.properties
        return [
            properties.lowercaseMapping, properties.uppercaseMapping, properties.titlecaseMapping,
        ].flatMap { mapping -> [UInt32] in
            guard mapping.unicodeScalars.count == 1, let other = mapping.unicodeScalars.first
            else { return [] }
            // The letters of ASCII are not walked through, so both cases are joined here.
            return other.isASCII ? [other.value, other.value ^ 0x20] : [other.value]
        }
    }

    private static func join(
        _ one: UInt32, _ other: UInt32, _ family: inout [UInt32: Int], _ members: inout [[UInt32]]
    ) {
        let first = family[one] ?? members.count
        if first == members.count {
            members.append([one])
            family[one] = first
        }
        guard let second = family[other] else {
            members[first].append(other)
            family[other] = first
            return
        }
        guard second != first else { return }
        for member in members[second] { family[member] = first }
        members[first] += members[second]
        members[second] = []
    }
}
