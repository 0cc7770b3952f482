import Foundation
import Glibc
import Wording

/// A file on the disk for as long as something is on its way: in a place of its own under a name of
/// ours that nobody can guess, readable by nobody else, gone afterwards. It is locked as long as it
/// is in use, so that the next start can tell what a server that was killed has left.
struct PrivateFile: Sendable {
    let path: String
    /// Open, and holds the lock.
    private let descriptor: Int32

    private static let beginning = "spotcheck-upload-"
    private static var folder: URL { FileManager.default.temporaryDirectory }

    /// Makes an empty file.
    ///
    /// - Parameters:
    ///   - secret: makes the name unguessable.
    ///   - ending: of the name, with its dot.
    init(secret: String, ending: String) throws(Refusal) {
        path = Self.folder.appendingPathComponent(Self.beginning + secret + ending).path
        descriptor = Glibc.open(
            path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .impossible(.uploadNotKept) }
        flock(descriptor, LOCK_EX | LOCK_NB)
    }

    /// Adds bytes behind those that are there.
    ///
    /// - Throws: where the disk does not take them.
    func append(_ bytes: some DataProtocol) throws(Refusal) {
        do {
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
                .write(contentsOf: bytes)
        } catch {
            throw .impossible(.uploadNotKept)
        }
    }

    /// What the file holds, whoever wrote it.
    func contents() throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// Takes the file from the disk. Once only.
    func remove() {
        unlink(path)
        close(descriptor)
    }

    /// Takes from the disk what is left of files that nobody reads any more.
    static func sweep() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.hasPrefix(beginning) {
            let path = folder.appendingPathComponent(name).path
            let left = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            guard left >= 0 else { continue }
            if flock(left, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
            close(left)
        }
    }
}
