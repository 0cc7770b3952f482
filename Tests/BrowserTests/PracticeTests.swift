import Store
import TestSupport
import Testing
import WebClient
import Wording
import Workbench

extension BrowserTests {
    /// Somebody who knows nothing practises with the customers that come with the program.
    @Suite(.serialized) struct PracticeTests {
        /// What a beginner would write who does as the brief and the hints say.
        private static func replies(_ language: Language) -> [String] {
            switch language {
            case .zh:
                ["您好，您的开衫昨天下午已经从杭州发出，走的中通", "预计明天送到，还有别的可以帮您吗", "不客气，祝您生活愉快"]
            case .en:
                [
                    "Hello, your headlamp left Portland yesterday and is on its way to you",
                    "It is due on Thursday, so before Friday. Is there anything else?",
                    "You're welcome, have a lovely day!",
                ]
            }
        }

        @Test(arguments: Language.allCases, [true, false])
        func `A beginner finishes a scenario`(language: Language, scripts: Bool) async throws {
            let driver = try BrowserScope.browser.driver
            let shop = try Shop(rules: [Repository.path("rules")])
            _ = try await shop.workbench.addUser(
                NewUser(login: "mei", name: "小梅", role: .trainee), password: Desk.password,
                by: nil)
            try await shop.workbench.served { site, _ in
                let desk = Desk(driver: driver, site: site, language: language)
                try await desk.signIn("mei")
                try await driver.setScripts(scripts)
                try await desk.go(to: .practiceTitle)
                let scenario = language == .zh ? "order-status" : "en-order-status"
                try await driver.click("button[value='\(scenario)']")
                try await driver.wait(until: "document.querySelector('#text')")
                try await desk.clickOn(.practiceAskHint)
                try await desk.see(.practiceHintTitle)
                for (place, reply) in Self.replies(language).enumerated() {
                    try await driver.fill("#text", reply)
                    try await driver.click(".compose button.primary")
                    try await driver.wait(
                        until: "document.querySelectorAll('.chat .notes').length === \(place + 1)")
                }
                try await desk.see(.endingSatisfied)
                let score = try await driver.text(".result-card .total b")
                #expect((Double(score) ?? 0) >= 90, "\(score)")
                try await driver.setScripts(true)
            }
        }
    }
}
