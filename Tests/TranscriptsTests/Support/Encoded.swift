import CIconv
import CZlib
import CZstd
import TestSupport
import Transcripts

/// A text in another encoding, by the system's iconv.
func encoded(_ text: String, as encoding: String) -> [UInt8] {
    let handle = iconv_open(encoding, "UTF-8")
    defer { iconv_close(handle) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var used = 0
    input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            var from = source.baseAddress
            var fromLeft = source.count
            var to = target.baseAddress
            var toLeft = target.count
            iconv(handle, &from, &fromLeft, &to, &toLeft)
            used = target.count - toLeft
        }
    }
    return output.prefix(used).map { UInt8(bitPattern: $0) }
}

/// Bytes as one gzip member, by the system's zlib.
func zipped(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let file = gzopen(folder.path("x.gz"), "wb")
    gzwrite(file, bytes, UInt32(bytes.count))
    gzclose(file)
    return try folder.read("x.gz")
}

/// Bytes as one zstd frame, by the system's libzstd.
///
/// - Parameter windowLog: binary logarithm of the window that whoever unpacks it must hold.
func zstandard(_ bytes: [UInt8], windowLog: Int32 = 0) -> [UInt8] {
    let context = ZSTD_createCCtx()
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog)
    return [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { space, used in
        var output = ZSTD_outBuffer(dst: space.baseAddress, size: space.count, pos: 0)
        bytes.withUnsafeBytes { bytes in
            // In two steps, so that the frame does not know its size and the window stays as asked.
            var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
            ZSTD_compressStream2(context, &output, &input, ZSTD_e_flush)
            ZSTD_compressStream2(context, &output, &input, ZSTD_e_end)
        }
        used = output.pos
    }
}

/// Bytes compressed in a way that archives may be.
func compressed(_ bytes: [UInt8], by compression: Compression) throws -> [UInt8] {
    switch compression {
    case .gzip: try zipped(bytes)
    case .zstd: zstandard(bytes)
    }
}
