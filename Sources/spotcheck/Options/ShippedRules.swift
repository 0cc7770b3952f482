import Foundation
import Wording

/// Where the rules that come with the program are: named by `SPOTCHECK_RULES`, or the nearest
/// folder `rules` with a `pack.yaml`, from the current folder and from the program upwards, or the
/// place where a package installs them.
enum ShippedRules {
    /// None of these places has rules.
    struct Missing: Explained {
        var phrase: Phrase { .rulesNotFound }
    }

    static func folder() -> String? {
        if let named = ProcessInfo.processInfo.environment["SPOTCHECK_RULES"] { return named }
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        let candidates =
            ancestors(of: here).map { $0.appendingPathComponent("rules") }
            + ancestors(of: program).map { $0.appendingPathComponent("rules") }
            + [URL(fileURLWithPath: "/usr/share/spotcheck/rules")]
        return candidates.map(\.path).first {
            FileManager.default.fileExists(atPath: $0 + "/pack.yaml")
        }
    }

    private static func ancestors(of url: URL) -> [URL] {
        var chain = [url]
        while let last = chain.last, last.path != "/" {
            chain.append(last.deletingLastPathComponent())
        }
        return chain
    }
}
