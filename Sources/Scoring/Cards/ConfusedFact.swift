package import Wording

/// A fact of the knowledge base that more than one agent got wrong.
package struct ConfusedFact: Hashable, Sendable {
    package let title: Phrase
    /// The value in force, and where and when it holds.
    package let value: String
    package let scope: Phrase
    package let answers: Int
    package let wrong: Int
    /// Agents who answered it, and those who got it wrong.
    package let agents: Int
    package let wrongAgents: Int
    /// The wrong answer that came most often.
    package let top: String
    /// Chats with a wrong answer, one of each agent at most.
    package var examples: [String]

    package init(
        title: Phrase, value: String, scope: Phrase, answers: Int, wrong: Int, agents: Int,
        wrongAgents: Int, top: String, examples: [String]
    ) {
        self.title = title
        self.value = value
        self.scope = scope
        self.answers = answers
        self.wrong = wrong
        self.agents = agents
        self.wrongAgents = wrongAgents
        self.top = top
        self.examples = examples
    }
}
