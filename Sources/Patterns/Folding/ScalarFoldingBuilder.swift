/// Builds the entries of `ScalarFolding` from the properties that Unicode gives to scalars.
enum ScalarFoldingBuilder {
    typealias Entry = ScalarFolding.Entry

    /// Chinese characters proper, which keep their kind and may have a simplified form.
    static let ideographs: ClosedRange<UInt32> = 0x3400...0x9FFF
    private static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

    /// One entry for each scalar below `ScalarFolding.end`.
    static func entries() -> [Entry] {
        var entries = (0..<ScalarFolding.end).map { value in
            ideographs.contains(value) || syllables.contains(value)
                ? Entry(value, .character) : entry(ofPlain: value)
        }
        for (scalar, base) in bases() { entries[Int(scalar)] = entries[Int(base)] }
        simplify(&entries)
        let digits = Set(chineseDigits.map(\.value))
        for index in entries.indices where digits.contains(entries[index].scalar) {
            if entries[index].kind == .character {
                entries[index] = Entry(entries[index].scalar, .chineseDigit)
            }
        }
        return entries
    }

    /// Chinese digits; they become ASCII digits only where three digits or more stand together.
    static let chineseDigits = Array("零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖参幺两".unicodeScalars)
    private static let chineseDigitValues = Array("01234567890123456789312".utf8)

    /// The ASCII digit that a Chinese one stands for.
    static func digit(of chinese: UInt32) -> UInt32? {
        chineseDigits.firstIndex { $0.value == chinese }.map { UInt32(chineseDigitValues[$0]) }
    }

    // MARK: Single scalars

    private static func entry(ofPlain value: UInt32) -> Entry {
        guard let scalar = Unicode.Scalar(value) else { return Entry(value, .ornament) }
        if value == 0x3007 { return Entry(value, .character) }
        if value == 0x3000 { return Entry(0x20, .separator) }
        if 0xFF01...0xFF5E ~= value { return entry(ofASCII: value - 0xFEE0) }
        if value < 0x80 { return entry(ofASCII: value) }
        if let letter = dressedLetter(value) { return Entry(letter, .letter) }
        let properties = scalar.properties
        if let number = properties.numericValue, let entry = entry(ofNumber: number, value) {
            return entry
        }
        return Entry(value, kind(of: value, properties))
    }

    private static func entry(ofASCII value: UInt32) -> Entry {
        let byte = UInt8(value)
        if byte.isASCIILetter { return Entry(UInt32(byte.lowercasedASCII), .letter) }
        if byte.isASCIIDigit { return Entry(value, .digit) }
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
            UInt8(ascii: ":"), 0x0A...0x0D:
            return Entry(value, .border)
        case 0x09, 0x20..<0x7F: return Entry(value, .separator)
        default: return Entry(value, .ornament)
        }
    }

    /// Digits of any script and dress; numbers up to 50 only where they stand in one sign.
    private static func entry(ofNumber number: Double, _ value: UInt32) -> Entry? {
        guard number >= 0, number == number.rounded() else { return nil }
        if number <= 9 { return Entry(0x30 + UInt32(number), .digit) }
        let enclosed: [ClosedRange<UInt32>] = [
            0x2460...0x24FF, 0x2776...0x2793, 0x3220...0x3229, 0x3251...0x325F,
            0x3280...0x3289, 0x32B1...0x32BF,
        ]
        guard number <= 50, enclosed.contains(where: { $0.contains(value) }) else { return nil }
        var entry = Entry(UInt32(number), .digit)
        entry.isNumber = true
        return entry
    }

    /// Letters in squares and circles that Unicode does not decompose.
    private static func dressedLetter(_ value: UInt32) -> UInt32? {
        let alphabets: [UInt32] = [0x1F130, 0x1F150, 0x1F170, 0x1F1E6]
        return alphabets.first { $0..<$0 + 26 ~= value }.map { 0x61 + value - $0 }
    }

    private static func kind(
        of value: UInt32, _ properties: Unicode.Scalar.Properties
    ) -> FoldingKind {
        if [0x85, 0x2028, 0x2029, 0x3002, 0xFF61].contains(value) { return .border }
        if properties.isDefaultIgnorableCodePoint { return .ornament }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return .ornament
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter: return .letter
        case .modifierLetter, .otherLetter: return properties.isCased ? .letter : .character
        case .decimalNumber, .letterNumber, .otherNumber, .spacingMark: return .character
        default: return .separator
        }
    }

    // MARK: From decompositions

    /// Where scalars stand that are letters in another dress, or other forms of characters.
    private static let dressed: [ClosedRange<UInt32>] = [
        0xAA...0x24F, 0x2B0...0x2FF, 0x1D2C...0x1DBF, 0x1E00...0x1EFF, 0x2070...0x209F,
        0x2100...0x214F, 0x249C...0x24E9, 0x2C7C...0x2C7D, 0x2F00...0x2FD5, 0xF900...0xFAFF,
        0x1D400...0x1D7FF,
    ]

    /// Scalars with the plain one that they are a form of.
    private static func bases() -> [UInt32: UInt32] {
        UnicodeTransforms.decomposed(dressed.flatMap(Array.init)).compactMapValues { parts in
            // Brackets around a letter, and accents on it, are its dress.
            let bare = parts.filter { $0 != 0x28 && $0 != 0x29 && !(0x300...0x36F ~= $0) }
            guard bare.count == 1, let base = bare.first, base < ScalarFolding.end else {
                return nil
            }
            return base < 0x80 && UInt8(base).isASCIILetterOrDigit || ideographs.contains(base)
                ? base : nil
        }.filter { $0.key != $0.value }
    }

    /// Leads each entry that is a traditional character on to the simplified one.
    private static func simplify(_ entries: inout [Entry]) {
        var forms = UnicodeTransforms.simplified(ideographs)
        // Where two characters are called each other's simplified form, the lower one wins.
        for (source, target) in forms where forms[target] == source && source < target {
            forms[source] = nil
        }
        for index in entries.indices where ideographs.contains(entries[index].scalar) {
            var steps = 0
            while let form = forms[entries[index].scalar], steps < 4 {
                entries[index] = Entry(form, .character)
                steps += 1
            }
        }
    }
}
