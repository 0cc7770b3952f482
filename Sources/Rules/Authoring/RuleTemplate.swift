package import Wording

/// The text of a new rule file that forbids some words: it loads and its chats come out as they
/// say, and what only its author can know stands in ‹…› to be filled in.
package struct RuleTemplate {
    package let id: String
    package let words: [String]
    /// From the how manieth time on it counts.
    package let count: Int

    package init(id: String, words: [String], count: Int) {
        self.id = id
        self.words = words
        self.count = count
    }

    /// Whether an id is `topic/rule` in kebab-case.
    package static func isId(_ id: String) -> Bool {
        id.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*\/[a-z]+(-[a-z0-9]+)*/) != nil
    }

    /// What marks a text that nobody has written yet.
    package static let blank: (open: Character, close: Character) = ("‹", "›")

    /// - Parameter language: of the comments.
    package func text(_ language: Language) -> String {
        let list = words.map(Self.quoted).joined(separator: ", ")
        let limit = count > 1 ? ", count: \(count)" : ""
        let shown = words.joined(separator: "/")
        let comment = { (phrase: Phrase) in "# " + phrase(language) }
        return """
            \(comment(.templateHead(id)))
            title: {zh: \(Self.quoted("不说“\(shown)”" + (count > 1 ? "太多次" : ""))), \
            en: \(Self.quoted("Does not say \(shown)" + (count > 1 ? " too often" : "")))}
            dimension: attitude  \(comment(.templateDimension))
            severity: minor  \(comment(.templateSeverity))
            points: -1
            tier: review  \(comment(.templateTier))
            must_not: {by: agent, words: [\(list)]\(limit)}
            \(comment(.templateWindow))
            # within: first 5 messages
            \(comment(.templateExcept))
            # unless: {said: {by: customer, words: [\(list)]}, in: whole conversation}
            why: {zh: ‹为什么要管这件事›, en: ‹why it matters›}
            instead: {zh: ‹建议怎么说›, en: ‹what to say instead›}
            false_alarms: {zh: ‹哪些正常的话可能误报›, en: ‹what is harmless and might be flagged›}
            \(comment(.templateFixtures))
            fixtures:
            \(chats)
            """
    }

    private var chats: String {
        let said = words.first ?? ""
        let flagged = (1...max(1, count)).map { number in
            "      C: ?\n      A: \(said)" + (number == max(1, count) ? "  # <- here" : "")
        }
        let once = count > 1 ? "\n      A: \(said)" : ""
        return "  - flag: |\n" + flagged.joined(separator: "\n")
            + "\n  - pass: |\n      C: 在吗\n      A: 您好\(once)"
            + "\n  - pass: |\n      C: hi\n      A: Hello!\n"
    }

    /// A text as YAML takes it between double quotes.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
