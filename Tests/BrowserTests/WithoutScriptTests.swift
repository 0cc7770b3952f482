import Testing
import WebClient
import Wording

extension BrowserTests {
    /// The same week where the browser runs no scripts.
    @Suite(.serialized) struct WithoutScriptTests {
        @Test func `The week goes round without scripts`() async throws {
            let browser = try BrowserScope.browser
            let shop = try Shop()
            try await browser.driver.setScripts(false)
            try await shop.workbench.served { site, said in
                let link = try #require(said.joined().firstMatch(of: /\/set-up\/\w+/)?.output)
                let desk = Desk(driver: browser.driver, site: site, language: .zh)
                let week = Week(shop, desk, downloads: browser.downloads)
                try await week.setUp(String(link))
                try await week.draw()
                try await week.reviewWithMouse()
                try await week.appeal()
                try await week.decide()
            }
            try await browser.driver.setScripts(true)
        }
    }
}
