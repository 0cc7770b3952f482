/// Reading scalars out of bytes that are known to be valid UTF-8.
extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at `index` and the number of its bytes.
    ///
    /// Bytes that are no valid UTF-8 give some value and never a length that leaves the buffer.
    @inline(__always)
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let lead = UInt32(self[index])
        if lead >= 0xE0, lead < 0xF0, index &+ 2 < count {
            return ((lead & 0x0F) << 12 | rest(index &+ 1) << 6 | rest(index &+ 2), 3)
        }
        if lead < 0x80 { return (lead, 1) }
        return longerScalar(at: index)
    }

    @inline(__always)
    private func rest(_ index: Int) -> UInt32 { UInt32(self[index] & 0x3F) }

    @inline(never)
    private func longerScalar(at index: Int) -> (value: UInt32, length: Int) {
        let lead = UInt32(self[index])
        let length = Swift.min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, count - index)
        var value = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | rest(index + offset) }
        return (value, length)
    }
}
