package import Sampling
import Wording

/// The plan of GB/T 2828.1 for a lot, in words, for all severities, and how sharp it is.
package struct LotAnswer {
    private let lot: Int
    private let level: InspectionLevel
    private let limit: QualityLimit
    private let severity: InspectionSeverity
    private let plan: LotPlan

    package init(
        lot: Int, level: InspectionLevel, limit: QualityLimit, severity: InspectionSeverity
    ) {
        self.lot = lot
        self.level = level
        self.limit = limit
        self.severity = severity
        plan = LotPlan(lot: lot, level: level, limit: limit, severity: severity)
    }

    /// - Parameters:
    ///   - found: problems in the sample; nil before it was checked.
    ///   - curve: whether the table shows chances over rates instead of the plans.
    package func answer(found: Int?, curve: Bool) -> Answer {
        guard let acceptance = plan.acceptance else {
            return Answer([.lotOfOne] + decision(found), plans, trouble: excess(found))
        }
        var sentences: [Phrase] = [
            .joined(
                .lotPlan(
                    level: .inspectionLevel(level.rawValue), limit: limitText,
                    inspection: severity.title, lot: NumberText.count(lot),
                    sampled: NumberText.count(plan.sampled)),
                .lotAcceptance(acceptance, counted: countsProblems))
        ]
        if let initial = plan.initialLetter, let letter = plan.letter, initial != letter {
            sentences.append(
                .lotLetterMoved(from: String(initial.name), to: String(letter.name)))
        }
        if plan.isFull { sentences.append(.lotFull) }
        sentences += decision(found) + chances(acceptance) + [.lotNotEstimate]
        let picture = PassingChart(sampled: plan.sampled, acceptance: acceptance)
        let chart =
            countsProblems
            ? picture.chartOfProblems(limit: limit.value)
            : picture.chart(lot: lot, marks: [(limit.value / 100, .chartLimit)])
        return Answer(
            sentences, curve ? self.curve : plans, trouble: excess(found),
            pictures: plan.isFull ? [] : [chart])
    }

    private var limitText: String { NumberText.decimal(limit.value, places: 3) }

    /// Above AQL 10 problems are counted, of which one conversation may have several.
    private var countsProblems: Bool { limit.value > 10 }

    private func excess(_ found: Int?) -> Phrase? {
        if countsProblems { return nil }
        return found.flatMap { $0 > plan.sampled ? $0 : nil }
            .map { .lotFoundExceeds(found: $0, sampled: plan.sampled) }
    }

    private func decision(_ found: Int?) -> [Phrase] {
        guard let found, excess(found) == nil else { return [] }
        return [
            .lotDecision(
                NumberText.count(found), accepted: plan.accepts(defects: found),
                counted: countsProblems)
        ]
    }

    private func chances(_ acceptance: Int) -> [Phrase] {
        if plan.isFull { return [] }
        let passes = Self.passes(plan, limit.value)
        let unit = countsProblems ? "" : "%"
        return [
            .lotChances(
                limit: limitText + unit, passes: NumberText.percent(passes),
                refusedOneIn: NumberText.decimal(1 / (1 - passes), places: 0),
                zero: acceptance == 0)
        ]
    }

    /// The chance that work with so many problems in a hundred passes: binomial up to AQL 10,
    /// beyond it Poisson, as the standard has it.
    private static func passes(_ plan: LotPlan, _ perHundred: Double) -> Double {
        let acceptance = plan.acceptance ?? 0
        return perHundred > 10
            ? OperatingCharacteristic.acceptance(
                sampled: plan.sampled, acceptance: acceptance, perHundred: perHundred)
            : OperatingCharacteristic.acceptance(
                sampled: plan.sampled, acceptance: acceptance, rate: perHundred / 100)
    }

    /// The plans of the three severities.
    private var plans: Table {
        Table(
            columns: [
                .init("inspection", .columnInspection), .init("letter", .columnLetter),
                .init("n", .columnSize, .trailing), .init("ac", .columnAcceptance, .trailing),
                .init("re", .columnRejection, .trailing), .init("full", .columnFull),
                .init("passes_at_aql", .columnPassesAtLimit, .trailing),
                .init("rate_passing_10", .columnPassesRarely, .trailing),
            ],
            rows: InspectionSeverity.allCases.map { row($0) })
    }

    private func row(_ severity: InspectionSeverity) -> [Cell] {
        let plan = LotPlan(lot: lot, level: level, limit: limit, severity: severity)
        let isOpen = plan.acceptance != nil && !plan.isFull
        let rare = OperatingCharacteristic.limitingQuality(
            sampled: plan.sampled, acceptance: plan.acceptance ?? 0)
        return [
            .coded(severity.rawValue, severity.title),
            plan.letter.map { .text(String($0.name)) } ?? .none,
            .integer(plan.sampled), plan.acceptance.map { .integer($0) } ?? .none,
            plan.rejection.map { .integer($0) } ?? .none, .flag(plan.isFull),
            isOpen ? .share(Self.passes(plan, limit.value)) : .none,
            isOpen && !countsProblems ? .share(rare) : .none,
        ]
    }

    /// The chance to pass over rates around the AQL: in a long series, and for this lot alone.
    private var curve: Table {
        let rates = [0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8].map { $0 * limit.value }
        guard !countsProblems else {
            return Table(
                columns: [
                    .init("per_hundred", .columnPerHundred, .trailing),
                    .init("passes", .columnPasses, .trailing),
                ],
                rows: rates.map {
                    [.decimal(NumberText.decimal($0, places: 3)), .share(Self.passes(plan, $0))]
                })
        }
        return PassingTable.of(
            sampled: plan.sampled, acceptance: plan.acceptance ?? 0,
            rates: rates.map { $0 / 100 }, lot: lot)
    }
}
