import TestSupport
import Testing

/// What must not be left lying about.
struct TidinessTests {
    /// The needles are put together here, so that this file does not hold them.
    static let leftovers = ["TO" + "DO", "FIX" + "ME"]
    static let sleeps = ["Thread.", "Task."].map { $0 + "sleep" } + ["us" + "leep("]
    static let machinePaths = ["work", "root", "home"].map { "/\($0)/" }

    @Test(arguments: CodeFile.sources + CodeFile.tests)
    func `Nothing is left for later`(file: CodeFile) {
        for (index, line) in file.lines.enumerated()
        where Self.leftovers.contains(where: line.contains) {
            Issue.record("left for later", sourceLocation: file.place(index + 1))
        }
    }

    @Test(arguments: CodeFile.sources)
    func `Nothing is public, for nobody outside imports us`(file: CodeFile) {
        for (index, line) in file.lines.enumerated() {
            let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
            if words.first == "public" {
                Issue.record("use package", sourceLocation: file.place(index + 1))
            }
        }
    }

    @Test(arguments: CodeFile.tests)
    func `No test waits for time to pass`(file: CodeFile) {
        for (index, line) in file.lines.enumerated()
        where Self.sleeps.contains(where: line.contains) {
            Issue.record("a sleep", sourceLocation: file.place(index + 1))
        }
    }

    @Test func `No file names a path of the machine it was written on`() {
        let files = Repository.files().filter { !$0.hasPrefix("out/") }
        for path in files + [".ci/run", ".gitignore", ".swift-format"] {
            guard let file = CodeFile(path) else { continue }
            for (index, line) in file.lines.enumerated()
            where Self.machinePaths.contains(where: line.contains) {
                Issue.record("a path of one machine", sourceLocation: file.place(index + 1))
            }
        }
    }
}
