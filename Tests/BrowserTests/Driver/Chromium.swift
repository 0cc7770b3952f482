import Foundation

/// Chromium and its driver, where they are installed.
enum Chromium {
    static let browser = path(of: ["chromium", "chromium-browser", "google-chrome"])
    static let driver = path(of: ["chromedriver"])

    static var isInstalled: Bool { browser != nil && driver != nil }

    /// What is told where they are not.
    static let absence =
        "the browser tests were SKIPPED: chromium and chromedriver are not installed "
        + "(Debian: apt-get install chromium chromium-driver fonts-noto-cjk)"

    private static func path(of names: [String]) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
            .split(separator: ":")
        return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
