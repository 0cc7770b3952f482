import Foundation
import Glibc
import Store
import TestSupport
import WebClient
import Workbench

/// `load [--findings N] [--seconds N] [--reviewers N] [--pause SECONDS] [--store PATH]`: how fast
/// the workbench is on a big store, and with how many at work.
///
/// Makes a store with so many findings through the store's own calls (or takes the one that an
/// earlier run made at PATH), serves it on loopback, and tells how long each page of each role
/// takes, with the plan of each statement that takes long; then lets reviewers work on it. Exit
/// codes: 0 done, 1 where a request failed, 64 wrong usage.
@main
struct LoadRunner {
    static func main() async throws {
        guard let options = LoadOptions(Array(CommandLine.arguments.dropFirst())) else {
            FileHandle.standardError.write(Data((LoadOptions.usage + "\n").utf8))
            exit(64)
        }
        let folder = try TemporaryFolder()
        let path = options.store ?? folder.path("load.sqlite")
        let isNew = !FileManager.default.fileExists(atPath: path)
        let statements = StatementTimes()
        let office = try LoadOffice(path: path, options: options, statements: statements)
        if isNew {
            var store = BigStore(office)
            try await store.fill()
        }
        let failed = try await office.workbench.served { site, _ in
            let slow = try await PageTimes(site, office, statements).measure()
            let lost = try await ReviewersAtWork(site, office).work()
            return slow + lost
        }
        exit(failed == 0 ? 0 : 1)
    }
}
