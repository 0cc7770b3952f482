import Foundation
import Glibc
import Sampling
import Wording

/// A file on the disk under a name of ours that nobody can guess or read but us, for as long as
/// something is on its way.
struct PrivateFile: Sendable {
    let path: String

    /// Makes an empty file.
    ///
    /// - Throws: where the disk does not take it.
    init(ending: String, secret: Digest) throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("spotcheck-\(secret.hex).\(ending)").path
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw Refusal.impossible(.uploadNotKept) }
        close(file)
    }

    /// Adds bytes behind those that are there.
    func append(_ bytes: [UInt8]) throws {
        do {
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try handle.seekToEnd()
            try handle.write(contentsOf: bytes)
            try handle.close()
        } catch {
            throw Refusal.impossible(.uploadNotKept)
        }
    }

    func contents() throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    func remove() {
        unlink(path)
    }
}
