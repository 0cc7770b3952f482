import CIconv
import CZlib
import TestSupport

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
