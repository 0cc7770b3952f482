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
        let points = outcome == .confirmed ? try points(form) : nil
        if let points, (points > .zero) != (finding.finding.points > .zero), points != .zero,
            finding.finding.points != .zero
        {
            throw Wrong(phrase: .pointsOfOtherSign)
        }
        return NewVerdict(
            assignment: assignment.id, target: .finding(finding.id), outcome: outcome,
            reason: reason, points: points, note: try note(form),
            sawMachine: !assignment.isBlind || assignment.revealed != nil)
    }

    /// Something that the rules did not see. The message is counted from 1, as people do.
    static func missed(_ form: FormFields, in review: ReviewCase) throws -> NewVerdict {
        guard let rule = form["rule"], review.rules[rule] != nil else {
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
            points: try points(form), note: try note(form),
            sawMachine: !review.assignment.isBlind || review.assignment.revealed != nil)
    }

    /// Points as people type them, with a full-width or Chinese minus as well; `nil` for none.
    private static func points(_ form: FormFields) throws -> Points? {
        let text = (form["points"] ?? "").filter { !$0.isWhitespace }
            .replacing("－", with: "-").replacing("−", with: "-").replacing("。", with: ".")
        if text.isEmpty { return nil }
        guard let points = Points(text), abs(points.thousandths) <= 100_000 else {
            throw Wrong(phrase: .pointsUnreadable)
        }
        return points
    }

    private static func note(_ form: FormFields) throws -> String? {
        var reader = FormReader(form)
        let note = reader.text("note", upTo: 500, mayBeEmpty: true)
        if let wrong = reader.wrong["note"] { throw Wrong(phrase: wrong) }
        return note.isEmpty ? nil : note
    }
}
