import Foundation
import Glibc

/// The paths of an archive that may have to be read twice: standard input is kept in a temporary
/// file then. The file is nobody else's to read and has no name, so that it goes away with the
/// process, however that ends.
final class InputSpool {
    let paths: [String]
    private let copy: Int32?

    /// What messages call the temporary file: standard input, as the user does.
    var names: [String: String] {
        copy.map { [Self.path(of: $0): "-"] } ?? [:]
    }

    init(_ paths: [String], needed: Bool) throws(OutputError) {
        guard needed, paths.contains("-") else {
            self.paths = paths
            copy = nil
            return
        }
        let file = try Self.namelessFile()
        copy = file
        self.paths = paths.map { $0 == "-" ? Self.path(of: file) : $0 }
        do {
            let sink = FileHandle(fileDescriptor: file, closeOnDealloc: false)
            while let part = try FileHandle.standardInput.read(upToCount: 1 << 20), !part.isEmpty {
                try sink.write(contentsOf: part)
            }
        } catch {
            throw OutputError(path: NSTemporaryDirectory(), number: errno)
        }
    }

    deinit {
        if let copy { close(copy) }
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
