import Store
import Testing
import WebClient
import Wording

/// The same chat to two reviewers.
extension Week {
    /// The lead hands c2 to both; one confirms its finding and the other finds an exception; the
    /// lead sees them side by side, 2 points apart, and takes the gap away.
    func calibrate() async throws {
        try await desk.signIn("lead")
        try await desk.go(to: .calibrationTitle)
        try await desk.clickOn(.newRound)
        try await desk.driver.fill("#chats", "c2")
        try await desk.clickOn(.openRound)
        try await desk.driver.wait(until: "location.pathname === '/calibration/rounds/1'")
        try await judge("ann", "y")
        try await judge("bob", "n", "2")
        try await desk.signIn("lead")
        try await desk.go(to: .calibrationTitle)
        try await desk.driver.click("main tbody th a")
        try await desk.driver.wait(until: "document.querySelectorAll('.sides tr').length === 2")
        let sides = try await desk.driver.text(".sides")
        #expect(sides.contains("名 ann") && sides.contains("-2") && sides.contains("名 bob"))
        #expect(sides.contains(Phrase.reasonSaidDifferently(desk.language)))
        let gaps =
            try await desk.driver.run(
                "return document.querySelector(\"main a[download][href*='gaps.csv']\") !== null")
            as Bool
        #expect(gaps)
    }

    /// Reads the only chat of the queue, shows the findings, decides by keyboard and goes on.
    private func judge(_ login: String, _ keys: String...) async throws {
        try await desk.signIn(login)
        try await desk.go(to: .review)
        try await desk.clickOn(.startReview)
        try await desk.clickOn(.revealFindings)
        try await desk.driver.wait(until: "document.querySelector('.finding')")
        for key in keys { try await desk.driver.press(key) }
        try await desk.driver.wait(until: "document.querySelector('.finding.settled')")
        try await desk.driver.press(WebDriver.Key.enter)
        try await desk.see(.doneFinished)
    }
}
