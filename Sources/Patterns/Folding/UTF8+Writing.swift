extension UTF8 {
    /// Writes a scalar and returns the number of its bytes, at most four.
    @inline(__always)
    static func write(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
        if scalar < 0x80 {
            output[0] = UInt8(scalar)
            return 1
        }
        let length = length(of: scalar)
        let mark: UInt8 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
        var rest = scalar
        for index in (1..<length).reversed() {
            output[index] = 0x80 | UInt8(rest & 0x3F)
            rest >>= 6
        }
        output[0] = mark | UInt8(rest)
        return length
    }

    /// The number of bytes that a scalar takes.
    @inline(__always)
    static func length(of scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }
}
