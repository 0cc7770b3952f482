/// What came of one lot in a series, and how the next one is inspected.
package struct LotDecision: Hashable, Sendable {
    package let severity: InspectionSeverity
    package let plan: LotPlan
    package let isAccepted: Bool
    /// The switching score after this lot.
    package let score: Int
    package let next: InspectionSeverity
    /// Whether inspection stops until the cause is corrected: five lots not accepted in one spell
    /// of tightened inspection.
    package let isStopped: Bool
}
