import Foundation
import Glibc
import Transcripts
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

    /// Makes a folder of results where there is none, and takes it for this run alone.
    ///
    /// - Parameter names: every file that the run may write there. The folder's marker lists them
    ///   beside those of earlier runs by any verb, so that none is ever read as chats.
    convenience init(results folder: String, names: [String]) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw OutputError(path: folder, number: errno == 0 ? EACCES : errno)
        }
        let marker = folder + "/" + ArchiveFiles.marker
        try self.init(path: marker, of: folder)
        let earlier = (try? String(contentsOfFile: marker, encoding: .utf8)) ?? ""
        let listed = earlier.split(separator: "\n").map(String.init)
        let all = listed + names.filter { !listed.contains($0) }
        try TextSink.write(all.map { $0 + "\n" }.joined(), to: marker)
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
