/// Texts as numbers, one a Unicode scalar, for what is compared scalar by scalar.
enum PlainScalars {
    /// The scalars of a text, which must be valid UTF-8, in lower case.
    static func lowercased(_ text: some Sequence<UInt8>) -> [UInt32] {
        var scalars: [UInt32] = []
        var decoder = UTF8()
        var bytes = text.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&bytes) {
            if scalar.value < 0x80 {
                let isCapital = 0x41...0x5A ~= scalar.value
                scalars.append(isCapital ? scalar.value | 0x20 : scalar.value)
            } else if scalar.value.isHan {
                scalars.append(scalar.value)
            } else {
                scalars += scalar.properties.lowercaseMapping.unicodeScalars.map(\.value)
            }
        }
        return scalars
    }
}

extension UInt32 {
    /// Whether it is a Chinese character.
    var isHan: Bool {
        // Nearly all that there are in a chat, without a look at the tables.
        if 0x4E00...0x9FA5 ~= self { return true }
        if self < 0x3000 { return false }
        return Unicode.Scalar(self)?.properties.isIdeographic ?? false
    }
}
