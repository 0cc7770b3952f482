import Glibc

/// Writes and reads whole stretches of open files: what the system does in parts, or breaks off for
/// a signal, goes on until it is done.
package enum WholeBytes {
    /// Writes all bytes at a place of a file, or where the file stands.
    ///
    /// - Returns: the system's error number where not all could be written; nil where they were.
    package static func write(
        _ bytes: borrowing [UInt8], to descriptor: Int32, at offset: Int? = nil
    ) -> Int32? {
        bytes.withUnsafeBytes { space in
            var done = 0
            while done < space.count {
                let rest = space.baseAddress.map { $0 + done }
                let count =
                    offset.map { pwrite(descriptor, rest, space.count - done, $0 + done) }
                    ?? Glibc.write(descriptor, rest, space.count - done)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return errno }
                done += count
            }
            return nil
        }
    }

    /// Up to so many bytes from a place on; fewer only at the end, or where reading fails.
    package static func read(_ count: Int, from descriptor: Int32, at offset: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { space, used in
            used = 0
            while used < count {
                let more = pread(
                    descriptor, space.baseAddress.map { $0 + used }, count - used, offset + used)
                if more < 0 && errno == EINTR { continue }
                if more <= 0 { return }
                used += more
            }
        }
    }
}
