import TestSupport
import Testing

/// A Swift file of the working copy.
struct CodeFile: CustomTestStringConvertible {
    /// From the root of the working copy on.
    let path: String
    let lines: [String]

    init?(_ path: String) {
        guard let text = Repository.text(of: path) else { return nil }
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    var testDescription: String { path }

    var text: String { lines.joined(separator: "\n") }

    /// The name of the folder in `Sources` or `Tests` that holds it.
    var module: String {
        String(path.split(separator: "/").dropFirst().first ?? "")
    }

    /// What its import lines name, with their line numbers (1-based).
    var imports: [(line: Int, module: String)] {
        lines.enumerated().compactMap { index, line in
            let shape = /\s*(?:@\w+ )*(?:package |internal |private |public )?import (?:\w+ )?(\w+)/
            return line.wholeMatch(of: shape).map { (index + 1, String($0.1)) }
        }
    }

    /// Where a line of the file is, for failures to point at.
    func place(_ line: Int) -> SourceLocation {
        SourceLocation(
            fileID: "HouseTests/\(path)", filePath: Repository.path(path), line: max(1, line),
            column: 1)
    }

    static let sources = Repository.files(below: "Sources", ending: ".swift")
        .compactMap(CodeFile.init)
    static let tests = Repository.files(below: "Tests", ending: ".swift").compactMap(CodeFile.init)
}
