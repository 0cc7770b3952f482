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

    /// The lead takes the scores away as a workbook, and another program opens it: one that reads
    /// workbooks where there is one, else their parts are looked at.
    func export() async throws {
        try await desk.go(to: .agents)
        try await desk.driver.click("main a[download][href*='.xlsx']")
        let book = try await desk.driver.downloaded(to: downloads.path("downloads"))
        defer { try? FileManager.default.removeItem(atPath: book) }
        if let rows = try Self.rows(of: book) {
            // The score by hand, to any number of places, and a number that calculates.
            #expect(rows.contains(/小雅.* 96\.6[67]/))
            // Where the header ends, and what can be filtered.
            #expect(rows.contains(/^[A-Z]+2 A1:/))
            return
        }
        let words = try Program.run("/usr/bin/unzip", ["-p", book, "xl/sharedStrings.xml"]).output
        #expect(words.contains("小雅"))
        let cells = try Program.run("/usr/bin/unzip", ["-p", book, "xl/worksheets/sheet1.xml"])
        #expect(cells.output.contains(/<v>96\.6[67]/))
    }

    /// A workbook's first sheet as openpyxl reads it: where it is frozen, then its rows, numbers as
    /// numbers and everything else quoted; `nil` where that is not installed.
    private static func rows(of book: String) throws -> String? {
        let read = """
            import sys
            try: import openpyxl
            except ImportError: sys.exit(7)
            sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
            print(sheet.freeze_panes, sheet.auto_filter.ref)
            for row in sheet.iter_rows(values_only=True): print(*(repr(cell) for cell in row))
            """
        let environment = ["PYTHONIOENCODING": "utf-8"]
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else { return nil }
        let program = try Program.run(
            "/usr/bin/python3", ["-c", read, book], environment: environment)
        if program.status == 7 { return nil }
        #expect(program.status == 0, "\(program.messages)")
        return program.output
    }

    /// The lead closes the week with his name under it; the scores stand there, and the agent sees
    /// his own on a phone.
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
        try await seeMine("96.67")
    }

    /// The lead signs an adjustment with its reason; the agent sees both.
    func adjust() async throws {
        try await desk.signIn("lead")
        try await desk.go(to: .publishTitle)
        try await desk.driver.click("main tbody th a")
        try await desk.driver.click("details:has([name=points]) summary")
        try await desk.driver.fill("[name=points]", "98")
        try await desk.driver.fill("form[action$='/adjust'] [name=reason]", "系统故障那天")
        try await desk.driver.fill("form[action$='/adjust'] [name=signature]", "林主管")
        try await desk.clickOn(.signAdjustment)
        try await desk.see(.doneAdjusted)
        try await desk.see("96.67 → 98.00")
        try await seeMine("98.00")
        try await desk.see("系统故障那天")
        try await desk.signIn("lead")
    }

    /// The agent finds a score among those that were published.
    private func seeMine(_ score: String) async throws {
        try await desk.driver.setSize(width: 390, height: 844)
        try await desk.signIn("xiaoya")
        try await desk.see("六月第二周")
        #expect(try await desk.driver.text(".published").contains(score))
        let isNarrow: Bool = try await desk.driver.run(
            "return document.documentElement.scrollWidth <= innerWidth")
        #expect(isNarrow, "the results do not fit on a phone")
        try await desk.driver.setSize(width: 1280, height: 900)
    }

    /// The trail of it all holds.
    func verify() async throws {
        try await desk.go(to: .trailTitle)
        try await desk.clickOn(.verifyTrail)
        try await desk.driver.wait(until: "document.querySelector('.notice[role=status]')")
    }
}
