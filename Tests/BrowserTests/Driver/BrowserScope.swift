import Foundation
import TestSupport
import Testing

/// One browser for all tests of a suite, or for one case of a test, started before the first and gone
/// after the last, whatever becomes of them.
struct BrowserScope: SuiteTrait, TestTrait, TestScoping {
    @TaskLocal static var current: Opened?

    /// The browser, and the folder where it puts what it downloads.
    struct Opened: Sendable {
        let driver: WebDriver
        let downloads: TemporaryFolder
    }

    /// The browser of the suite or the case that runs.
    static var browser: Opened {
        get throws { try #require(current, "a test of the browser outside its scope") }
    }

    func provideScope(
        for test: Test, testCase: Test.Case?,
        performing function: @concurrent () async throws -> Void
    ) async throws {
        let process = try await DriverProcess(#require(Chromium.driver))
        defer { process.stop() }
        let folder = try TemporaryFolder()
        let driver = try await WebDriver(
            process.site, capabilities: Self.capabilities(#require(Chromium.browser), folder))
        let result = await Result.of {
            try await Self.$current.withValue(Opened(driver: driver, downloads: folder)) {
                try await function()
            }
        }
        try? await driver.quit()
        try result.get()
    }

    private static func capabilities(_ browser: String, _ folder: TemporaryFolder) -> String {
        let arguments = [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
            "--remote-debugging-pipe", "--window-size=1280,900", "--hide-scrollbars",
            "--user-data-dir=\(folder.path("profile"))",
        ]
        return """
            {"browserName": "chrome", "goog:chromeOptions": {
              "binary": \(WebDriver.json(browser)),
              "args": [\(arguments.map(WebDriver.json).joined(separator: ", "))],
              "prefs": {"download.default_directory": \(WebDriver.json(folder.path("downloads")))}},
             "timeouts": {"script": 60000, "pageLoad": 120000}}
            """
    }
}

extension Result where Failure == any Error {
    /// What came of some work.
    fileprivate static func of(_ work: () async throws -> Success) async -> Result {
        do {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }
}
