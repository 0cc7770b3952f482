import Foundation
import Glibc
import Transcripts

/// A temporary file without a name, so that it goes away with the process, however that ends.
///
/// Written from front to back, read anywhere.
final class NamelessFile: Sendable {
    private let descriptor: Int32

    /// - Throws: `SpoolError` where the folder for temporary files takes none.
    init() throws(SpoolError) {
        var name = Array((NSTemporaryDirectory() + "/spotcheck-frame-XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        if descriptor < 0 { throw SpoolError(number: errno) }
        unlink(name)
    }

    deinit { close(descriptor) }

    /// Writes all bytes at the end of what is there.
    func append(_ bytes: borrowing [UInt8]) throws(SpoolError) {
        if let number = WholeBytes.write(bytes, to: descriptor) { throw SpoolError(number: number) }
    }

    /// Up to so many bytes from a place on; fewer only at the end, or where reading fails.
    func bytes(at offset: Int, count: Int) -> [UInt8] {
        WholeBytes.read(count, from: descriptor, at: offset)
    }
}
