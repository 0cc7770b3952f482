import Foundation
import Testing
import WebClient
import Wording

/// What is looked at on each page that somebody can reach.
struct PageLook {
    let driver: WebDriver
    let site: WebSite
    let language: Language
    /// Whose pages, for failures and for the names of pictures.
    let who: String
    /// Where pictures go; `nil` for none.
    private static let pictures = ProcessInfo.processInfo.environment["SPOTCHECK_SCREENSHOTS"]

    /// Looks at all pages that links lead to; what links lead to must be there.
    func lookAtAll(from start: String = "/") async throws {
        _ = try await Crawl().pages(from: start) { page in
            if page.path.prefix(while: { $0 != "?" }).contains(/\.\w+$/) { return nil }
            try await driver.open(site.address + page.path)
            let status: Int = try await driver.run(
                "return performance.getEntriesByType('navigation')[0].responseStatus")
            #expect(status == 200, "\(page.path), to which \(page.from) leads, for \(who)")
            try await look(page.shape)
            return try await driver.run("return document.documentElement.outerHTML")
        }
    }

    /// Looks at the page that is open, in light and in dark.
    func look(_ name: String) async throws {
        let tag: String = try await driver.run("return document.documentElement.lang")
        #expect(tag.hasPrefix(language.rawValue), "\(name) for \(who)")
        let isWide: Bool = try await driver.run(
            "return document.documentElement.scrollWidth > innerWidth")
        #expect(!isWide, "\(name) for \(who) is wider than the window")
        for isDark in [false, true] {
            try await driver.setDark(isDark)
            let theme = isDark ? "dark" : "light"
            // What differs in the dark is the contrast.
            let found = try await Axe.violations(
                on: driver, rules: isDark ? ["color-contrast"] : [])
            for violation in found where violation.isGrave {
                Issue.record("\(name) for \(who), \(language.rawValue), \(theme): \(violation)")
            }
            try await keepPicture("\(name) \(theme)")
        }
    }

    private func keepPicture(_ name: String) async throws {
        guard let folder = Self.pictures else { return }
        let file = "\(who) \(name) \(language.rawValue)"
            .map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
        let size: [Int] = try await driver.run("return [innerWidth, innerHeight]")
        let picture = try await driver.picture()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try Data(picture).write(to: URL(fileURLWithPath: "\(folder)/\(file).png"))
        try await driver.setSize(width: size[0], height: size[1])
    }
}
