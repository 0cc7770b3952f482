import Foundation
import TestSupport
import Testing

/// What `make bench` works with.
struct BenchCheckTests {
    /// The interpreter that Debian installs; without it there is nothing to compare with.
    static let python = "/usr/bin/python3"

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
    func `The bench is the same everywhere, and a script finds what SpotCheck finds`() throws {
        let folder = try TemporaryFolder()
        let check = try Program.run(
            Self.python,
            ["-B", Repository.path("Tests/Bench/check.py"), Bench.binary, folder.path])
        #expect(check.status == 0, "\(check.messages)")
        // What the first version made; another value means that figures cannot be compared.
        let digest = "7f63b7b8469dfdb1344e48f7c68fe99ec1207d92a8d7ee3f40a2547d8810fe74"
        #expect(check.output == digest + "\n")
    }
}
