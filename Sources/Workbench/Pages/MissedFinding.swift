import Reports
import Rules
import Store
import Transcripts
import Wording

/// What a reviewer marked that the rules did not see.
struct MissedFinding: Sendable {
    let assignment: Int64
    let verdict: Int64
    let title: String
    let points: String
    /// The number of the message, 1-based.
    let place: String
    let quote: String?
    let history: [String]
    let canWithdraw: Bool
    /// Why it was not taken back.
    let wrong: String?

    init(
        _ verdict: Verdict, review: ReviewCase, names: [UserID: String], _ workbench: Workbench,
        _ visit: Visit, _ me: User, trouble: ReviewTrouble?
    ) {
        let missed = verdict.target.missed
        let mask = review.body.flatMap { me.mask(of: $0) }
        let card = missed.flatMap { review.rules[$0.rule] }
        assignment = review.assignment.id.value
        self.verdict = verdict.id.value
        title = card?.title(visit.language) ?? missed?.rule ?? ""
        points = (verdict.points ?? card?.points)?.text ?? ""
        place = "\((missed?.message ?? 0) + 1)"
        quote = missed.flatMap { Self.quote($0, review, mask) }
        history = review.verdicts.filter { $0.missed == verdict.missed }.map {
            workbench.told($0, names: names, mask: mask, visit.language)
        }
        canWithdraw = review.assignment.reviewer == me.id
        wrong = trouble?.wrong(beside: verdict.id)?(visit.language)
    }

    /// The marked words, or those of the whole message.
    private static func quote(
        _ missed: MissedViolation, _ review: ReviewCase, _ mask: ChatMask?
    ) -> String? {
        guard let body = review.body, body.messages.indices.contains(missed.message) else {
            return nil
        }
        let words = mask?.words(of: missed.message) ?? body.words(of: missed.message)
        let scalars = Array(words.unicodeScalars)
        let span = (missed.span ?? 0..<scalars.count).clamped(to: 0..<scalars.count)
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: scalars[span])
        return String(quote)
    }
}
