import Foundation
import Glibc
import Sampling
import Transcripts

/// A quick look at a file, by which one that has changed since the plan is known without reading it:
/// its size, the time of its last change, and its first and last bytes. A change that leaves them as
/// they are, its time set back by hand, is noticed by an audit where it concerns a chat or a line
/// number (see `SightingOrder`).
enum FileProbe {
    private static let bytes: Int64 = 64 << 10

    /// SHA-256 of the size, the time of the last change in nanoseconds, and the first and the last
    /// 64 KB of a piece; `nil` where it cannot be read.
    static func digest(of piece: ArchivePiece) -> String? {
        let descriptor = open(piece.path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int64(info.st_size)
        let range = piece.range ?? FileRange(start: 0, end: size)
        let head = WholeBytes.read(
            Int(min(bytes, range.end - range.start)), from: descriptor, at: Int(range.start))
        let tail = max(range.start, range.end - bytes)
        let rest = WholeBytes.read(Int(range.end - tail), from: descriptor, at: Int(tail))
        let stamp = "\(size) \(info.st_mtim.tv_sec) \(info.st_mtim.tv_nsec)\n"
        return Digest(of: Array(stamp.utf8) + head + rest).hex
    }
}
