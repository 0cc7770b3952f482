import Testing
import WebClient
import Wording

/// What is done in a real browser: one for all.
@Suite(
    .serialized, .enabled(if: Chromium.isInstalled, Comment(rawValue: Chromium.absence)),
    BrowserScope())
struct BrowserTests {
    /// The whole week in both languages.
    @Suite(.serialized) struct WeekTests {
        @Test(arguments: Language.allCases)
        func `The week goes round`(language: Language) async throws {
            let browser = try BrowserScope.browser
            let shop = try Shop()
            try await shop.workbench.served { site, said in
                let link = try #require(
                    said.joined().firstMatch(of: /\/set-up\/\w+/)?.output)
                let desk = Desk(driver: browser.driver, site: site, language: language)
                let week = Week(shop, desk, downloads: browser.downloads)
                try await week.setUp(String(link))
                try await week.draw()
                try await week.review()
                try await week.calibrate()
                try await week.appeal()
                try await week.decide()
                try await week.scores()
                try await week.export()
                try await week.publish()
                try await week.adjust()
                try await week.verify()
            }
        }
    }
}
