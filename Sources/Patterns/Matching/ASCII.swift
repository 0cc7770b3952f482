/// Questions about single bytes of UTF-8.
extension UInt8 {
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isASCIIDigit: Bool { self &- 0x30 < 10 }
    var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
    var isASCII: Bool { self < 0x80 }
    /// Whether a word goes on from one byte to its neighbour: letter beside letter or digit beside
    /// digit. Between `q` and `1` there is a border.
    func runsOn(with neighbour: UInt8) -> Bool {
        isASCIILetter && neighbour.isASCIILetter || isASCIIDigit && neighbour.isASCIIDigit
    }
    /// Whether the byte is inside a scalar, not at its start.
    var continuesScalar: Bool { self & 0xC0 == 0x80 }
    /// ASCII capital letters in lower case, all else as it is.
    var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
