package import Rules
import Transcripts
package import Wording

/// The questions that the example chats of the rules give in one language: those of rules that
/// forbid something ask for the fault or for another wording, those of rules that demand something
/// for what is missing. What is to be written is asked for only where some wording is right and
/// noise is not.
package struct DrillExamples: Sendable {
    /// By the id of the rule; none for a rule that no question can be asked about.
    package let byRule: [String: [Drill.Question]]

    /// How many example chats of a rule are asked about at most.
    private static let most = 4
    /// How many wordings are tried before a chat is left out.
    private static let tries = 6
    /// What answers nothing: a question that it would do for teaches nothing.
    private static let noise = ["哈哈", "呵呵呵", "haha"]

    package init(_ rules: RuleSet, language: Language) {
        let checker = RuleChecker(rules)
        byRule = rules.rules.reduce(into: [:]) { all, rule in
            let chats = Self.chats(of: rule, .flag, rules, language)
            let wordings = Self.wordings(of: rule, rules, language)
            var questions: [Drill.Question] = []
            for (chat, marked) in chats where questions.count < Self.most {
                let asked =
                    rule.isDemand
                    ? Self.completions(of: chat, marked) : Self.corrections(of: chat, marked)
                questions += asked.filter { question in
                    if case .find = question { return true }
                    let drill = Drill(subject: rule.card.id, question: question)
                    let isRight = { drill.outcome(of: $0, by: checker, rules) == .right }
                    return wordings.contains(where: isRight) && !Self.noise.contains(where: isRight)
                }.prefix(rule.isDemand ? 1 : 2)
            }
            all[rule.card.id] = questions.isEmpty ? nil : questions
        }
    }

    /// The fault is to be found where there is a choice, and said better where it is a text.
    private static func corrections(of chat: Conversation, _ marked: [Int]) -> [Drill.Question] {
        let replies = chat.messages.indices.filter { chat.messages[$0].role == .agent }
        let faults = (marked.isEmpty && replies.count == 1 ? replies : marked)
            .filter(replies.contains)
        guard let fault = faults.first else { return [] }
        let isText = faults.allSatisfy { chat.messages[$0].kind == .text }
        return (isText && faults.count == 1 ? [.rewrite(chat: chat, fault: fault)] : [])
            + (replies.count > 1 ? [.find(chat: chat, faults: faults)] : [])
    }

    /// What is missing may have its place in the marked message, in the last of the agent, or behind
    /// all.
    private static func completions(of chat: Conversation, _ marked: [Int]) -> [Drill.Question] {
        let replies = chat.messages.indices.filter {
            chat.messages[$0].role == .agent && chat.messages[$0].kind == .text
        }
        let places = marked.filter(replies.contains) + replies.suffix(1) + [chat.messages.count]
        return places.map { .complete(chat: chat, place: $0) }
    }

    /// Wordings that may be right: the better one of the rule, what agents say in the chats that it
    /// must not flag, and one that suits anywhere.
    private static func wordings(
        of rule: Rule, _ rules: RuleSet, _ language: Language
    ) -> [String] {
        let passing = chats(of: rule, .pass, rules, language).flatMap { chat, _ in
            chat.messages.indices.filter { chat.messages[$0].role == .agent }.map(chat.words)
        }
        let neutral = language == .zh ? "您稍等，我马上帮您核实" : "Let me check that for you right now."
        return Array(([rule.card.instead(language), neutral] + passing).prefix(tries))
    }

    private static func chats(
        of rule: Rule, _ expectation: Fixture.Expectation, _ rules: RuleSet, _ language: Language
    ) -> [(Conversation, marked: [Int])] {
        rule.fixtures.filter { $0.expectation == expectation }.compactMap { fixture in
            guard let script = try? Script(fixture.script, zone: rules.calendar.zone),
                Language(spokenIn: script.conversation.text) == language
            else { return nil }
            return (script.conversation, script.marked)
        }
    }
}
