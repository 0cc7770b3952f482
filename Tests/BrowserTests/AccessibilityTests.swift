import Store
import TestSupport
import Testing
import Transcripts
import WebClient
import Wording
import Workbench

/// Every page of every role, on the demo's data: what keeps people from using it, links that
/// lead nowhere, and pages that are wider than the window.
/// Each language has a browser of its own, since most of the time goes into these.
@Suite(
    .enabled(if: Chromium.isInstalled, Comment(rawValue: Chromium.absence)),
    .enabled(if: Axe.source != nil, Comment(rawValue: Axe.absence)))
struct AccessibilityTests {
    @Test(BrowserScope(), arguments: Language.allCases)
    func `Every page can be used by everybody`(language: Language) async throws {
        let driver = try BrowserScope.browser.driver
        let shop = try Shop(rules: [Repository.path("rules")])
        let users = try await Demo(shop.workbench).fill(
            from: Archive(paths: [Repository.path("samples")]))
        try await shop.workbench.served { site, _ in
            let desk = Desk(driver: driver, site: site, language: language)
            try await desk.begin()
            try await PageLook(driver: driver, site: site, language: language, who: "nobody")
                .look("/sign-in")
            for user in users {
                try await driver.setSize(width: 1280, height: 900)
                try await desk.signIn(user.login, user.password)
                let look = PageLook(
                    driver: driver, site: site, language: language, who: user.login)
                try await look.lookAtAll()
                if user.role == .agent || user.role == .trainee {
                    try await driver.setSize(width: 390, height: 844)
                    try await PageLook(
                        driver: driver, site: site, language: language,
                        who: "\(user.login) on a phone"
                    ).lookAtAll()
                }
            }
        }
    }
}
