/// The plan of GB/T 2828.1-2012 for one lot: how many to draw, and up to how many defects it passes.
package struct LotPlan: Hashable, Sendable {
    /// The letter of the lot size; nil for a lot of one.
    package let initialLetter: CodeLetter?
    /// The letter of the plan once arrows are followed; nil for a lot of one.
    package let letter: CodeLetter?
    package let sampled: Int
    /// Ac; nil for a lot of one, which the tables do not know.
    package let acceptance: Int?
    /// Whether the whole lot is inspected, because the plan asks for as many or more.
    package let isFull: Bool

    /// Re: from this many defects on the lot is not accepted.
    package var rejection: Int? { acceptance.map { $0 + 1 } }

    /// - Parameter lot: 1 or more.
    package init(
        lot: Int, level: InspectionLevel = .two, limit: QualityLimit,
        severity: InspectionSeverity = .normal
    ) {
        precondition(lot >= 1, "a lot has at least one conversation")
        initialLetter = CodeLetter(lot: lot, level: level)
        let cell = initialLetter.map { AcceptanceTable.cell($0, limit, severity) }
        letter = cell?.letter
        acceptance = cell?.acceptance
        let wanted = cell?.letter.sampleSize(severity) ?? 1
        sampled = min(wanted, lot)
        isFull = wanted >= lot
    }

    /// Whether a sample with so many defects lets the lot pass; a lot of one passes without any.
    package func accepts(defects: Int) -> Bool {
        defects <= acceptance ?? 0
    }
}
