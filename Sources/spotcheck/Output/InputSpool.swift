import Foundation
import Glibc

/// The paths of an archive that may have to be read twice: standard input is kept in a temporary
/// file then, which goes away with the spool.
final class InputSpool {
    let paths: [String]
    private let temporary: String?

    /// What messages call the temporary file: standard input, as the user does.
    var names: [String: String] {
        temporary.map { [$0: "-"] } ?? [:]
    }

    init(_ paths: [String], needed: Bool) throws(OutputError) {
        guard needed, paths.contains("-") else {
            self.paths = paths
            temporary = nil
            return
        }
        let file = NSTemporaryDirectory() + "spotcheck-stdin-\(UUID().uuidString)"
        temporary = file
        self.paths = paths.map { $0 == "-" ? file : $0 }
        guard FileManager.default.createFile(atPath: file, contents: nil),
            let copy = FileHandle(forWritingAtPath: file)
        else { throw OutputError(path: file, number: errno) }
        do {
            while let part = try FileHandle.standardInput.read(upToCount: 1 << 20), !part.isEmpty {
                try copy.write(contentsOf: part)
            }
        } catch {
            throw OutputError(path: file, number: errno)
        }
    }

    deinit {
        if let temporary { unlink(temporary) }
    }
}
