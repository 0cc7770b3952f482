import Transcripts
import Wording

/// A question that the other side passes over: it stands in one turn with another question, the
/// turn behind it holds fewer replies than questions, and no reply up to the end of the chat
/// shares a topic word with it (see `TopicWords`).
///
/// A question that is not the last of its turn counts only where a reply takes up a later one that
/// begins as something additional; who asks on about one thing gets one answer.
struct PassedOverCondition: ConditionKind {
    static let keys: [any FileKey] = [passedOver]
    private static let passedOver = Key.part("passed_over", .mapping(parts), .keyPassedOver)
    private static let parts = MappingShape([asked, added, replied])
    private static let asked = Key.part("question", .condition, .keyQuestion).required
    private static let added = Key.part("addition", .condition, .keyAddition).required
    private static let replied = Key.part("reply", .condition, .keyReply).required
    /// What counts as a question that wants an answer of its own.
    let question: Condition
    /// What a question is like that is about something else than the one before.
    let addition: Condition
    /// What a reply with any content is like.
    let reply: Condition

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(passedOver) else { return nil }
        var anyone = scope
        anyone.roles = .anyone
        anyone.audience = .anyone
        anyone.reach = .anyone
        let parts = try value.fields(of: parts)
        return PassedOverCondition(
            question: try Condition(try parts.need(asked), in: anyone, &compiler),
            addition: try Condition(try parts.need(added), in: anyone, &compiler),
            reply: try Condition(try parts.need(replied), in: anyone, &compiler))
    }

    var needs: Set<Int>? { question.needs }

    var phrase: Phrase { .passedOver(question.content) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard let spans = question.match(message, in: view, trigger: nil) else { return nil }
        let questions = view.turnBounds(around: message).filter { asked in
            view.role(asked) == view.role(message)
                && question.holds(asked, in: view, trigger: nil)
        }
        let replies = replies(to: message, in: view)
        guard questions.count > 1, (1..<questions.count).contains(replies.count),
            !isTakenUp(message, by: message + 1..<view.count, in: view)
        else { return nil }
        let others = questions.filter { $0 > message }
        if others.isEmpty { return spans }
        let isSeparate = others.contains { later in
            addition.holds(later, in: view, trigger: nil)
                && isTakenUp(later, by: replies, in: view)
        }
        return isSeparate ? spans : nil
    }

    /// What the other side says in its next turn.
    private func replies(to message: Int, in view: ChatView) -> [Int] {
        view.turns(after: message, count: 1).filter { later in
            view.turnNumber[later] > view.turnNumber[message]
                && reply.holds(later, in: view, trigger: nil)
        }
    }

    /// Whether a message of the other side shares a topic word with a question.
    private func isTakenUp(_ question: Int, by later: some Sequence<Int>, in view: ChatView) -> Bool
    {
        let words = view.topics(of: question)
        return later.contains { message in
            view.turnNumber[message] >= 0 && view.role(message) != view.role(question)
                && words.isTakenUp(by: view.topics(of: message))
        }
    }
}
