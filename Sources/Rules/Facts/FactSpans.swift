import Transcripts
import Wording

/// What a conversation says about the facts of the knowledge base, by message.
struct FactSpans {
    private var questions: [Int: [Span]] = [:]
    private var answers: [Int: [Span]] = [:]
    private var contradictions: [Int: [Span]] = [:]
    private var passedOver: [Int: [Span]] = [:]
    private var reversals: [Int: [Span]] = [:]

    init(_ reading: FactReading, book: FactBook) {
        for asking in reading.asked where asking.inForce != nil {
            questions[asking.message, default: []].append(Span(asking))
        }
        for claim in reading.stated where claim.verdict.isAnswer {
            answers[claim.message, default: []].append(Span(claim))
        }
        for claim in reading.stated where claim.verdict == .wrong {
            var span = Span(claim)
            span.remark = .factContradicted(
                book.facts[claim.fact].title, right: claim.inForce.phrase)
            contradictions[claim.message, default: []].append(span)
        }
        for claim in Self.reversals(in: reading, book) {
            var span = Span(claim)
            span.remark = .factReversed(
                book.facts[claim.fact].title, right: claim.inForce.phrase)
            reversals[claim.message, default: []].append(span)
        }
        for unanswered in reading.unanswered {
            var question = Span(unanswered.asking)
            question.remark = .factPassedOver(
                book.facts[unanswered.asking.fact].title,
                right: unanswered.asking.inForce?.phrase ?? Phrase(""))
            let reply = Span(message: unanswered.reply, range: nil)
            passedOver[unanswered.asking.message, default: []] += [question, reply]
        }
    }

    /// Claims of another value than an earlier message claimed, for the same fact and scope.
    private static func reversals(in reading: FactReading, _ book: FactBook) -> [Claim] {
        var last: [Int: Claim] = [:]
        return reading.stated.filter { claim in
            guard claim.verdict == .right || claim.verdict == .wrong else { return false }
            defer { last[claim.fact] = claim }
            guard let before = last[claim.fact], before.message != claim.message,
                before.inForce == claim.inForce
            else { return false }
            return book.differ(claim.said, before.said, fact: claim.fact)
        }
    }

    /// What a message says in one relation to the facts.
    func spans(of relation: FactCondition.Relation, in message: Int) -> [Span] {
        switch relation {
        case .asked: questions[message] ?? []
        case .stated: answers[message] ?? []
        case .contradicted: contradictions[message] ?? []
        case .unanswered: passedOver[message] ?? []
        case .reversed: reversals[message] ?? []
        }
    }
}

extension Span {
    fileprivate init(_ asking: Asking) {
        self.init(message: asking.message, range: asking.range)
        fact = asking.fact
    }

    fileprivate init(_ claim: Claim) {
        self.init(message: claim.message, range: claim.range)
        fact = claim.fact
    }
}

extension Claim.Verdict {
    fileprivate var isAnswer: Bool {
        switch self {
        case .right, .wrong, .beside, .hedged: true
        case .negated, .old, .otherScope: false
        }
    }
}
