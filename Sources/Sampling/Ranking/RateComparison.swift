/// Which of several agents are surely better than which others, by Newcombe ranges that hold for
/// one agent against all others: at 1 − (1 − c)/(K − 1).
struct RateComparison {
    private let counts: [AgentCount]
    private let each: Double
    /// The Wilson range of each at that confidence.
    private let limits: [Limits]

    /// - Parameter counts: for groups and leads ordered by rate, the lowest first.
    init(_ counts: [AgentCount], confidence: Double) {
        self.counts = counts
        let each = 1 - (1 - confidence) / Double(max(1, counts.count - 1))
        self.each = each
        limits = counts.map { $0.wilsonLimits(each) }
    }

    /// Whether the rate of one is surely above that of another.
    func isWorse(_ one: Int, than other: Int) -> Bool {
        NewcombeInterval(counts[one], limits[one], counts[other], limits[other]).limits.low > 0
    }

    /// The group of each: a new one begins where everybody before is surely better than everybody
    /// from there on.
    var groups: [Int] { SureGroups.groups(counts.count) { isWorse($0, than: $1) } }

    /// What the lead of the first over one of the others is worth.
    func lead(over place: Int) -> RankReport.Lead {
        guard place > 0, let first = counts.first?.rate, let own = counts[place].rate else {
            return .first
        }
        if isWorse(place, than: 0) { return .sure }
        guard first < own else { return .never }
        let needed = ComparisonPlan.size(first, own, significance: 1 - each).size
        return needed > 100_000
            ? .never : .tellsWith(each: needed, more: max(0, needed - counts[place].reviewed))
    }
}
