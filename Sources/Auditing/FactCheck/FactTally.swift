package import Rules

/// What agents answered to the facts of the knowledge base: for each value in force the different
/// answers, agent by agent.
///
/// Each value of a file is judged by the answers of those messages for which it was in force.
package struct FactTally: Sendable {
    /// A value of the knowledge base with what was answered while it was in force.
    package struct Entry: Sendable {
        /// Index of the fact in the book.
        package let fact: Int
        package let inForce: FactValue
        /// The right answer first, then the most frequent; ties by their words.
        package fileprivate(set) var answers: [Answer] = []

        package var count: Int { answers.reduce(0) { $0 + $1.count } }
    }

    /// The same answer in whatever words: 七天, 一周.
    package struct Answer: Sendable {
        package let standing: FactAnswer.Standing
        fileprivate let key: String
        fileprivate var wordings: [String: Int] = [:]
        /// By the agents' ids.
        package fileprivate(set) var byAgent: [String: Share] = [:]

        package var count: Int { byAgent.values.reduce(0) { $0 + $1.count } }

        /// The most frequent wording; ties by its letters.
        package var words: String {
            wordings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        }

        /// The agents, those with the most answers first; ties by their ids.
        package var agents: [(id: String, share: Share)] {
            byAgent.map { (id: $0.key, share: $0.value) }
                .sorted { ($1.share.count, $0.id) < ($0.share.count, $1.id) }
        }
    }

    /// One agent's part in an answer.
    package struct Share: Sendable {
        package fileprivate(set) var count = 0
        /// The first conversation with it, and its message, counted from 0.
        package let example: (conversation: String, message: Int)
    }

    private struct Key: Hashable {
        let fact: Int
        let inForce: FactValue
    }

    package let book: FactBook
    private var byValue: [Key: Entry] = [:]
    /// Conversations looked at.
    package private(set) var conversations = 0

    package init(_ book: FactBook) {
        self.book = book
    }

    /// Takes in the answers of one conversation.
    package mutating func add(_ answers: [FactAnswer], of conversation: String) {
        add(answers.map(CountedAnswer.init), of: conversation)
    }

    mutating func add(_ answers: [CountedAnswer], of conversation: String) {
        conversations += 1
        for answer in answers {
            let key = Key(fact: answer.fact, inForce: answer.inForce)
            byValue[key, default: Entry(fact: answer.fact, inForce: answer.inForce)]
                .add(answer, of: conversation)
        }
    }

    /// The values that were asked for or told, in the order of the book.
    package var entries: [Entry] {
        let order = Dictionary(
            book.facts.enumerated().flatMap { fact, content in
                content.values.enumerated().map {
                    (Key(fact: fact, inForce: $1), (fact, $0))
                }
            }, uniquingKeysWith: { first, _ in first })
        return byValue.map { key, entry in (place: order[key] ?? (key.fact, 0), entry: entry) }
            .sorted { $0.place < $1.place }
            .map { $0.entry.sorted }
    }
}

extension FactTally.Entry {
    fileprivate mutating func add(_ answer: CountedAnswer, of conversation: String) {
        let known = answers.firstIndex {
            $0.key == answer.key && $0.standing == answer.standing
        }
        if known == nil {
            answers.append(FactTally.Answer(standing: answer.standing, key: answer.key))
        }
        let place = known ?? answers.count - 1
        answers[place].wordings[answer.words, default: 0] += 1
        answers[place].byAgent[
            answer.agent,
            default: FactTally.Share(example: (conversation, answer.message))
        ].count += 1
    }

    fileprivate var sorted: Self {
        var entry = self
        entry.answers.sort { left, right in
            if (left.standing == .right) != (right.standing == .right) {
                return left.standing == .right
            }
            return (right.count, left.words) < (left.count, right.words)
        }
        return entry
    }
}
