import Foundation
import Glibc

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
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { space in
                Glibc.write(
                    descriptor, space.baseAddress.map { $0 + done }, space.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SpoolError(number: errno) }
            done += count
        }
    }

    /// Up to so many bytes from a place on; fewer only at the end, or where reading fails.
    func bytes(at offset: Int, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { space, used in
            used = 0
            while used < count {
                let more = pread(
                    descriptor, space.baseAddress.map { $0 + used }, count - used, offset + used)
                if more < 0, errno == EINTR { continue }
                if more <= 0 { return }
                used += more
            }
        }
    }
}
