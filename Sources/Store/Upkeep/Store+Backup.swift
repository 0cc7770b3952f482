import Foundation
import GRDB
import Glibc

extension Store {
    /// Writes a copy of the store as it is now, while others go on working. The copy holds nothing
    /// that was forgotten, only its owner may read it, and it is there whole or not at all.
    ///
    /// - Throws: `fileExists` where there is a file already; it is left alone.
    package func backup(to target: String) async throws(StoreError) {
        if FileManager.default.fileExists(atPath: target) { throw .fileExists(path: target) }
        let part = target + ".part"
        unlink(part)
        let made = Glibc.open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard made >= 0 else {
            throw .cannotWrite(path: target, reason: String(cString: strerror(errno)))
        }
        defer {
            close(made)
            unlink(part)
        }
        do {
            let queue = try DatabaseQueue(path: path)
            try await queue.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM INTO ?", arguments: [part])
            }
            try queue.close()
            try Self.check(part)
        } catch {
            throw StoreError(error, path: target)
        }
        guard fsync(made) == 0, rename(part, target) == 0 else {
            throw .cannotWrite(path: target, reason: String(cString: strerror(errno)))
        }
    }

    /// Opens the copy and reads all of it once.
    private static func check(_ copy: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: copy, configuration: configuration)
        let damage = try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        try queue.close()
        if damage != ["ok"] {
            throw StoreError.damaged(path: copy, reason: damage.first ?? "")
        }
    }
}
