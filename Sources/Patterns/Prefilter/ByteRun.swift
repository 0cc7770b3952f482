/// A class of bytes whose longest run in a text can be a condition for a match.
enum ByteRun: Int, CaseIterable, Sendable {
    case digits, letters, names

    /// What a set of scalars must be a part of to count for the class.
    var scalars: ScalarSet {
        switch self {
        case .digits: .digits
        case .letters: ScalarSet.letters.union(Self.foreignLetters)
        case .names: Self.nameScalars
        }
    }

    /// The long s and the Kelvin sign, which match `s` and `k` when case does not matter.
    private static let foreignLetters = ScalarSet([0x017F...0x017F, 0x212A...0x212A])
    private static let nameScalars = ScalarSet.wordCharacters.union(ScalarSet("-.@+"))
        .union(foreignLetters)

    /// For each byte a bit for each class that it belongs to.
    private static let classes: [UInt8] = (0...255).map { (byte: UInt8) in
        // Bytes of the two foreign letters count, so that a run with them is not cut short.
        let isForeign = [0xC5, 0xBF, 0xE2, 0x84, 0xAA].contains(byte)
        return allCases.reduce(0) { bits, run in
            let belongs =
                byte.isASCII
                ? run.scalars.contains(UInt32(byte)) : isForeign && run != .digits
            return bits | (belongs ? 1 << UInt8(run.rawValue) : 0)
        }
    }

    /// The longest run of each class in a text, in bytes.
    static func longest(in text: Slice<UnsafeBufferPointer<UInt8>>) -> SIMD4<UInt16> {
        var current = SIMD4<UInt16>.zero
        var longest = SIMD4<UInt16>.zero
        classes.withUnsafeBufferPointer { classes in
            for byte in text {
                let bits = classes[Int(byte)]
                if bits == 0 {
                    current = .zero
                    continue
                }
                for run in 0..<allCases.count {
                    current[run] = bits >> UInt8(run) & 1 != 0 ? current[run] &+ 1 : 0
                }
                // A run beyond the range of 16 bits must not start again at zero.
                current.replace(with: 0x7FFF, where: current .> 0x7FFF)
                longest.replace(with: current, where: current .> longest)
            }
        }
        return longest
    }
}
