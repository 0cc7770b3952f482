import CZstd

/// The contents of a zstd file, of all its frames one behind the other.
///
/// Needs memory for the window that a frame asks for, at most 128 MB; a frame that asks for more
/// (`zstd --ultra --long=31`) is refused.
final class ZstdBytes: ByteSource {
    private let source: any ByteSource
    private let stream = ZSTD_createDStream()
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    /// The part of `input` that has not been unpacked yet.
    private var pending = 0..<0
    /// Whether a frame has begun and not ended.
    private var frameOpen = true
    /// Whether the stream may hold contents for which there was no room.
    private var holdsMore = false

    init(_ source: any ByteSource) {
        self.source = source
    }

    deinit {
        ZSTD_freeDStream(stream)
        input.deallocate()
    }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        var output = ZSTD_outBuffer(dst: space.baseAddress, size: space.count, pos: 0)
        while output.pos == 0 {
            if pending.isEmpty && !holdsMore {
                pending = 0..<(try source.read(into: input))
                if pending.isEmpty, frameOpen { throw .truncated(.zstd) }
                if pending.isEmpty { return 0 }
            }
            try unpackSome(into: &output)
        }
        return output.pos
    }

    /// zstd writes into `output` and reads from `input` during the call only, and within the sizes
    /// that both state.
    private func unpackSome(into output: inout ZSTD_outBuffer) throws(ReadProblem) {
        var from = ZSTD_inBuffer(
            src: input.baseAddress, size: pending.upperBound, pos: pending.lowerBound)
        let result = ZSTD_decompressStream(stream, &output, &from)
        pending = from.pos..<pending.upperBound
        switch ZSTD_getErrorCode(result) {
        case ZSTD_error_no_error:
            frameOpen = result != 0
            holdsMore = frameOpen && output.pos == output.size
        case ZSTD_error_frameParameter_windowTooLarge: throw .windowTooLarge
        case ZSTD_error_memory_allocation: throw .cannotRead(SystemError(number: 12))
        default: throw .damaged(.zstd)
        }
    }
}
