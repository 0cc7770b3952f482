import Testing
import WebClient
import Wording

/// One person's hands on the browser, in one language.
struct Desk {
    let driver: WebDriver
    let site: WebSite
    let language: Language

    func open(_ path: String) async throws {
        try await driver.open(path.hasPrefix("http") ? path : site.address + path)
    }

    /// Somebody else comes to the browser, who speaks the language of the week.
    func begin(_ path: String = "/sign-in") async throws {
        try await driver.forgetCookies()
        try await open("/sign-in")
        try await speak()
        if path != "/sign-in" { try await open(path) }
    }

    /// Chooses the language where the page has the other one.
    func speak() async throws {
        let tag: String = try await driver.run("return document.documentElement.lang")
        if !tag.hasPrefix(language.rawValue) {
            try await driver.click("form[action='/language'] button")
            try await driver.wait(
                until: "document.documentElement.lang.startsWith('\(language.rawValue)')")
        }
    }

    func signIn(_ login: String, _ password: String = Desk.password) async throws {
        try await begin()
        try await driver.fill("#login", login)
        try await driver.fill("#password", password)
        try await driver.click("main button.primary")
        try await driver.wait(until: "document.querySelector('header .who .name')")
    }

    static let password = "correct horse battery"

    /// Sets a password by a link; a name and a login where it is the first one of all.
    func setUp(_ link: String, name: String? = nil, login: String? = nil) async throws {
        try await begin(link)
        if let name { try await driver.fill("#name", name) }
        if let login { try await driver.fill("#login", login) }
        try await driver.fill("#password", Desk.password)
        try await driver.fill("#again", Desk.password)
        try await clickOn(.saveAndSignIn)
        try await driver.wait(until: "document.querySelector('header .who .name')")
    }

    /// Goes where the navigation leads.
    func go(to title: Phrase) async throws {
        let words = WebDriver.json(title(language))
        let link = """
            [...document.querySelectorAll("nav a")].find((a) => a.textContent === \(words))
            """
        try await driver.wait(until: link)
        let _: WebDriver.Nothing = try await driver.run("\(link).click()")
        try await driver.wait(until: "(\(link))?.getAttribute('aria-current') === 'page'")
    }

    func clickOn(_ words: Phrase) async throws {
        try await driver.clickOn(words(language))
    }

    /// Waits until the page says something.
    func see(_ words: Phrase) async throws {
        try await see(words(language))
    }

    func see(_ words: String) async throws {
        try await driver.wait(
            until: "document.querySelector('main').innerText.includes(\(WebDriver.json(words)))")
    }
}
