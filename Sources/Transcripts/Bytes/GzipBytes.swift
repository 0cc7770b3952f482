import CZlib

/// The contents of a gzip file, of all its members one behind the other.
final class GzipBytes: ByteSource {
    private let source: any ByteSource
    private var stream = z_stream()
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    private var sourceEnded = false
    private var memberOpen = true
    private let ready: Bool

    init(_ source: any ByteSource) {
        self.source = source
        ready = spotcheck_gzip_inflate_init(&stream) == Z_OK
    }

    deinit {
        if ready { inflateEnd(&stream) }
        input.deallocate()
    }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        guard ready else { throw .cannotRead(SystemError(number: 12)) }
        // zlib writes into `space` during this call only, and reads from `input`, which lives as
        // long as the stream.
        stream.next_out = space.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = UInt32(min(space.count, 1 << 30))
        let wanted = stream.avail_out
        while stream.avail_out == wanted {
            if stream.avail_in == 0 { try refill() }
            if stream.avail_in == 0 {
                if memberOpen { throw .truncated(.gzip) }
                return 0
            }
            if !memberOpen, try !nextMember() { return 0 }
            try inflateSome()
        }
        return Int(wanted - stream.avail_out)
    }

    private func refill() throws(ReadProblem) {
        if sourceEnded { return }
        let count = try source.read(into: input)
        sourceEnded = count == 0
        stream.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_in = UInt32(count)
    }

    private func inflateSome() throws(ReadProblem) {
        switch inflate(&stream, Z_NO_FLUSH) {
        case Z_OK: memberOpen = true
        case Z_STREAM_END: memberOpen = false
        case Z_BUF_ERROR where stream.avail_in == 0: break
        default: throw .damaged(.gzip)
        }
    }

    /// Begins the next member. False where only zeros follow, with which some tools fill up.
    private func nextMember() throws(ReadProblem) -> Bool {
        while let next = stream.next_in, next.pointee == 0 {
            stream.next_in = next + 1
            stream.avail_in -= 1
            if stream.avail_in == 0 { try refill() }
            if stream.avail_in == 0 { return false }
        }
        inflateReset(&stream)
        memberOpen = true
        return true
    }
}
