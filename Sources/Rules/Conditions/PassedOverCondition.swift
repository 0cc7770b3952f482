import Patterns
import Transcripts
import Wording

/// A question that the other side passes over: it stands in one turn with a question about
/// something else, and of the clauses of the turn behind it that say anything none is left for it
/// (see `TurnAnswers`); nor does any reply up to the end of the chat share a topic word with it
/// (see `TopicWords`).
struct PassedOverCondition: ConditionKind {
    static let keys: [any FileKey] = [passedOver]
    private static let passedOver = Key.part("passed_over", .mapping(parts), .keyPassedOver)
    private static let parts = MappingShape([asked, other, replied])
    private static let asked = Key.part("question", .condition, .keyQuestion).required
    private static let other = Key.part("besides", .condition, .keyBesides)
    private static let replied = Key.part("reply", .condition, .keyReply).required
    /// What counts as a question that wants an answer of its own.
    let question: Condition
    /// What a message is like that asks nothing and yet may be what a clause of the reply goes to.
    let besides: Condition?
    /// What a reply, and each clause of it, is like that has any content.
    let reply: Condition
    /// By which its results are kept: a shared condition is made anew for each rule that uses it.
    private let identity = Identity()

    private final class Identity: Sendable {}

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
            besides: try parts.read(other).map { (it) throws(FileError) in
                try Condition(it, in: anyone, &compiler)
            },
            reply: try Condition(try parts.need(replied), in: anyone, &compiler))
    }

    var needs: Set<Int>? { question.needs }

    var cost: Int { 40 }

    var phrase: Phrase { .passedOver(question.content) }

    func places(in view: ChatView) -> PieceSet { question.places(in: view) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard let spans = question.match(message, in: view, trigger: nil) else { return nil }
        return passedOver(inTurnOf: message, view).contains(message) ? spans : nil
    }

    /// The questions of a message's turn that are passed over: found once for all of them, and
    /// again where phrases are exempted.
    private func passedOver(inTurnOf message: Int, _ view: ChatView) -> [Int] {
        if view.isExempting { return findPassedOver(inTurnOf: message, view) }
        let (turn, own) = (view.turnNumber[message], ObjectIdentifier(identity))
        if let known = view.passedOver[own]?[turn] { return known }
        let found = findPassedOver(inTurnOf: message, view)
        view.passedOver[own, default: [:]][turn] = found
        return found
    }

    private func findPassedOver(inTurnOf message: Int, _ view: ChatView) -> [Int] {
        let turn = view.turnBounds(around: message).filter { view.role($0) == view.role(message) }
        let questions = turn.filter { question.holds($0, in: view, trigger: nil) }
        let others = turn.filter { other in
            !questions.contains(other) && besides?.holds(other, in: view, trigger: nil) ?? false
        }
        guard questions.count + others.count > 1 else { return [] }
        let answers = replies(to: message, in: view).flatMap { clauses(of: $0, in: view) }
        if answers.isEmpty { return [] }
        return TurnAnswers(to: questions, besides: others, in: view).leftOpen(by: answers)
            .filter { !isTakenUp($0, in: view) }
    }

    /// What the other side says in its next turn.
    private func replies(to message: Int, in view: ChatView) -> [Int] {
        view.turns(after: message, count: 1).filter { later in
            view.turnNumber[later] > view.turnNumber[message]
                && reply.holds(later, in: view, trigger: nil)
        }
    }

    /// The clauses of a reply that say anything, each with those that lean on it: a clause behind a
    /// comma that begins with a preposition says more of the same.
    private func clauses(of message: Int, in view: ChatView) -> [TurnAnswers.Clause] {
        let text = view.conversation.text
        var clauses: [TurnAnswers.Clause] = []
        for clause in view.cut(message, for: .reply) {
            let says = view.confined(to: clause, of: message) {
                reply.holds(message, in: view, trigger: nil)
            }
            guard says else { continue }
            if let last = clauses.last, Self.leans(text[clause]) {
                clauses[clauses.count - 1].range = last.range.lowerBound..<clause.upperBound
            } else {
                clauses.append(.init(range: clause, message: message))
            }
        }
        return clauses
    }

    private static func leans(_ clause: ArraySlice<UInt8>) -> Bool {
        let words = clause.prefix(8).split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard words.count == 2, let first = words.first else { return false }
        return prepositions.contains(String(decoding: first, as: UTF8.self).lowercased())
    }

    private static let prepositions: Set<String> = [
        "on", "in", "at", "with", "for", "from", "to", "of", "so", "just", "though", "when", "as",
        "which", "by", "if", "once", "until", "under", "near", "next",
    ]

    /// Whether any reply behind the next turn takes up a question of its own accord, with a word
    /// that the question has and nobody brought up again just before.
    private func isTakenUp(_ question: Int, in view: ChatView) -> Bool {
        let words = view.topics(of: question)
        let turn = view.turns(after: question, count: 1)
        var asked = words
        asked.remove(words)
        for message in turn.upperBound..<max(view.count, turn.upperBound)
        where view.turnNumber[message] >= 0 {
            var said = view.topics(of: message)
            if view.role(message) == view.role(question) {
                let isNewTurn = view.startOfTurn(at: message) == message
                asked = isNewTurn ? said : asked.joined(with: said)
            } else {
                said.remove(asked)
                if words.shares(with: said) { return true }
            }
        }
        return false
    }
}
