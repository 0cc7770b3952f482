import Reports
import Rules
import Sampling
import Store
import Transcripts
import Wording

/// What calibration tells, as it leaves the workbench.
enum CalibrationRow {
    /// How far the reviewers of a round agree, in one dimension or in all.
    struct Part: Sendable {
        let agreement: RoundAgreement
        let title: Phrase
    }

    private static let steady = Phrase("Gwet AC1")
    private static let alpha = Phrase("Krippendorff α")

    static let parts = Listing<Part>(
        "Agreement",
        [
            .optionalText("dimension", .columnItem) { $0.agreement.dimension },
            .words("title", .columnDimension) { $0.title },
            .integer("units", .columnUnits) { $0.agreement.report.pairable },
            .share("same", .measurePercent) { limited(value(.percent, $0)) },
            .share("same_low", .lowOf(.measurePercent)) { limited(limits(.percent, $0)?.low) },
            .share("same_high", .highOf(.measurePercent)) { limited(limits(.percent, $0)?.high) },
            number("gwet_ac1", steady) { value(.gwetAC1, $0) },
            number("gwet_ac1_low", .lowOf(steady)) { limits(.gwetAC1, $0)?.low },
            number("gwet_ac1_high", .highOf(steady)) { limits(.gwetAC1, $0)?.high },
            number("alpha", alpha) { value(.krippendorffAlpha, $0) },
            number("alpha_low", .lowOf(alpha)) { limits(.krippendorffAlpha, $0)?.low },
            number("alpha_high", .highOf(alpha)) { limits(.krippendorffAlpha, $0)?.high },
            .words("reading", .columnOutcome) { $0.agreement.chip.title },
        ])

    /// How lenient a reviewer is, by gold chats and by chats that others have judged as well.
    struct Reviewer: Sendable {
        let name: String
        let figures: ReviewerLeniency
        let gold: MeanEstimate?
        let peers: MeanEstimate?
    }

    static let reviewers = Listing<Reviewer>(
        "Leniency",
        [
            .text("reviewer", .reviewerColumn) { $0.name },
            .integer("gold_chats", .goldChatsColumn) { $0.figures.gold.count },
            number("against_gold", .columnAgainstGold) { $0.gold?.mean },
            number("against_gold_low", .lowOf(.columnAgainstGold)) { $0.gold?.limits?.low },
            number("against_gold_high", .highOf(.columnAgainstGold)) { $0.gold?.limits?.high },
            .integer("shared_chats", .sharedChatsColumn) { $0.figures.peers.count },
            number("against_peers", .columnAgainstPeers) { $0.peers?.mean },
            number("against_peers_low", .lowOf(.columnAgainstPeers)) { $0.peers?.limits?.low },
            number("against_peers_high", .highOf(.columnAgainstPeers)) { $0.peers?.limits?.high },
            number("drift", .columnDrift) { $0.figures.drift?.difference },
            number("drift_low", .lowOf(.columnDrift)) { $0.figures.drift?.limits?.low },
            number("drift_high", .highOf(.columnDrift)) { $0.figures.drift?.limits?.high },
            .integer("violations", .columnViolations) { $0.figures.violations },
            .integer("named_before", .namedBeforeColumn) { $0.figures.namedBefore },
            .integer("named_after", .namedAfterColumn) { $0.figures.namedAfter },
        ])

    private static func number<Row>(
        _ key: String, _ title: Phrase, _ value: @escaping @Sendable (Row) -> Double?
    ) -> Field<Row> {
        .points(key, title) { row in value(row).map { NumberText.decimal($0, places: 3) } }
    }

    private static func value(_ measure: AgreementReport.Measure, _ part: Part) -> Double? {
        part.agreement.report.coefficient(measure)?.value
    }

    private static func limits(_ measure: AgreementReport.Measure, _ part: Part) -> Limits? {
        part.agreement.report.coefficient(measure)?.limits
    }

    private static func limited(_ share: Double?) -> Double? { share.map { min(1, max(0, $0)) } }
}

extension Workbench {
    /// The agreement of a round; nothing for who judges its chats and is not done.
    func agreementRows(of id: CalibrationID, for user: User) async throws -> [CalibrationRow.Part] {
        guard let round = try await store.calibration(id) else { throw Refusal.notFound }
        let seats = try await store.seats(in: id)
        if seats.contains(where: { $0.isOpen(for: user.id) }) { return [] }
        let figures = RoundFigures(
            round, seats: seats, ratings: try await store.ratings(in: id), names: try await names())
        let titles = try await dimensionTitles()
        return figures.agreements.map { part in
            let title = part.dimension.map { titles[$0] ?? Phrase($0) }
            return CalibrationRow.Part(agreement: part, title: title ?? .allDimensions)
        }
    }

    /// How lenient every reviewer is.
    ///
    /// - Parameters:
    ///   - until: only reviews that were finished before; `nil` for all.
    ///   - reviewer: the one who is told; `nil` for all.
    func leniencyRows(
        until: Timestamp? = nil, of reviewer: UserID? = nil
    ) async throws -> [CalibrationRow.Reviewer] {
        let (names, figures) = (try await names(), try await leniency(until: until))
        let isOne = reviewer != nil
        let gold = isOne ? 1 : figures.told(\.gold)
        let peers = isOne ? 1 : figures.told(\.peers)
        let told = figures.reviewers.values.filter { reviewer == nil || $0.reviewer == reviewer }
        return told.map { own in
            CalibrationRow.Reviewer(
                name: names[own.reviewer] ?? "", figures: own,
                gold: ReviewerLeniency.estimate(own.gold, among: gold),
                peers: ReviewerLeniency.estimate(own.peers, among: peers))
        }
        .sorted { ($0.name, $0.figures.reviewer) < ($1.name, $1.figures.reviewer) }
    }
}
