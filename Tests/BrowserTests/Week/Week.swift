import Store
import TestSupport
import Testing
import WebClient
import Wording

/// The weekly cycle, step by step, as a team does it in the browser.
struct Week {
    let shop: Shop
    let desk: Desk
    let downloads: TemporaryFolder
    private var driver: WebDriver { desk.driver }
    private var language: Language { desk.language }

    init(_ shop: Shop, _ desk: Desk, downloads: TemporaryFolder) {
        self.shop = shop
        self.desk = desk
        self.downloads = downloads
    }

    /// The lead opens the link that the program told, adds the team, and each sets a password.
    func setUp(_ link: String) async throws {
        try await desk.setUp(link, name: "林主管", login: "lead")
        try await desk.see(.todayStartImport)
        var links: [(String, String)] = []
        try await desk.go(to: .users)
        for (login, role) in [("ann", "reviewer"), ("bob", "reviewer"), ("xiaoya", "agent")] {
            links.append((login, try await add(login, role)))
        }
        for (_, link) in links { try await desk.setUp(link) }
    }

    private func add(_ login: String, _ role: String) async throws -> String {
        let isOpen: Bool = try await driver.run(
            "return document.querySelector('#role').closest('details').open")
        if !isOpen { try await driver.click("details summary") }
        try await driver.fill("#name", "名 \(login)")
        try await driver.fill("#login", login)
        try await driver.click("#role option[value='\(role)']")
        if role == "agent" { try await driver.fill("#agent", Shop.agent) }
        try await driver.click("details form button.primary")
        try await driver.wait(
            until: "document.querySelector('.notice code') && "
                + "[...document.querySelectorAll('td')].some((it) => it.innerText === '\(login)')")
        return try await driver.text(".notice code")
    }

    /// The lead brings the chats in and takes a draw, proves it, and deals it to one reviewer.
    func draw() async throws {
        try await desk.signIn("lead")
        try await desk.go(to: .importTitle)
        try await driver.fill("#file", shop.archive)
        try await driver.click("form[enctype] button")
        try await driver.wait(
            until: "document.querySelector('tbody tr') && !document.querySelector('tbody .warn')")
        #expect(try await driver.text("tbody tr").contains("week.jsonl"))
        try await desk.go(to: .draws)
        try await desk.clickOn(.newDraw)
        try await driver.fill("#name", "6/8")
        try await driver.fill("#since", "2026-06-08")
        try await driver.fill("#until", "2026-06-14")
        try await driver.fill("#per-agent", "9")
        try await desk.clickOn(.planDrawButton)
        try await desk.clickOn(.takeDrawButton)
        try await desk.clickOn(.verifyDraw)
        try await driver.wait(until: "document.querySelector('.notice[role=status]')")
        let isBob = "label.innerText.includes('bob')"
        let _: WebDriver.Nothing = try await driver.run(
            """
            for (const label of document.querySelectorAll('fieldset label'))
              label.querySelector('input').checked = !(\(isBob)) && label.innerText.includes('ann');
            """)
        try await desk.clickOn(.assignButton)
        try await driver.wait(until: "document.querySelectorAll('tbody td a').length === 3")
    }

    /// The reviewer goes through the queue without a mouse.
    func review() async throws {
        try await desk.signIn("ann")
        try await desk.go(to: .review)
        try await desk.clickOn(.startReview)
        for _ in 0..<3 {
            let chat = try await driver.text(".chat")
            if chat.contains("怪你") {
                try await reviewBlame()
            } else if chat.contains("随便你") {
                try await addMissed()
            } else {
                try await confirmWithNote()
            }
            let before: String = try await driver.run("return location.pathname")
            try await driver.press(WebDriver.Key.enter)
            try await driver.wait(until: "location.pathname !== '\(before)'")
        }
        try await desk.see(.doneFinished)
    }

    /// Confirms one finding; rejects the other, takes that back, and confirms it for less.
    private func reviewBlame() async throws {
        try await driver.press("y")
        try await settled(1)
        try await driver.press("n", "2")
        try await settled(2)
        try await driver.press("j", "j", "z")
        try await settled(1)
        try await driver.press("p")
        try await driver.press("-", "3", WebDriver.Key.enter)
        try await settled(2)
        #expect(try await driver.text(".side").contains("-3"))
    }

    /// Is unsure at first, then confirms with a note.
    private func confirmWithNote() async throws {
        try await driver.press("u")
        try await settled(1)
        try await driver.press("c")
        try await driver.press("o", "k", WebDriver.Key.escape, "y")
        try await driver.wait(until: "document.querySelector('.side').innerText.includes('ok')")
    }

    /// Selects words that no rule saw, and adds them under a rule. An emoji before them counts as
    /// one character.
    private func addMissed() async throws {
        let _: WebDriver.Nothing = try await driver.run(
            """
            const words = [...document.querySelectorAll('.words')]
              .find((it) => it.textContent.includes('随便你吧'));
            const walk = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
            let node = walk.nextNode();
            while (!node.data.includes('随便你吧')) node = walk.nextNode();
            const start = node.data.indexOf('随便你吧');
            getSelection().setBaseAndExtent(node, start, node, start + 4);
            """)
        try await driver.press("m")
        try await driver.click("#missed-rule option[value='attitude/cold']")
        try await driver.click("[data-missed] form button")
        try await driver.wait(
            until: "document.querySelector('.finding .quote')?.innerText === '随便你吧'")
    }

    /// The same with the buttons alone: all is confirmed, one with a note.
    func reviewWithMouse() async throws {
        try await desk.signIn("ann")
        try await desk.go(to: .review)
        try await desk.clickOn(.startReview)
        for _ in 0..<3 {
            let open = ".finding:not(.settled) button[value=confirmed]"
            let count: Int = try await driver.run(
                "return document.querySelectorAll('\(open)').length")
            for number in 0..<count {
                if count == 1 { try await driver.fill(".finding [name=note]", "ok") }
                try await driver.click(open)
                try await settled(number + 1)
            }
            let before: String = try await driver.run("return location.pathname")
            try await driver.click(".finish button.primary")
            try await driver.wait(until: "location.pathname !== '\(before)'")
        }
        try await desk.see(.doneFinished)
    }

    private func settled(_ count: Int) async throws {
        try await driver.wait(
            until: "document.querySelectorAll('.finding.settled').length === \(count)")
    }
}
