/// A part of the golden file, one fixture and one table of functions each.
package enum GoldenArea: String, CaseIterable, Sendable {
    case numerics, draws, generators, unequal, intervals, planning, estimators, ranking
    case agreement, composite

    /// The functions that the cases of this area call by name.
    package var functions: [String: GoldenFunction] {
        switch self {
        case .numerics: Golden.numerics
        case .draws: Golden.draws
        case .generators: Golden.generators
        case .unequal: Golden.unequal
        case .intervals: Golden.intervals
        case .planning: Golden.planning
        case .estimators: Golden.estimators
        case .ranking: Golden.ranking
        case .agreement: Golden.agreement
        case .composite: Golden.composite
        }
    }
}
