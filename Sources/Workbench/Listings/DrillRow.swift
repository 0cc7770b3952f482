import Rules
import Training
import Transcripts
import Wording

/// How well a subject of drills is known, as it leaves the workbench.
struct DrillRow: Sendable {
    let subject: String
    let title: Phrase
    let mastery: Mastery
    let box: LeitnerBox

    static let listing = Listing<DrillRow>(
        "DrillSubject",
        [
            .text("subject", .columnItem) { $0.subject },
            .words("title", .columnDrillSubject) { $0.title },
            .integer("right", .drillRightColumn) { $0.mastery.right },
            .integer("answers", .columnLastAnswers) { $0.mastery.right + $0.mastery.wrong },
            .share("known_low", .lowOf(.drillKnownHow)) { $0.mastery.low },
            .share("known_high", .highOf(.drillKnownHow)) { $0.mastery.high },
            .flag("mastered", .columnMastered) { $0.mastery.isMastered },
            .integer("box", .columnBox) { $0.box.number },
            .day("due", .columnNextDrill) { $0.box.due.map { LocalDate(dayNumber: $0) } },
        ])
}

extension Workbench {
    /// The subjects of which somebody has answered drills, in the order of their ids.
    func drillRows(_ book: DrillBook) -> [DrillRow] {
        let facts = rules.rules.facts.book.facts
        return Set(book.answers.map(\.subject)).sorted().map { subject in
            DrillRow(
                subject: subject,
                title: rules.rules.rules.first { $0.card.id == subject }?.card.title
                    ?? facts.first { "fact/" + $0.id == subject }?.title ?? Phrase(subject),
                mastery: book.mastery(of: subject), box: book.box(of: subject))
        }
    }
}
