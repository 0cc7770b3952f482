import Foundation
import Glibc
import Transcripts

/// A file of JSON Lines that is only added to, also after a crash has left half a line at its end.
struct LineFile {
    let path: String

    /// Adds a line, which ends with a line break; on disk when this returns. What a crash left of a
    /// line is cut off before, so that the new one stands for itself; a whole line that lacks only its
    /// line break gets it.
    func add(_ line: String) throws {
        let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        if file < 0 { throw OutputError(path: path, number: errno) }
        defer { close(file) }
        if flock(file, LOCK_EX) != 0 { throw OutputError(path: path, number: errno) }
        let start = try mend(file)
        if let number = WholeBytes.write(start + Array(line.utf8), to: file) {
            throw OutputError(path: path, number: number)
        }
    }

    /// Cuts half a line off the end of the file.
    ///
    /// - Returns: what is to be written before the next line.
    private func mend(_ file: Int32) throws -> [UInt8] {
        let bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
        if bytes.isEmpty || bytes.last == UInt8(ascii: "\n") { return [] }
        let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        if (try? JSONSerialization.jsonObject(with: Data(bytes[end...]))) != nil {
            return [UInt8(ascii: "\n")]
        }
        if ftruncate(file, off_t(end)) != 0 { throw OutputError(path: path, number: errno) }
        return []
    }
}
