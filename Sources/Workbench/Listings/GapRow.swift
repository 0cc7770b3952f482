import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// A thing on which the reviewers of a calibration round differ, as it leaves the workbench.
struct GapRow: Sendable {
    let thing: RatedThing
    let place: GapPlace
    let ruleTitle: Phrase
    let names: [UserID: String]

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
                name: names[$0] ?? "", rating: rating, note: place.mask.hiding(rating?.note))
        }
    }

    static let listing = Listing<GapRow>(
        "Gap",
        [
            .text("conversation", .chatIDColumn) { $0.place.chat.archiveID },
            .day("day", .columnDay) { $0.place.chat.day },
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
            .nested("excerpt", .excerptColumn, line, shown: { .text($0.told) }) {
                $0.place.excerpt?.lines ?? []
            },
        ])

    /// The lines of the excerpt with who says them.
    private var told: String {
        (place.excerpt?.lines ?? []).map { line in
            "\(line.message + 1) \(line.name.isEmpty ? line.role.name : line.name): \(line.text)"
        }.joined(separator: "\n")
    }

    private static let line = Listing<Excerpt.Line>(
        "ExcerptLine",
        [
            .integer("message", .columnMessage) { $0.message },
            .text("role", .columnRole) { $0.role.name },
            .text("name", .columnName) { $0.name },
            .text("text", .columnText) { $0.text },
            .flag("evidence", .excerptEvidence) { $0.isEvidence },
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
        var rows: [GapRow] = []
        for gap in figures.gaps {
            guard let place = try await place(of: gap) else { continue }
            rows.append(
                GapRow(
                    thing: gap, place: place,
                    ruleTitle: cards.first { $0.id == gap.key.rule }?.title
                        ?? Phrase(gap.key.rule), names: names))
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
