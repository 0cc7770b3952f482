/// A class of bytes, a run of which can be a condition for a match.
enum ByteRun: Int, CaseIterable, Sendable {
    case digits, letters, names

    /// What a set of scalars must be a part of to count for the class.
    var scalars: ScalarSet {
        switch self {
        case .digits: .digits
        case .letters: Self.letterScalars
        case .names: Self.nameScalars
        }
    }

    /// The long s and the Kelvin sign, which match `s` and `k` when case does not matter.
    private static let foreignLetters = ScalarSet([0x017F...0x017F, 0x212A...0x212A])
    private static let letterScalars = ScalarSet.letters.union(foreignLetters)
    private static let nameScalars = ScalarSet.wordCharacters.union(ScalarSet("-.@+"))
        .union(foreignLetters)

    /// For each byte all ones in the places of the classes that it belongs to.
    static let classes: [SIMD4<UInt32>] = (0...255).map { (byte: UInt8) in
        // Bytes of the two foreign letters count, so that a run with them is not cut short.
        let isForeign = [0xC5, 0xBF, 0xE2, 0x84, 0xAA].contains(byte)
        var classes = SIMD4<UInt32>.zero
        for run in allCases {
            let belongs =
                byte.isASCII
                ? run.scalars.contains(UInt32(byte)) : isForeign && run != .digits
            classes[run.rawValue] = belongs ? .max : 0
        }
        return classes
    }

    /// How many bytes the longest run of each class has in a part of a text, by its raw value.
    ///
    /// - Parameter classes: those of this type, handed over because a look at a constant costs.
    static func longest(
        in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, classes: [SIMD4<UInt32>]
    ) -> SIMD4<UInt32> {
        classes.withUnsafeBufferPointer { classes in
            var (run, longest) = (SIMD4<UInt32>.zero, SIMD4<UInt32>.zero)
            for index in range {
                run = (run &+ 1) & classes[Int(text[index])]
                longest.replace(with: run, where: run .> longest)
            }
            return longest
        }
    }
}
