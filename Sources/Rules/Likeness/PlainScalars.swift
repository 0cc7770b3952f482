/// Texts as numbers, one a Unicode scalar, for what is compared scalar by scalar.
enum PlainScalars {
    /// The scalars of a text, which must be valid UTF-8, in lower case.
    static func lowercased(_ text: UnsafeBufferPointer<UInt8>) -> [UInt32] {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.count)
        forEachLowercased(of: text) { scalars.append($0) }
        return scalars
    }

    /// Calls `body` with each of them.
    @inline(__always)
    static func forEachLowercased(
        of text: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void
    ) {
        var position = 0
        while position < text.count {
            let lead = text[position]
            position += 1
            if lead < 0x80 {
                body(UInt32(0x41...0x5A ~= lead ? lead | 0x20 : lead))
                continue
            }
            var scalar = UInt32(lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 7)
            while position < text.count, text[position] & 0xC0 == 0x80 {
                scalar = scalar << 6 | UInt32(text[position] & 0x3F)
                position += 1
            }
            if scalar.hasNoCase {
                body(scalar)
            } else if let mapping = Unicode.Scalar(scalar)?.properties.lowercaseMapping {
                for mapped in mapping.unicodeScalars { body(mapped.value) }
            }
        }
    }
}

extension UInt32 {
    /// Whether it is known without a look at the tables that it is no capital: Chinese characters,
    /// punctuation and emoji.
    fileprivate var hasNoCase: Bool {
        0x3000...0xA63F ~= self || 0xFF00...0xFF20 ~= self || 0x2000...0x20FF ~= self
            || 0x1F000...0x1FAFF ~= self
    }

    /// Whether it is a Chinese character.
    var isHan: Bool {
        // Nearly all that there are in a chat, without a look at the tables.
        if 0x4E00...0x9FA5 ~= self { return true }
        if self < 0x3000 || 0xFF00...0xFFEF ~= self { return false }
        return Unicode.Scalar(self)?.properties.isIdeographic ?? false
    }
}
