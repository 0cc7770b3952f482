import Patterns
import Transcripts
import Wording

/// A question that the other side passes over: it stands in one turn with a question about
/// something else, and of the clauses of the turn behind it that say anything none is left for it;
/// nor does any reply up to the end of the chat share a topic word with it (see `TopicWords`).
///
/// A clause goes to the question with which it shares a topic word. One that shares none goes to
/// the first question that no other clause has taken up and for which it is the right kind of
/// answer (see `AnswerKind`). Where the reply names none of the questions, a later one is passed
/// over only if it begins as something additional (`addition`).
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
    /// What a reply, and each clause of it, is like that has any content.
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

    func places(in view: ChatView) -> PieceSet { question.places(in: view) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard let spans = question.match(message, in: view, trigger: nil) else { return nil }
        let questions = view.turnBounds(around: message).filter { asked in
            view.role(asked) == view.role(message)
                && question.holds(asked, in: view, trigger: nil)
        }
        let own = view.topics(of: message)
        let others = questions.filter { other in
            other != message && !own.isRelated(to: view.topics(of: other))
                && !leans(other, in: view) && !leans(message, in: view)
        }
        guard !others.isEmpty, !own.isEmpty,
            !isTakenUp(message, in: view)
        else { return nil }
        let answers = replies(to: message, in: view).flatMap { clauses(of: $0, in: view) }
        if answers.isEmpty { return nil }
        let left = unanswered(questions, by: answers, in: view)
        let isNamed = left.count < questions.count || message != questions.first
        return left.contains(message) && isNamed ? spans : nil
    }

    /// Whether a question asks how or where and names so little that it belongs to another one.
    private func leans(_ question: Int, in view: ChatView) -> Bool {
        view.topics(of: question).leans && view.answerKind(of: question) != .decision
    }

    /// The questions for which no clause is left.
    private func unanswered(_ questions: [Int], by answers: [Range<Int>], in view: ChatView)
        -> [Int]
    {
        var open = questions
        var behind: Behind?
        for answer in answers {
            let words = view.topics(of: answer)
            let likeness = questions.map { view.topics(of: $0).likeness(to: words) }
            let best = likeness.max() ?? 0
            if best > 0 {
                let taken = zip(questions, likeness).filter { $0.1 == best }.map(\.0)
                open.removeAll { taken.contains($0) || isAmount(answer, for: $0, in: view) }
            } else if let taken = firstFitting(answer, among: open, behind, in: view) {
                open.removeAll { $0 == taken }
            }
            behind = words.isEmpty ? .yes : .clause
        }
        return open
    }

    /// What stands before a clause in the same turn.
    private enum Behind {
        /// Words without a topic: 能, yes.
        case yes
        case clause
    }

    /// Whether a clause names the amount that a question asks for, whatever else it speaks of.
    private func isAmount(_ answer: Range<Int>, for question: Int, in view: ChatView) -> Bool {
        let kind = view.answerKind(of: question)
        return kind == .amount && kind.fits(view.conversation.text[answer], names: false)
    }

    /// The question to which a clause goes that names none. A number goes to who asked for one;
    /// what stands behind a bare yes explains it, and answers no further question with yes or no.
    private func firstFitting(
        _ answer: Range<Int>, among open: [Int], _ behind: Behind?, in view: ChatView
    ) -> Int? {
        let text = view.conversation.text[answer]
        let fitting = open.filter { asked in
            let kind = view.answerKind(of: asked)
            return kind.fits(text, names: behind == nil)
                && !(behind == .yes && kind == .decision)
        }
        return fitting.first { view.answerKind(of: $0) == .amount } ?? fitting.first
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
    private func clauses(of message: Int, in view: ChatView) -> [Range<Int>] {
        let text = view.conversation.text
        let start = view.conversation.messages[message].text.lowerBound
        let cut = ClauseCut.clauses(of: view.bytes(of: message), blanks: false)
            .map { start + $0.lowerBound..<start + $0.upperBound }
        var clauses: [Range<Int>] = []
        for clause in cut {
            let says = view.confined(to: clause, of: message) {
                reply.holds(message, in: view, trigger: nil)
            }
            guard says else { continue }
            if let last = clauses.last, Self.leans(text[clause]) {
                clauses[clauses.count - 1] = last.lowerBound..<clause.upperBound
            } else {
                clauses.append(clause)
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

    /// Whether any reply behind the next turn takes up a question.
    private func isTakenUp(_ question: Int, in view: ChatView) -> Bool {
        let words = view.topics(of: question)
        let turn = view.turns(after: question, count: 1)
        return (turn.upperBound..<max(view.count, turn.upperBound)).contains { message in
            view.turnNumber[message] >= 0 && view.role(message) != view.role(question)
                && words.shares(with: view.topics(of: message))
        }
    }
}
