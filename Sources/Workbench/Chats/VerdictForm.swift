import Rules
import Store
import Transcripts
import Wording

/// Reads verdicts out of forms.
enum VerdictForm {
    /// What is wrong with a form.
    struct Wrong: Explained {
        let phrase: Phrase
    }

    /// A verdict on a finding: `outcome` is `confirmed`, `unsure` or `rejected-` and the reason.
    static func verdict(
        _ form: FormFields, on finding: StoredFinding, assignment: Assignment
    ) throws -> NewVerdict {
        let words = (form["outcome"] ?? "").split(separator: "-", maxSplits: 1).map(String.init)
        guard let outcome = words.first.flatMap({ Outcome(rawValue: $0) }),
            [.confirmed, .unsure, .rejected].contains(outcome)
        else { throw Refusal.unreadable }
        let reason = words.dropFirst().first.flatMap { RejectReason(rawValue: $0) }
        if (outcome == .rejected) != (reason != nil) { throw Refusal.unreadable }
        let points = outcome == .confirmed ? try points(form, for: finding.finding.points) : nil
        return NewVerdict(
            assignment: assignment.id, target: .finding(finding.id), outcome: outcome,
            reason: reason, points: points, note: try note(form),
            sawMachine: !assignment.isBlind || assignment.revealed != nil)
    }

    /// Something that the rules did not see. The message is counted from 1, as people do.
    static func missed(_ form: FormFields, in review: ReviewCase) throws -> NewVerdict {
        guard let rule = form["rule"], let card = review.rules[rule], card.points <= .zero else {
            throw Wrong(phrase: .missedNeedsRule)
        }
        guard let body = review.body, let number = Int(form["message"] ?? ""),
            number > 0, number <= body.messages.count
        else { throw Wrong(phrase: .missedNeedsMessage(review.body?.messages.count ?? 0)) }
        let length = body.words(of: number - 1).unicodeScalars.count
        var span: Range<Int>?
        if let start = Int(form["start"] ?? ""), let stop = Int(form["stop"] ?? ""),
            0 <= start, start < stop, stop <= length
        {
            span = start..<stop
        }
        let sender = body.messages[number - 1].role == .agent ? body.sender(of: number - 1).id : nil
        let violation = MissedViolation(
            rule: rule, agent: sender ?? review.conversation.agent, message: number - 1, span: span)
        return NewVerdict(
            assignment: review.assignment.id, target: .missed(violation), outcome: .missed,
            points: try points(form, for: card.points), note: try note(form),
            sawMachine: !review.assignment.isBlind || review.assignment.revealed != nil)
    }

    private static func points(_ form: FormFields, for price: Points) throws -> Points? {
        var reader = FormReader(form)
        let points = reader.points("points", for: price)
        if let wrong = reader.wrong["points"] { throw Wrong(phrase: wrong) }
        return points
    }

    private static func note(_ form: FormFields) throws -> String? {
        var reader = FormReader(form)
        let note = reader.text("note", upTo: 500, mayBeEmpty: true)
        if let wrong = reader.wrong["note"] { throw Wrong(phrase: wrong) }
        return note.isEmpty ? nil : note
    }
}
