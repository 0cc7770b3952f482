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

    /// Whether a part of a text holds a run of this many bytes of the class.
    ///
    /// Looks first at the last byte of a place for the run: where it is of another class, the
    /// search goes on behind it.
    func stands(
        in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, count: Int
    ) -> Bool {
        let bit = 1 << UInt8(rawValue)
        return Self.classes.withUnsafeBufferPointer { classes in
            var start = range.lowerBound
            while start + count <= range.upperBound {
                var last = start + count - 1
                while last >= start, classes[Int(text[last])] & UInt8(bit) != 0 { last -= 1 }
                if last < start { return true }
                start = last + 1
            }
            return false
        }
    }
}
