@testable import Store

extension Team {
    /// A team with a confirmed and a rejected finding in one finished chat.
    static func reviewed() async throws -> (Team, ReviewCase) {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        for (place, outcome) in [Outcome.confirmed, .rejected].enumerated() {
            _ = try await team.store.record(
                verdict(review, place, outcome), by: team.ann, at: at(20))
        }
        try await team.store.finish(
            review.assignment.id, seconds: 60, by: team.ann, at: at(21))
        return (team, review)
    }
}
