import Reports
import Scoring
import Store
import Wording

/// A fact that several agents got wrong, with chats in which they did.
struct ShownFact: Sendable {
    let title: String
    let scope: String
    /// The value in force.
    let value: String
    /// The usual wrong answer, masked.
    let top: String
    /// So many of those who answered it.
    let wrongAgents: String
    /// So many of all answers.
    let wrong: String
    let examples: [Example]

    struct Example: Sendable {
        let name: String
        let path: String
    }

    /// - Parameters:
    ///   - chats: by their ids in the archive.
    ///   - agents: whose card a chat leads back to, by its id in the archive.
    ///   - query: the choice of month, shop and card.
    init(
        _ fact: ConfusedFact, _ chats: [String: ConversationID], of agents: [String: String],
        query: String, _ language: Language
    ) {
        title = fact.title(language)
        scope = fact.scope(language)
        value = fact.value
        top = Masking().mask(fact.top)
        wrongAgents = "\(fact.wrongAgents) / \(fact.agents)"
        wrong = "\(fact.wrong) / \(fact.answers)"
        examples = fact.examples.compactMap { name in
            guard let chat = chats[name], let agent = agents[name] else { return nil }
            let address = CardAddress(agent: agent, query: query)
            return Example(name: name, path: address.chat(chat))
        }
    }
}
