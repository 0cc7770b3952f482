package import Rules
import Sampling
package import Transcripts
import Wording

/// A scenario made of a real chat: the customer says what the customer said, turn by turn, and goes
/// on where the reply states the facts that the agent stated.
///
/// What it is made of must have its personal data masked already.
package struct ScenarioDraft {
    private let chat: Conversation
    private let day: LocalDate?
    private let facts: [Int: [String]]
    private let flagged: Set<Int>
    private let teaches: [String]
    private let language: Language

    /// Reads a chat with the rules that audit it.
    ///
    /// - Parameters:
    ///   - chat: with personal data masked; the customer writes first.
    ///   - day: the day of the chat, whose facts are those in force; `nil` where it is not known.
    package init(of chat: Conversation, on day: LocalDate? = nil, by rules: RuleSet) {
        self.chat = chat
        self.day = day
        let checker = RuleChecker(rules)
        let findings = checker.check(chat).findings.filter { $0.points <= .zero }
        flagged = Set(findings.flatMap { $0.evidence.map(\.message) })
        teaches = Set(findings.map(\.rule)).sorted()
        let book = rules.facts.book
        facts = checker.facts(in: chat).answers.filter { $0.standing == .right }
            .reduce(into: [:]) { $0[$1.message, default: []].append(book.facts[$1.fact].id) }
        language = Language(spokenIn: chat.text)
    }

    /// One exchange: what the customer writes, and what the agent answers.
    private struct Turn {
        var asked: [Int] = []
        var answered: [Int] = []
    }

    private var turns: [Turn] {
        var turns: [Turn] = []
        for (index, message) in chat.messages.enumerated() where message.kind == .text {
            if message.role == .customer {
                if turns.last?.answered.isEmpty != true { turns.append(Turn()) }
                turns[turns.count - 1].asked.append(index)
            } else if message.role == .agent, !turns.isEmpty {
                turns[turns.count - 1].answered.append(index)
            }
        }
        return turns
    }

    /// The scenario file, with ‹…› where its author has to write; `nil` for a chat in which no agent
    /// answers a customer.
    package var yaml: String? {
        let turns = turns
        let asked = turns.filter { !$0.answered.isEmpty }
        if asked.isEmpty { return nil }
        let last = turns.last.flatMap { $0.answered.isEmpty ? $0.asked : nil } ?? []
        return head
            + asked.enumerated().map { state($0, $1, isLast: $0 == asked.count - 1) }.joined()
            + end(saying: last) + samples(asked)
    }

    private var head: String {
        var lines = [
            "# " + Phrase.draftHead(Digest(of: chat.id).shortCode)(language),
            "title: {zh: ‹…›, en: ‹…›}",
            "language: \(language.rawValue)", "topic: ‹…›", "difficulty: 3",
        ]
        let places = [("shop", chat.shop), ("product", chat.product), ("channel", chat.channel)]
        for case (let key, let value?) in places { lines.append("\(key): \(quoted(value))") }
        if let day { lines.append("day: \(day)") }
        lines += [
            "patience: 5", "brief: {zh: ‹…›, en: ‹…›}", "goals: [{zh: ‹…›, en: ‹…›}]",
            "teaches: [\(teaches.joined(separator: ", "))]", "out_of_patience: gone",
            "start: ask-1",
            "anywhere:", "  - {said: {list: please-wait}, patience: -1}", "states:", "",
        ]
        return lines.joined(separator: "\n")
    }

    private func state(_ index: Int, _ turn: Turn, isLast: Bool) -> String {
        let next = isLast ? "done" : "ask-\(index + 2)"
        let known = Set(turn.answered.flatMap { facts[$0] ?? [] }).sorted()
        let names = "[\(known.joined(separator: ", "))]"
        let again = quoted(turn.asked.last.map(chat.words) ?? "")
        let steps =
            known.isEmpty
            ? ["{to: \(next)}"]
            : [
                "{misstates: \(names), say: \(again), patience: -2}",
                "{states: \(names), to: \(next)}", "{say: \(again), patience: -1}",
            ]
        return "  ask-\(index + 1):\n    say: \(list(turn.asked))\n    next:\n"
            + steps.map { "      - \($0)\n" }.joined()
    }

    private func end(saying last: [Int]) -> String {
        let words = last.isEmpty ? "" : "say: \(list(last)), "
        return "  done: {\(words)end: satisfied}\n"
            + "  gone: {say: \(quoted(Phrase.draftGone(language))), end: angry}\n"
    }

    /// The agent's own replies as a model, but for those against which a rule has something.
    private func samples(_ turns: [Turn]) -> String {
        let good = turns.map { turn -> String in
            let isClean = turn.answered.allSatisfy { !flagged.contains($0) }
            return isClean ? turn.answered.map(chat.words).joined(separator: " ") : "‹…›"
        }
        return "good:\n" + good.map { "  - \(quoted($0))\n" }.joined() + "bad: ['+130s ‹…›']\n"
    }

    private func list(_ messages: [Int]) -> String {
        "[" + messages.map { quoted(chat.words(of: $0)) }.joined(separator: ", ") + "]"
    }

    /// A text between quotation marks, as YAML has it.
    private func quoted(_ text: String) -> String {
        let visible = text.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? " " : scalar
        }
        let plain = String(String.UnicodeScalarView(visible)).replacing("\\", with: "\\\\")
        return "\"" + plain.replacing("\"", with: "\\\"") + "\""
    }
}
