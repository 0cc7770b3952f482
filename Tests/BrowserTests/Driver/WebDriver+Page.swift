import Foundation

/// What people do with a page.
extension WebDriver {
    /// An element of the page that is open.
    struct Element: Decodable {
        let id: String

        private enum CodingKeys: String, CodingKey {
            case id = "element-6066-11e4-a52e-4f735466cecf"
        }

        /// As an argument of a script.
        var json: String { #"{"\#(CodingKeys.id.rawValue)": "\#(id)"}"# }
    }

    /// Keys without a letter, as WebDriver names them.
    enum Key {
        static let enter = "\u{E007}"
        static let escape = "\u{E00C}"
        static let tab = "\u{E004}"
    }

    func open(_ address: String) async throws {
        let _: Nothing = try await command("POST", "/url", #"{"url": \#(Self.json(address))}"#)
    }

    /// The first element that a selector finds; waits until there is one.
    func element(_ selector: String) async throws -> Element {
        try await wait(until: "document.querySelector(\(Self.json(selector)))")
        return try await command(
            "POST", "/element", #"{"using": "css selector", "value": \#(Self.json(selector))}"#)
    }

    /// Clicks on an element; waits until it is there.
    func click(_ selector: String) async throws {
        let element = try await element(selector)
        let _: Nothing = try await command("POST", "/element/\(element.id)/click", "{}")
    }

    /// Clicks on the button, link or summary that says just this, keys in it aside.
    func clickOn(_ words: String) async throws {
        let found = """
            [...document.querySelectorAll("button, a, summary")].find((it) => {
              const copy = it.cloneNode(true);
              copy.querySelectorAll("kbd").forEach((key) => key.remove());
              return copy.textContent.trim() === \(Self.json(words)) && it.checkVisibility();
            })
            """
        try await wait(until: found)
        let element: Element = try await run("return \(found)")
        let _: Nothing = try await command("POST", "/element/\(element.id)/click", "{}")
    }

    /// Puts words into a field in place of those that are there. A file is chosen by its path.
    func fill(_ selector: String, _ words: String) async throws {
        let element = try await element(selector)
        let kind: String = try await run("return arguments[0].type ?? ''", [element.json])
        if kind == "date" {
            // Typing a date depends on the language of the browser.
            let _: Nothing = try await run(
                "arguments[0].value = arguments[1]", [element.json, Self.json(words)])
            return
        }
        if kind != "file" {
            let _: Nothing = try await command("POST", "/element/\(element.id)/clear", "{}")
        }
        try await type(words, into: element)
    }

    /// Types behind what is there.
    func type(_ words: String, into element: Element) async throws {
        let _: Nothing = try await command(
            "POST", "/element/\(element.id)/value", #"{"text": \#(Self.json(words))}"#)
    }

    /// Presses keys, one after the other, wherever the focus is.
    func press(_ keys: String...) async throws {
        let actions = keys.flatMap { key in
            ["keyDown", "keyUp"].map { #"{"type": "\#($0)", "value": \#(Self.json(key))}"# }
        }
        let _: Nothing = try await command(
            "POST", "/actions",
            #"{"actions": [{"type": "key", "id": "keys", "actions": [\#(actions.joined(separator: ","))]}]}"#
        )
    }

    /// The words of an element as they are shown.
    func text(_ selector: String = "main") async throws -> String {
        let element = try await element(selector)
        return try await command("GET", "/element/\(element.id)/text")
    }

    /// The path of the file that was downloaded into a folder; waits until it is whole.
    func downloaded(to folder: String) async throws -> String {
        var found: String?
        try await wait(for: "a download in \(folder)") {
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
            found = names?.first { !$0.hasSuffix(".crdownload") && !$0.hasPrefix(".") }
            return found != nil
        }
        return folder + "/" + (found ?? "")
    }

    func forgetCookies() async throws {
        let _: Nothing = try await command("DELETE", "/cookie")
    }

    /// The size of the page in pixels, as on a screen or a phone.
    func setSize(width: Int, height: Int) async throws {
        try await devtools(
            "Emulation.setDeviceMetricsOverride",
            #"{"width": \#(width), "height": \#(height), "deviceScaleFactor": 1, "mobile": false}"#)
    }

    func setDark(_ isDark: Bool) async throws {
        let value = isDark ? "dark" : "light"
        try await devtools(
            "Emulation.setEmulatedMedia",
            #"{"features": [{"name": "prefers-color-scheme", "value": "\#(value)"}]}"#)
    }

    /// Whether pages may run scripts.
    func setScripts(_ isOn: Bool) async throws {
        try await devtools("Emulation.setScriptExecutionDisabled", #"{"value": \#(!isOn)}"#)
    }

    private func devtools(_ name: String, _ values: String) async throws {
        let _: Nothing = try await command(
            "POST", "/goog/cdp/execute", #"{"cmd": "\#(name)", "params": \#(values)}"#)
    }

    /// A picture of the whole page, as PNG.
    func picture() async throws -> [UInt8] {
        let height: Int = try await run("return document.documentElement.scrollHeight")
        let width: Int = try await run("return innerWidth")
        try await setSize(width: width, height: min(height, 6000))
        let code: String = try await command("GET", "/screenshot")
        return Array(Data(base64Encoded: code) ?? Data())
    }
}
