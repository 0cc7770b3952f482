/// The switching rules of GB/T 2828.1-2012 (9.3 and 9.4) for a series of lots of one supplier,
/// original inspection only: lots that were submitted again are not judged here.
package struct InspectionSeries: Sendable {
    package let level: InspectionLevel
    package let limit: QualityLimit
    package private(set) var severity = InspectionSeverity.normal
    /// Counts towards reduced inspection.
    package private(set) var score = 0
    package private(set) var isStopped = false
    /// The decisions on the last five lots of this spell, the newest last.
    private var recent: [Bool] = []
    /// Lots not accepted in this spell of tightened inspection.
    private var refused = 0

    package init(level: InspectionLevel = .two, limit: QualityLimit) {
        self.level = level
        self.limit = limit
    }

    /// Judges the next lot and switches.
    ///
    /// - Parameters:
    ///   - defects: those found in the sample of the plan in force.
    ///   - isSteady: whether work was regular; otherwise reduced inspection ends.
    ///   - isReducedApproved: whether somebody in charge agreed to reduced inspection.
    package mutating func judge(
        lot: Int, defects: Int, isSteady: Bool = true, isReducedApproved: Bool = true
    ) -> LotDecision {
        let plan = LotPlan(lot: lot, level: level, limit: limit, severity: severity)
        let accepted = plan.accepts(defects: defects)
        let before = severity
        if before == .normal {
            score = accepted ? scoreAccepting(lot, by: plan, defects: defects) : 0
        }
        recent = (recent + [accepted]).suffix(5)
        if before == .tightened, !accepted { refused += 1 }
        isStopped = isStopped || refused >= 5
        enter(following(accepted, isSteady: isSteady, isReducedApproved: isReducedApproved))
        return LotDecision(
            severity: before, plan: plan, isAccepted: accepted, score: score, next: severity,
            isStopped: isStopped)
    }

    /// Takes up tightened inspection again after the cause was corrected.
    package mutating func resume() {
        isStopped = false
        refused = 0
        recent = []
    }

    private func following(
        _ accepted: Bool, isSteady: Bool, isReducedApproved: Bool
    ) -> InspectionSeverity {
        switch severity {
        case .normal:
            if recent.filter({ !$0 }).count >= 2 { return .tightened }
            return score >= 30 && isSteady && isReducedApproved ? .reduced : .normal
        case .tightened:
            return recent.count == 5 && recent.allSatisfy { $0 } ? .normal : .tightened
        case .reduced:
            return accepted && isSteady && isReducedApproved ? .reduced : .normal
        }
    }

    private mutating func enter(_ next: InspectionSeverity) {
        guard next != severity else { return }
        severity = next
        recent = []
        refused = 0
        if next != .reduced { score = 0 }
    }

    /// The score after an accepted lot: 2 more with Ac 0 or 1, else 3 more if it would have passed
    /// one AQL stricter, else 0.
    private func scoreAccepting(_ lot: Int, by plan: LotPlan, defects: Int) -> Int {
        guard let acceptance = plan.acceptance, acceptance >= 2 else { return score + 2 }
        guard let stricter = limit.stricter else { return 0 }
        let strict = LotPlan(lot: lot, level: level, limit: stricter)
        return strict.letter == plan.letter && strict.accepts(defects: defects) ? score + 3 : 0
    }
}
