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
        /// A message of a chat lacks what a rule demands, and is to be written anew; at the end of
        /// the chat it is one more.
        case complete(chat: Conversation, place: Int)
        /// Which value of a fact is in force in a shop; `right` is its place.
        case choose(fact: Phrase, shop: String, product: String?, values: [String], right: Int)
    }

    package init(subject: String, question: Question) {
        self.subject = subject
        self.question = question
    }

    /// What to say instead, by a rule: in the language of the chat, where there is one.
    package func better(by card: RuleCard) -> Phrase {
        switch question {
        case .find(let chat, _), .rewrite(let chat, _), .complete(let chat, _):
            card.instead.said(in: Language(spokenIn: chat.text))
        case .choose: card.instead
        }
    }

    /// What became of an answer.
    package enum Outcome: Hashable, Sendable {
        case right
        case wrong
        /// A rewritten message against which a rule still has something: what it says.
        case still(Phrase)
        /// A rewritten message that no rule is against and that does not read like an answer: it
        /// counts neither as right nor as wrong.
        case beside
        /// No answer to such a question, such as a word where a number is asked for.
        case unreadable
    }

    /// Judges an answer: a rewritten message by the rules themselves, in the place of the old one.
    package func outcome(of answer: String, by rules: RuleSet) -> Outcome {
        outcome(of: answer, by: RuleChecker(rules), rules)
    }

    /// The same by a checker that the caller keeps.
    func outcome(of answer: String, by checker: RuleChecker, _ rules: RuleSet) -> Outcome {
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
        case .rewrite(let chat, let place):
            if answer.count(where: \.isLetter) < 2 { return .unreadable }
            if let against = against(answer, in: chat, at: place, by: checker) {
                return .still(against.explanation)
            }
            let card = rules.rules.first { $0.card.id == subject }?.card
            return ReplyLikeness(chat, at: place, by: card).holds(for: answer) ? .right : .beside
        case .complete(let chat, let place):
            if answer.count(where: \.isLetter) < 2 { return .unreadable }
            return against(answer, in: chat, at: place, by: checker)
                .map { .still($0.explanation) } ?? .right
        }
    }

    /// What the rules have against an answer in its place: what any says of the message itself, and
    /// what the subject says of it or did not say of the chat before.
    private func against(
        _ answer: String, in chat: Conversation, at place: Int, by checker: RuleChecker
    ) -> Finding? {
        let isDemand = if case .complete = question { true } else { false }
        let before = Set(checker.check(chat).findings.map { Feedback.Key($0) })
        return checker.check(chat.saying(answer, at: place)).findings.first { finding in
            guard finding.points <= .zero else { return false }
            if finding.offences.contains(where: { $0.kind == .said && $0.message == place }) {
                return true
            }
            guard finding.rule == subject else { return false }
            return isDemand || finding.evidence.contains { $0.message == place && $0.span != nil }
                || !before.contains(Feedback.Key(finding))
        }
    }
}

extension Conversation {
    /// The same chat with other words in one message, or with one more of the agent at its end, ten
    /// seconds after the last.
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
        if message == messages.count {
            let time = messages.last?.time.map { Timestamp(milliseconds: $0.milliseconds + 10_000) }
            let known = messages.indices.last { messages[$0].role == .agent }
            let agent = known.map { sender(of: $0) } ?? Participant(id: "agent", name: "agent")
            chat.append(time: time, role: .agent, sender: agent, words: words.utf8)
        }
        return chat
    }
}
