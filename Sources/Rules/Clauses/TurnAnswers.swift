import Transcripts

/// Deals the clauses of a reply out to the questions of the turn before it, and to what else was
/// brought up in it.
///
/// A clause goes to the question with which it shares a topic word that the others do not have;
/// one that shares only what they have in common, or nothing, to the first question that no other
/// clause has taken up and for which it is the right kind of answer (see `AnswerKind`).
struct TurnAnswers {
    /// A clause of a reply, in bytes of the conversation's text, and the message that it stands in.
    struct Clause {
        var range: Range<Int>
        let message: Int
    }

    /// A message of the turn.
    private struct Item {
        let message: Int
        /// The answer that it wants; `nil` where it asks nothing.
        let kind: AnswerKind?
        let words: TopicWords
        /// The words that no other item of the turn has.
        var own: TopicWords
    }

    private let view: ChatView
    private var items: [Item]

    /// - Parameters:
    ///   - questions: messages of one turn that ask something, in order.
    ///   - others: those that bring up something else, to which a clause may go.
    init(to questions: [Int], besides others: [Int], in view: ChatView) {
        self.view = view
        items = (questions + others).sorted().map { message in
            let words = view.topics(of: message)
            return Item(
                message: message,
                kind: questions.contains(message) ? view.answerKind(of: message) : nil,
                words: words, own: words)
        }
        for place in items.indices {
            for other in items.indices where other != place {
                items[place].own.remove(items[other].words)
            }
        }
    }

    /// The questions that stand for themselves and for which no clause is left. Where none is
    /// answered, the first is none of them: nothing was preferred to it.
    func leftOpen(by answers: [Clause]) -> [Int] {
        let isOneThing = answers.count == 1 && !view.topics(of: answers[0].range).isEmpty
        let apart = items.indices.filter { isApart($0, isOneThing: isOneThing) }
        guard !apart.isEmpty else { return [] }
        let open = unanswered(by: answers)
        let isNamed = open.count < items.count
        return apart.map { items[$0].message }.filter { asked in
            open.contains(asked) && (isNamed || asked != items.first?.message)
        }
    }

    /// Whether an item is a question about something else than some other one of the turn. Two
    /// questions that share a word are two things as well, where each has words of its own and the
    /// reply is one clause that names something: the later one may be passed over. A bare no goes
    /// to both.
    private func isApart(_ place: Int, isOneThing: Bool) -> Bool {
        let question = items[place]
        guard let kind = question.kind, !leans(question),
            !question.words.isEmpty || kind == .amount
        else { return false }
        return items.indices.contains { at in
            let other = items[at]
            guard at != place, !leans(other) else { return false }
            if !question.words.isRelated(to: other.words) { return true }
            return other.kind != nil && isOneThing && at < place && !question.own.isEmpty
                && !other.own.isEmpty
        }
    }

    /// Whether it asks how or where, or only says something, and names so little that it belongs to
    /// another one.
    private func leans(_ item: Item) -> Bool {
        item.words.leans && (item.kind == nil || item.kind == .anything)
    }

    /// The items to which no clause goes.
    private func unanswered(by answers: [Clause]) -> [Int] {
        var open = items
        var last: (clause: Clause, isBare: Bool, named: Int?)?
        for answer in answers {
            let words = view.topics(of: answer.range)
            let likeness = items.map { $0.own.likeness(to: words) }
            let best = likeness.max() ?? 0
            var named: Int?
            if best > 0 {
                let taken = zip(items, likeness).filter { $0.1 == best }.map(\.0.message)
                open.removeAll { taken.contains($0.message) || isAmount(answer, for: $0) }
                named = taken.first
            } else {
                let behind = last.map { Behind($0.clause, isBare: $0.isBare, answer, in: view) }
                let taken = firstFitting(answer, among: open, behind ?? .nothing, last?.named)
                open.removeAll { $0.message == taken?.message }
            }
            last = (answer, words.isEmpty, named)
        }
        return open.map(\.message)
    }

    /// Whether a clause names the amount that a question asks for, whatever else it speaks of.
    private func isAmount(_ answer: Clause, for item: Item) -> Bool {
        item.kind == .amount
            && AnswerKind.amount.fits(view.conversation.text[answer.range], names: false)
    }

    /// What a clause stands behind.
    private enum Behind {
        /// Nothing, or another message.
        case nothing
        /// Words without a topic in the same message: 能, yes.
        case yes
        /// Another sentence.
        case sentence
        /// A clause of the same sentence, of which it says more.
        case clause

        init(_ last: Clause, isBare: Bool, _ clause: Clause, in view: ChatView) {
            let between = view.conversation.text[last.range.upperBound..<clause.range.lowerBound]
            self =
                last.message != clause.message
                ? .nothing
                : isBare ? .yes : Self.isComma(between) ? .clause : .sentence
        }

        private static func isComma(_ mark: ArraySlice<UInt8>) -> Bool {
            mark.starts(with: ",".utf8) || mark.starts(with: "，".utf8)
        }
    }

    /// The question to which a clause goes that names none of their own words. A number goes to
    /// who asked for one; what stands behind a bare yes explains it, and answers no further
    /// question with yes or no; what stands behind a comma says more of what was named before it,
    /// and answers no later question that anything may answer.
    private func firstFitting(
        _ answer: Clause, among open: [Item], _ behind: Behind, _ named: Int?
    ) -> Item? {
        let text = view.conversation.text[answer.range]
        let fitting = open.filter { asked in
            guard let kind = asked.kind, kind.fits(text, names: behind == .nothing) else {
                return false
            }
            return switch behind {
            case .nothing, .sentence: true
            case .yes: kind != .decision
            case .clause: kind != .anything || named.map { asked.message < $0 } ?? true
            }
        }
        return fitting.first { $0.kind == .amount } ?? fitting.first
    }
}
