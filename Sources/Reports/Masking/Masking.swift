import Glibc

/// Hides personal data in everything that is shown, unless the user asks to see it.
///
/// | what | what is left |
/// | --- | --- |
/// | mainland mobile numbers, also with 86 and in groups | `138****5678` |
/// | landlines with an area code | `0571-****4321` |
/// | numbers abroad: `+CC …`, and North American ones in groups | country code and last 4 |
/// | ID-card numbers (18, with a year of birth in them) | first 3 and last 2 |
/// | bank cards, 13 to 19 digits | first 4 and last 4 |
/// | e-mail addresses | first letter and domain |
/// | names of customers, also inside a text | first character |
///
/// Every hidden character becomes one `*`, so that spans in Unicode scalars stay right. Full-width
/// digits count, and single blanks, hyphens, dots and brackets between groups.
///
/// **Order numbers stay readable**, because a reviewer must be able to look an order up. A long
/// number is taken for a bank card only where it begins as cards do: 13 to 15 digits with 3 to 6,
/// 16 digits with 2 to 6 or 9, 17 to 19 digits with 6 or 9. Taobao's order numbers (18 and 19 digits
/// that begin with 1 to 5) are therefore left alone, as are numbers that a word such as 订单, 单号 or
/// `order` announces and tracking numbers with a letter in front. Not hidden: street addresses,
/// licence plates, QQ and WeChat ids, and numbers written in words.
package struct Masking: Hashable, Sendable {
    package init() {}

    /// A text with the personal data in it hidden; as many Unicode scalars as before.
    ///
    /// - Parameter names: of customers who take part; those of one character are left alone.
    package func mask(_ text: String, names: [String] = []) -> String {
        var text = text
        if !text.withUTF8({ Self.mayHide(in: $0, names) }) { return text }
        var scalars = Array(text.unicodeScalars)
        let plain = scalars
        NumberMask.hide(in: &scalars)
        AddressMask.hide(in: &scalars)
        for name in names { Self.hide(Array(name.unicodeScalars), in: &scalars) }
        if scalars == plain { return text }
        var masked = String.UnicodeScalarView()
        masked.append(contentsOf: scalars)
        return String(masked)
    }

    /// A name by itself: its first character and two stars, whatever its length.
    package func mask(name: String) -> String {
        name.first.map { "\($0)**" } ?? ""
    }

    /// Whether there may be something to hide, by a look at the bytes: no number with fewer than
    /// eight digits is hidden (the last may be an X), no two digits of one stand farther apart than
    /// two separators of three bytes (so that their last bytes are nine apart at most), and there is
    /// no address without an `@`.
    static func mayHide(in bytes: UnsafeBufferPointer<UInt8>, _ names: [String]) -> Bool {
        var digits = 0
        var end = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "@") { return true }
            // The full-width digits are EF BC 90 to EF BC 99, the last byte of which no ASCII has.
            guard 0x30...0x39 ~= byte || 0x90...0x99 ~= byte && isFullWidth(bytes, index) else {
                continue
            }
            digits = index - end > 9 ? 1 : digits + 1
            if digits >= 7 { return true }
            end = index
        }
        return names.contains { holds(bytes, $0) }
    }

    /// Whether the byte at a place is the last of a full-width form in the row of the digits.
    private static func isFullWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index >= 2 && bytes[index - 1] == 0xbc && bytes[index - 2] == 0xef
    }

    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ name: String) -> Bool {
        var name = name
        return name.withUTF8 { name in
            guard let first = name.first, let part = name.baseAddress,
                let text = bytes.baseAddress, bytes.count >= name.count
            else { return false }
            // Never read behind the last place where the whole name still fits.
            for start in 0...bytes.count - name.count where bytes[start] == first {
                if strncasecmp(text + start, part, name.count) == 0 { return true }
            }
            return false
        }
    }

    /// Hides a name wherever it stands: its first letter as it is, the others in either case; a
    /// name of Latin letters alone only where no other letter joins it.
    private static func hide(_ name: [Unicode.Scalar], in scalars: inout [Unicode.Scalar]) {
        guard name.count > 1, name.count <= scalars.count else { return }
        let isWord = name.allSatisfy(isLetter)
        var start = 0
        while start + name.count <= scalars.count {
            let end = start + name.count
            let isAlone =
                !isWord
                || (start == 0 || !isLetter(scalars[start - 1]))
                    && (end == scalars.count || !isLetter(scalars[end]))
            if scalars[start] == name[0], isAlone,
                scalars[start..<end].elementsEqual(name, by: { lower($0) == lower($1) })
            {
                for index in start + 1..<end { scalars[index] = "*" }
                start += name.count
            } else {
                start += 1
            }
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.properties.isAlphabetic
    }

    private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }
}
