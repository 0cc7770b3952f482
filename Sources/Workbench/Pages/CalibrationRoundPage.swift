import HTTPTypes
import Reports
import Rules
import Sampling
import Scoring
import Store
import Transcripts
import Wording

/// One calibration round: how far it is, how well the reviewers agree, and where they differ most.
enum CalibrationRoundPage: Page {
    static let routes: [Route] = [
        .get("/calibration/rounds/:round", .overview, show),
        .post("/calibration/rounds/:round/close", .lead, close),
    ]

    /// How many gaps are shown with their excerpts.
    private static let shownGaps = 20

    private struct View: Sendable {
        let path: String
        let name: String
        let facts: String
        let sentences: [String]
        let parts: [Part]
        let hasParts: Bool
        let people: [SeatRow]
        let gaps: [ShownGap]
        let hasGaps: Bool
        let gapsSentence: String?
        let apart: String?
        let isHidden: Bool
        let canClose: Bool
        let isClosed: Bool
    }

    private struct Part: Sendable {
        let title: String
        let units: String
        let percent: Cell
        let steady: Cell
        let alpha: Cell
        let chip: String
        let tone: String
    }

    private struct Cell: Sendable {
        let value: String
        let range: String

        init(_ told: (value: String, range: String)) {
            value = told.value
            range = told.range
        }
    }

    private static func round(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> CalibrationRound {
        let id = try visit.id("round", of: CalibrationRound.self)
        guard let round = try await workbench.store.calibration(id) else { throw Refusal.notFound }
        return round
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let round = try await round(workbench, visit)
        let reader = try await ResultReader(workbench, visit)
        let language = visit.language
        let seats = try await workbench.store.seats(in: round.id)
        // Who judges the same chats does not read what the others said before he is done.
        let isHidden = seats.contains { $0.isOpen(for: reader.user.id) }
        let ratings = isHidden ? [] : try await workbench.store.ratings(in: round.id)
        let figures = RoundFigures(round, seats: seats, ratings: ratings, names: reader.names)
        let gaps = figures.gaps
        let view = View(
            path: "/calibration/rounds/\(round.id.value)", name: round.name,
            facts: try await facts(round, workbench, language),
            sentences: sentences(figures, language),
            parts: parts(figures, try await workbench.dimensionTitles(), language),
            hasParts: !figures.agreements.isEmpty, people: SeatRow.all(round, seats, reader.names),
            gaps: try await shown(Array(gaps.prefix(shownGaps)), reader), hasGaps: !gaps.isEmpty,
            gapsSentence: gaps.count > shownGaps
                ? Phrase.gapsShown(shownGaps, of: gaps.count)(language) : nil,
            apart: figures.pointsApart.map { apart in
                Phrase.pointsApart(
                    NumberText.fixed(apart.mean, places: 1), largest: apart.largest.text)(language)
            }, isHidden: isHidden,
            canClose: reader.user.role == .lead && round.closed == nil,
            isClosed: round.closed != nil)
        return workbench.page("calibration-round", Phrase(round.name), view, visit)
    }

    private static func facts(
        _ round: CalibrationRound, _ workbench: Workbench, _ language: Language
    ) async throws -> String {
        var facts = [Phrase.chatsCounted(round.conversations.count)(language)]
        if let id = round.draw, let draw = try await workbench.store.draw(id) {
            facts.append(Phrase.takenFrom(draw.name, seed: round.seed ?? "")(language))
        }
        if let due = round.due { facts.append(Phrase.dueOn(workbench.day(of: due))(language)) }
        return facts.joined(separator: " · ")
    }

    private static func sentences(_ figures: RoundFigures, _ language: Language) -> [String] {
        guard let all = figures.agreements.first else {
            return [Phrase.agreementTooFew(language)]
        }
        return all.sentences.map { $0(language) }
    }

    private static func parts(
        _ figures: RoundFigures, _ titles: [String: Phrase], _ language: Language
    ) -> [Part] {
        figures.agreements.map { part in
            let title = part.dimension.map { titles[$0]?(language) ?? $0 }
            return Part(
                title: title ?? Phrase.allDimensions(language), units: "\(part.report.pairable)",
                percent: Cell(part.told(.percent)), steady: Cell(part.told(.gwetAC1)),
                alpha: Cell(part.told(.krippendorffAlpha)), chip: part.chip.title(language),
                tone: part.chip.tone)
        }
    }

    private static func shown(
        _ gaps: [RatedThing], _ reader: ResultReader
    ) async throws -> [ShownGap] {
        var shown: [ShownGap] = []
        for gap in gaps {
            guard let place = try await reader.place(of: gap) else { continue }
            shown.append(ShownGap(gap, at: place, reader: reader))
        }
        return shown
    }

    /// Ends the round; what is not finished is taken back.
    private static func close(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let round = try await round(workbench, visit)
        try await workbench.store.closeCalibration(round.id, by: me.id, at: visit.now)
        return .seeOther("/calibration/rounds/\(round.id.value)?done=saved")
    }
}

extension Workbench {
    /// The dimensions of the last audit's scorecard in words, by their ids.
    func dimensionTitles() async throws -> [String: Phrase] {
        guard let audit = try await store.lastAudit() else { return [:] }
        let scorecard = try Scorecard(SourceText(path: "scorecard", text: audit.scorecard))
        return scorecard.dimensions.reduce(into: [:]) { $0[$1.id] = $1.title }
    }
}
