import Reports
import Rules
import Store
import Wording

/// A finding beside the chat, with its rule and what was decided about it.
struct ReviewFinding: Sendable {
    let id: Int64
    let assignment: Int64
    let number: Int
    let rule: ShownRule
    let points: String
    let chips: [String]
    /// Numbers of the messages it points at, 1-based.
    let places: [String]
    let explanation: String
    let nearMiss: String?
    let verdict: Chip?
    let history: [String]
    /// The verdict that the next one supersedes.
    let last: String?
    let isSettled: Bool
    let canDecide: Bool
    let wrong: String?
    let typedPoints: String
    let typedNote: String

    /// What stands about it.
    struct Chip: Sendable {
        let title: String
        let tone: String
    }

    init(
        _ stored: StoredFinding, number: Int, review: ReviewCase, names: [UserID: String],
        workbench: Workbench, visit: Visit, me: User, trouble: ReviewTrouble?, canDecide: Bool
    ) {
        let language = visit.language
        let mask = review.body.flatMap { me.mask(of: $0) }
        let finding = mask?.mask(stored.finding) ?? stored.finding
        id = stored.id.value
        assignment = review.assignment.id.value
        self.number = number
        rule = ShownRule(
            finding.rule, card: review.rules[finding.rule], severity: finding.severity,
            in: review.body, language)
        points =
            finding.chargedWith == nil ? finding.points.text : Phrase.notChargedAgain(language)
        chips = Self.chips(stored, review, language)
        places = Set(finding.evidence.map(\.message)).sorted().map { "\($0 + 1)" }
        explanation = finding.explanation(language)
        nearMiss = finding.nearMiss?(language)
        let standing = review.verdict(on: stored.id)
        let appealed = review.byAppeal[stored.id]
        verdict =
            appealed.map { Chip(title: Phrase.byAppeal($0.title)(language), tone: $0.tone) }
            ?? standing.map { Chip(title: $0.title(language), tone: $0.outcome.tone) }
        history = review.verdicts.filter { $0.target.finding == stored.id }.map {
            workbench.told($0, names: names, mask: mask, language)
        }
        last = review.last(on: stored.id).map { "\($0.id.value)" }
        let isCharged = finding.chargedWith == nil
        isSettled = standing != nil || appealed != nil || !isCharged
        self.canDecide = canDecide && isCharged && appealed == nil
        let typed = trouble?.typed(beside: stored.id)
        wrong = trouble?.wrong(beside: stored.id)?(language)
        typedPoints = typed?["points"] ?? standing?.points?.text ?? ""
        typedNote = typed?["note"] ?? ""
    }

    private static func chips(
        _ stored: StoredFinding, _ review: ReviewCase, _ language: Language
    ) -> [String] {
        var chips: [Phrase] = []
        if stored.finding.disguised { chips.append(.chipDisguised) }
        if stored.waits { chips.append(.chipWaits) }
        if let other = stored.finding.chargedWith {
            chips.append(.chipChargedWith(review.rules[other]?.title ?? Phrase(other)))
        }
        return chips.map { $0(language) }
    }
}
