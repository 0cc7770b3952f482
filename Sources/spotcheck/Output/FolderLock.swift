import Foundation
import Glibc
import Wording

/// Keeps a folder for one run as long as it lives. The system gives it free with the process,
/// however that ends.
final class FolderLock {
    private let descriptor: Int32

    /// - Parameters:
    ///   - path: a file in the folder; made where there is none.
    ///   - folder: as the user calls it.
    init(path: String, of folder: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw OutputError(path: path, number: errno) }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            throw errno == EWOULDBLOCK
                ? FolderInUse(folder: folder) as any Error
                : OutputError(path: path, number: errno)
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}

/// Another run is writing its results there.
struct FolderInUse: Explained {
    let folder: String

    var phrase: Phrase { .folderInUse(folder) }
}
