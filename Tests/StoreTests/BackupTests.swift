import TestSupport
import Foundation
import Testing

@testable import Store

/// A copy that can be used.
struct BackupTests {
    @Test func `A backup opens, is sound, and has what the store had`() async throws {
        let team = try await Team()
        _ = try await team.assigned()
        let copy = team.folder.path("copy.db")
        try await team.store.backup(to: copy)
        let review = try await team.firstCase(of: team.ann)
        _ = try await team.store.record(
            Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(20))
        let attributes = try FileManager.default.attributesOfItem(atPath: copy)
        #expect((attributes[.posixPermissions] as? Int) == 0o600)
        let opened = try Store(path: copy, creating: false)
        let check = try await opened.verify()
        #expect(check.isSound)
        #expect(check.rows["assignment"] == 3)
        #expect(check.rows["verdict"] == 0)
        #expect(!FileManager.default.fileExists(atPath: copy + ".part"))
    }

    @Test func `A backup never overwrites a file`() async throws {
        let team = try await Team(chats: 0)
        let file = try team.folder.write("precious", to: "copy.db")
        await #expect(throws: StoreError.fileExists(path: file)) {
            try await team.store.backup(to: file)
        }
        #expect(try team.folder.read("copy.db") == Array("precious".utf8))
    }

    @Test func `A backup to a place that is not there says so`() async throws {
        let team = try await Team(chats: 0)
        let file = team.folder.path("none/copy.db")
        await #expect(
            throws: StoreError.cannotWrite(path: file, reason: "No such file or directory")
        ) {
            try await team.store.backup(to: file)
        }
    }

    @Test func `A damaged store is told of`() async throws {
        let team = try await Team(chats: 200)
        let copy = team.folder.path("copy.db")
        try await team.store.backup(to: copy)
        var bytes = try team.folder.read("copy.db")
        for place in stride(from: bytes.count / 2, to: bytes.count / 2 + 8192, by: 1) {
            bytes[place] = 0xFF
        }
        let broken = try team.folder.write(bytes, to: "broken.db")
        do throws(StoreError) {
            let check = try await Store(path: broken, creating: false).verify()
            #expect(!check.isSound)
            #expect(!check.damage.isEmpty)
        } catch {
            guard case .damaged(let path, _) = error else {
                Issue.record("told \(error)")
                return
            }
            #expect(path == broken)
        }
    }
}
