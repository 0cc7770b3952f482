/// Reading scalars out of bytes that are known to be valid UTF-8.
extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at `index` and the number of its bytes.
    ///
    /// Bytes that are no valid UTF-8 give some value and never a length that leaves the buffer.
    @inline(__always)
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let lead = self[index]
        if lead.isASCII { return (UInt32(lead), 1) }
        let length = Swift.min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, count - index)
        var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return (value, length)
    }
}
