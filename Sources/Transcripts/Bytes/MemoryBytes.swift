/// Bytes that are in memory already.
final class MemoryBytes: ByteSource {
    private var left: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        left = bytes[...]
    }

    func read(into space: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(left.count, space.count)
        space.copyBytes(from: left.prefix(count))
        left = left.dropFirst(count)
        return count
    }
}
