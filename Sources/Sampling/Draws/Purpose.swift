/// What a draw is for. Draws for different purposes from one seed are independent.
package enum Purpose: String, Codable, CaseIterable, Sendable {
    /// The sample that is reviewed and scored.
    case main
    /// The basket drawn with unequal weights, to find problems.
    case priority = "pps"
    /// The part of a sample that two reviewers see.
    case overlap
    /// Who reviews what.
    case assignment = "assign"
    /// Where a draw that is spread over time begins; its tickets are those of strata.
    case start
    /// The second phase of a two-phase sample.
    case secondPhase = "phase2"
}
