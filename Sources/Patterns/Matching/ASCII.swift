/// Questions about single bytes of UTF-8.
extension UInt8 {
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isASCIIDigit: Bool { self &- 0x30 < 10 }
    var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
    var isASCII: Bool { self < 0x80 }
    /// Whether the byte is inside a scalar, not at its start.
    var continuesScalar: Bool { self & 0xC0 == 0x80 }
    /// ASCII capital letters in lower case, all else as it is.
    var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
