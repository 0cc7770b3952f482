import Reports
import Rules
import Store
import Transcripts
import Wording

/// A thing on which the reviewers of a calibration round differ, as it leaves the workbench.
struct GapRow: Sendable {
    let thing: RatedThing
    let conversation: String
    let day: LocalDate
    let ruleTitle: Phrase
    let names: [UserID: String]
    /// Hides personal data in notes; `nil` for who may see it.
    let mask: ChatMask?

    /// What one reviewer says.
    struct Side: Sendable {
        let name: String
        /// `nil` for who has not marked it.
        let rating: Rating?
        let note: String?

        var said: Phrase {
            guard let rating else { return .notMarked }
            let reason = rating.reason.map { [$0.title] } ?? []
            let points = rating.charge == .zero ? [] : [Phrase.pointsGiven(rating.charge.text)]
            return .joined([rating.outcome.title] + reason + points, zh: " · ", en: " · ")
        }
    }

    var sides: [Side] {
        thing.reviewers.map {
            let rating = thing.said[$0]
            return Side(
                name: names[$0] ?? "", rating: rating, note: mask.hiding(rating?.note))
        }
    }

    static let listing = Listing<GapRow>(
        "Gap",
        [
            .text("conversation", .chatIDColumn) { $0.conversation },
            .day("day", .columnDay) { $0.day },
            .text("rule", .columnRule) { $0.thing.key.rule },
            .words("rule_title", .columnTitle) { $0.ruleTitle },
            .optionalText("dimension", .columnDimension) { $0.thing.dimension },
            .points("apart", .gapOf) { $0.thing.spread.text },
            .nested(
                "sides", .sidesColumn, side,
                shown: { row in
                    .words(
                        .joined(row.sides.map { .saidBy($0.name, $0.said) }, zh: "；", en: "; "))
                }
            ) { $0.sides },
        ])

    private static let side = Listing<Side>(
        "Side",
        [
            .text("reviewer", .reviewerColumn) { $0.name },
            .coded("outcome", .columnOutcome, Outcome.allCases.map(\.rawValue)) { side in
                side.rating.map { ($0.outcome.rawValue, $0.outcome.title) }
            },
            .coded("reason", .whyRejected, RejectReason.allCases.map(\.rawValue)) { side in
                side.rating?.reason.map { ($0.rawValue, $0.title) }
            },
            .points("points", .columnPointsOfFinding) { $0.rating?.charge.text },
            .optionalText("note", .noteForAgent) { $0.note },
        ])
}

extension ResultReader {
    /// Where the reviewers of a round differ, the largest difference first; nothing for who judges
    /// its chats and is not done.
    func gaps(in id: CalibrationID) async throws -> [GapRow] {
        guard let round = try await workbench.store.calibration(id) else {
            throw Refusal.notFound
        }
        let seats = try await workbench.store.seats(in: id)
        if seats.contains(where: { $0.isOpen(for: user.id) }) { return [] }
        let figures = RoundFigures(
            round, seats: seats, ratings: try await workbench.store.ratings(in: id),
            names: names)
        let cards = workbench.rules.rules.cards
        let masks = try await masks(of: Set(figures.gaps.map(\.key.conversation)))
        var rows: [GapRow] = []
        for gap in figures.gaps {
            let chat = try await workbench.store.conversation(gap.key.conversation)
            guard let chat else { continue }
            rows.append(
                GapRow(
                    thing: gap, conversation: chat.archiveID, day: chat.day,
                    ruleTitle: cards.first { $0.id == gap.key.rule }?.title
                        ?? Phrase(gap.key.rule), names: names,
                    mask: masks[gap.key.conversation]))
        }
        return rows
    }
}

extension CalibrationSeat {
    /// Whether a reviewer still has the chat to judge: nothing of the others is shown to him then.
    func isOpen(for user: UserID) -> Bool {
        reviewer == user && !isFinished && !isCancelled
    }
}
