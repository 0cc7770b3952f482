import Foundation
import Glibc

/// The paths of an archive that may have to be read twice: standard input, and a pipe that is named
/// as a file, is kept in a temporary file then. The file is nobody else's to read and has no name,
/// so that it goes away with the process, however that ends.
final class InputSpool {
    let paths: [String]
    /// What messages call the temporary files: as the user does.
    let names: [String: String]
    private let copies: [Int32]

    init(_ paths: [String], needed: Bool) throws(OutputError) {
        var (kept, names, copies) = ([String](), [String: String](), [Int32]())
        for path in paths {
            guard needed, Self.isStream(path) else {
                kept.append(path)
                continue
            }
            let copy = try Self.copy(of: path)
            copies.append(copy)
            names[Self.path(of: copy)] = path
            kept.append(Self.path(of: copy))
        }
        self.paths = kept
        self.names = names
        self.copies = copies
    }

    deinit {
        for copy in copies { close(copy) }
    }

    /// Whether a path gives its bytes once only.
    private static func isStream(_ path: String) -> Bool {
        if path == "-" { return true }
        var info = stat()
        guard stat(path, &info) == 0 else { return false }
        return [S_IFIFO, S_IFCHR, S_IFSOCK].contains(info.st_mode & S_IFMT)
    }

    private static func copy(of path: String) throws(OutputError) -> Int32 {
        guard let stream = path == "-" ? .standardInput : FileHandle(forReadingAtPath: path) else {
            throw OutputError(path: path, number: errno)
        }
        let file = try namelessFile()
        do {
            let sink = FileHandle(fileDescriptor: file, closeOnDealloc: false)
            while let part = try stream.read(upToCount: 1 << 20), !part.isEmpty {
                try sink.write(contentsOf: part)
            }
        } catch {
            throw OutputError(path: NSTemporaryDirectory(), number: errno)
        }
        return file
    }

    /// A new file (mode 0600) whose name is taken away at once.
    private static func namelessFile() throws(OutputError) -> Int32 {
        var name = Array((NSTemporaryDirectory() + "/spotcheck-stdin-XXXXXX").utf8CString)
        let file = mkstemp(&name)
        if file < 0 { throw OutputError(path: NSTemporaryDirectory(), number: errno) }
        unlink(name)
        return file
    }

    /// Each opening of this path reads the file from its start.
    private static func path(of file: Int32) -> String { "/proc/self/fd/\(file)" }
}
