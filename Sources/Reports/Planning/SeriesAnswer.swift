package import Sampling
import Wording

/// What the switching rules of GB/T 2828.1 make of a series of lots, and how the next is inspected.
package struct SeriesAnswer {
    private var series: InspectionSeries
    private var rows: [[Cell]] = []
    private var trouble: Phrase?
    /// Whether reduced inspection lacks nothing but somebody's approval.
    private var isOpenToReduced = false

    package init(level: InspectionLevel, limit: QualityLimit) {
        series = InspectionSeries(level: level, limit: limit)
    }

    /// Judges all lots in their order. A lot with more problems than were drawn, and one after
    /// inspection had stopped, ends the series with trouble.
    package mutating func answer(_ lots: [SeriesLot]) -> Answer {
        for (index, lot) in lots.enumerated() {
            if let problem = problem(with: lot) {
                trouble = .placeReason(lot.place, problem)
                break
            }
            judge(lot, number: index + 1)
        }
        return Answer(sentences, table, trouble: trouble)
    }

    private mutating func problem(with lot: SeriesLot) -> Phrase? {
        if series.isStopped {
            guard lot.isResumed else { return .seriesStoppedBefore }
            series.resume()
        }
        let plan = LotPlan(
            lot: lot.lot, level: series.level, limit: series.limit, severity: series.severity)
        let isTooMany = series.limit.value <= 10 && lot.found > plan.sampled
        return isTooMany ? .lotFoundExceeds(found: lot.found, sampled: plan.sampled) : nil
    }

    private mutating func judge(_ lot: SeriesLot, number: Int) {
        let decision = series.judge(
            lot: lot.lot, defects: lot.found, isSteady: lot.isSteady,
            isReducedApproved: lot.isReducedApproved)
        let plan = decision.plan
        isOpenToReduced =
            decision.next == .normal && decision.score >= 30 && lot.isSteady
            && !lot.isReducedApproved
        rows.append([
            .text(lot.name.isEmpty ? String(number) : lot.name), .integer(lot.lot),
            .coded(decision.severity.rawValue, decision.severity.title),
            plan.letter.map { .text(String($0.name)) } ?? .none, .integer(plan.sampled),
            plan.acceptance.map { .integer($0) } ?? .none, .integer(lot.found),
            .flag(decision.isAccepted), .integer(decision.score),
            decision.isStopped
                ? .coded("stopped", .inspectionStopped)
                : .coded(decision.next.rawValue, decision.next.title),
        ])
    }

    private var sentences: [Phrase] {
        guard !rows.isEmpty else { return [] }
        if series.isStopped { return [.seriesStopped] }
        return [.seriesNext(series.severity.title)] + (isOpenToReduced ? [.seriesMayReduce] : [])
    }

    private var table: Table {
        Table(
            columns: [
                .init("name", .columnLotName), .init("lot", .columnLot, .trailing),
                .init("inspection", .columnInspection), .init("letter", .columnLetter),
                .init("n", .columnSize, .trailing), .init("ac", .columnAcceptance, .trailing),
                .init("found", .columnProblemCount, .trailing),
                .init("accepted", .columnAccepted),
                .init("score", .columnSwitchingScore, .trailing), .init("next", .columnNext),
            ], rows: rows)
    }
}
