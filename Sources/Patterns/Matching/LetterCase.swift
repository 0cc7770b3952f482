/// Lower case for words: letters below U+2000 (Latin, Greek, Cyrillic …) whose lower case is one
/// scalar that takes as many bytes, so that a word keeps its length.
enum LetterCase {
    /// `scalar` in lower case, or as it is.
    @inline(__always)
    static func lower(_ scalar: UInt32) -> UInt32 {
        if scalar >= tableEnd { return scalar }
        if scalar < 0x80 { return UInt32(UInt8(truncatingIfNeeded: scalar).lowercasedASCII) }
        return UInt32(table[Int(scalar)])
    }

    /// The UTF-8 of a string in lower case.
    static func lower(_ text: String) -> [UInt8] {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(Unicode.Scalar(lower(scalar.value)) ?? scalar)
        }
        return Array(String(result).utf8)
    }

    private static let tableEnd: UInt32 = 0x2000

    private static let table: [UInt16] = (0..<UInt16(tableEnd)).map { value in
        guard let scalar = Unicode.Scalar(value) else { return value }
        let mapped = scalar.properties.lowercaseMapping.unicodeScalars
        guard mapped.count == 1, let lower = mapped.first,
            UTF8.width(lower) == UTF8.width(scalar)
        else { return value }
        return UInt16(lower.value)
    }
}
