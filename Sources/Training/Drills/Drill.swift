package import Rules
package import Transcripts
package import Wording

/// One question about a rule, or about a fact.
package struct Drill: Sendable {
    /// What it is about: the id of a rule, or `fact/` and the id of a fact.
    package let subject: String
    package let question: Question

    package enum Question: Sendable {
        /// Which message of a chat is against the rule: any of those that are will do.
        case find(chat: Conversation, faults: [Int])
        /// A message of a chat is to be written in another way.
        case rewrite(chat: Conversation, fault: Int)
        /// Which value of a fact is in force in a shop; `right` is its place.
        case choose(fact: Phrase, shop: String, product: String?, values: [String], right: Int)
    }

    package init(subject: String, question: Question) {
        self.subject = subject
        self.question = question
    }

    /// What became of an answer.
    package enum Outcome: Hashable, Sendable {
        case right
        case wrong
        /// A rewritten message against which a rule still has something: what it says.
        case still(Phrase)
        /// No answer to such a question, such as a word where a number is asked for.
        case unreadable
    }

    /// Judges an answer: a rewritten message by the rules themselves, in the place of the old one.
    package func outcome(of answer: String, by rules: RuleSet) -> Outcome {
        switch question {
        case .find(let chat, let faults):
            guard let number = Int(answer), chat.messages.indices.contains(number - 1) else {
                return .unreadable
            }
            return faults.contains(number - 1) ? .right : .wrong
        case .choose(_, _, _, let values, let right):
            guard let number = Int(answer), values.indices.contains(number - 1) else {
                return .unreadable
            }
            return number - 1 == right ? .right : .wrong
        case .rewrite(let chat, let fault):
            if answer.count(where: \.isLetter) < 2 { return .unreadable }
            let findings = RuleChecker(rules).check(chat.saying(answer, at: fault)).findings
            let against = findings.first { finding in
                finding.points <= .zero
                    && (finding.rule == subject
                        || finding.offences.contains { $0.kind == .said && $0.message == fault })
            }
            return against.map { .still($0.explanation) } ?? .right
        }
    }
}

extension Conversation {
    /// The same chat with other words in one message.
    package func saying(_ words: String, at message: Int) -> Conversation {
        var chat = Conversation(id: id)
        (chat.shop, chat.product, chat.channel) = (shop, product, channel)
        (chat.customer, chat.tags, chat.rating) = (customer, tags, rating)
        chat.resolved = resolved
        for (index, other) in messages.enumerated() {
            chat.append(
                time: other.time, role: other.role, sender: sender(of: index),
                words: index == message ? Array(words.utf8) : Array(text[other.text]),
                kind: other.kind)
        }
        return chat
    }
}
