import Foundation
import Store
import TestSupport
import Testing
import WebClient
import Wording

/// What comes after the reviews.
extension Week {
    /// The agent looks at his results on a phone and objects to one.
    func appeal() async throws {
        try await desk.driver.setSize(width: 390, height: 844)
        try await desk.signIn("xiaoya")
        try await desk.driver.wait(until: "document.querySelectorAll('.result').length >= 3")
        let isNarrow: Bool = try await desk.driver.run(
            "return document.documentElement.scrollWidth <= innerWidth")
        #expect(isNarrow, "the results do not fit on a phone")
        let place = """
            [...document.querySelectorAll('.result')].findIndex((it) =>
              it.innerText.includes('ok') && it.querySelector('form'))
            """
        let number: Int = try await desk.driver.run("return \(place)")
        #expect(number >= 0)
        let card = ".result:nth-of-type(\(number + 1))"
        try await desk.driver.click("\(card) details:has(form) summary")
        try await desk.driver.fill("\(card) textarea", "客户让我这样说的")
        try await desk.clickOn(.sendAppeal)
        try await desk.see(.doneAppealed)
        try await desk.see("客户让我这样说的")
        try await desk.driver.setSize(width: 1280, height: 900)
    }

    /// The reviewer may not decide on her own verdict; the lead may, and the agent sees it.
    func decide() async throws {
        try await desk.signIn("ann")
        try await openAppeal()
        try await desk.see(.appealBarred)
        try await desk.signIn("lead")
        try await openAppeal()
        try await desk.driver.fill("#comment", "确实是客户要求的")
        try await desk.clickOn(.overturnAppeal)
        try await desk.see(.doneDecided)
        try await desk.signIn("xiaoya")
        try await desk.see("确实是客户要求的")
    }

    private func openAppeal() async throws {
        try await desk.go(to: .appeals)
        try await desk.driver.click("main .list a")
    }

    /// The score by hand: c1 loses 5 and 3, c2 nothing any more, c3 the 2 that were added:
    /// (92 + 100 + 98) / 3 = 96.67.
    func scores() async throws {
        try await desk.signIn("lead")
        try await desk.go(to: .agents)
        let row = try await desk.driver.text("table tbody tr")
        #expect(row.contains("96.67"))
    }

    /// The lead takes the scores away as a workbook, and another program opens it.
    func export() async throws {
        try await desk.go(to: .agents)
        try await desk.driver.click("main a[download][href*='.xlsx']")
        let book = try await desk.driver.downloaded(to: downloads.path("downloads"))
        defer { try? FileManager.default.removeItem(atPath: book) }
        let words = try Program.run("/usr/bin/unzip", ["-p", book, "xl/sharedStrings.xml"]).output
        #expect(words.contains("小雅"))
        let cells = try Program.run("/usr/bin/unzip", ["-p", book, "xl/worksheets/sheet1.xml"])
        // A number that calculates: the score by hand, to any number of places.
        #expect(cells.output.contains(/<v>96\.6[67]/))
    }

    /// The lead closes the week with his name under it; the scores stand there, and the agent sees
    /// his own.
    func publish() async throws {
        try await desk.go(to: .publishTitle)
        try await desk.clickOn(.newClosing)
        try await desk.driver.fill("#name", "六月第二周")
        try await desk.clickOn(.lookFirst)
        try await desk.see("96.67")
        try await desk.driver.fill("#signature", "林主管")
        try await desk.clickOn(.publishButton)
        try await desk.driver.wait(until: "location.pathname === '/publish/1'")
        try await desk.see("96.67")
    }

    /// The trail of it all holds.
    func verify() async throws {
        try await desk.go(to: .trailTitle)
        try await desk.clickOn(.verifyTrail)
        try await desk.driver.wait(until: "document.querySelector('.notice[role=status]')")
    }
}
