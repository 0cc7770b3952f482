import Foundation
import Rules
import Scoring
import Store
import Transcripts
import Wording

/// A file beside the chats as it leaves the workbench: what it is about, who gave it, and whether
/// it counts.
struct GivenRow: Sendable {
    let sheet: GivenSheet
    /// The title of the card by which it is read.
    let card: Phrase?
    let by: String?
    let counts: Bool
    let zone: TimeZone

    static let listing = Listing<GivenRow>(
        "GivenSheet",
        [
            .integer("id", .columnNumber) { Int($0.sheet.id.value) },
            .coded("kind", .givenKind, CardSheetKind.allCases.map(\.rawValue)) {
                ($0.sheet.subject.kind.rawValue, $0.sheet.subject.kind.title)
            },
            .text("month", .teamMonth) { $0.sheet.subject.month },
            .optionalText("card", .cardScheme) { $0.sheet.subject.card },
            .text("source", .columnFigureSource) { $0.sheet.subject.source },
            .text("file", .columnPath) { $0.sheet.name },
            .integer("rows", .givenRows) { $0.sheet.content.rows.count },
            .optionalText("by", .columnBy) { $0.by },
            .moment("at", .columnAt) { ($0.sheet.at, $0.zone) },
            .flag("counts", .givenCounts) { $0.counts },
        ])
}

extension Workbench {
    /// All that was given, the last first.
    func givenRows() async throws -> [GivenRow] {
        let (sheets, names) = (try await store.givenSheets(), try await names())
        let counting = Set(sheets.inForce.map(\.id))
        return sheets.reversed().map { sheet in
            GivenRow(
                sheet: sheet, card: sheet.subject.card.map { title(ofCard: $0) },
                by: names[sheet.by], counts: counting.contains(sheet.id),
                zone: rules.rules.calendar.timeZone)
        }
    }

    /// The title of a card of the rules; its name where there is none, or it cannot be read.
    func title(ofCard name: String) -> Phrase {
        rules.cards[name].flatMap { try? PerformanceCard($0).title } ?? Phrase(name)
    }
}
