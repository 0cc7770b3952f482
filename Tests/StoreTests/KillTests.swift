import Foundation
import TestSupport
import Testing

@testable import Store

/// Killed at any moment: nothing that was confirmed is lost.
struct KillTests {
    static let writer = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("storewriter").path

    @Test(arguments: [1, 2, 7, 40])
    func `A writer that is killed leaves all that it had told of, and a whole store`(
        verdicts: Int
    ) async throws {
        let team = try await Team()
        _ = try await team.assigned()
        let assignment = try #require(try await team.store.next(of: team.ann))
        let run = try Program.run(Self.writer, [team.store.path, "\(assignment)", "\(verdicts)"])
        #expect(run.status == 128 + 9)
        let told = run.output.split(separator: "\n").compactMap { VerdictID($0) }
        #expect(told.count >= verdicts)
        let again = try Store(path: team.store.path, creating: false)
        let kept = try await again.reviewCase(assignment).verdicts.map(\.id)
        #expect(Array(kept.prefix(told.count)) == told)
        #expect(kept.count <= told.count + 1)
        #expect(try await again.verify().isSound)
        let review = try await again.reviewCase(assignment)
        _ = try await again.record(
            Team.verdict(review, 0, .rejected, supersedes: kept.last), by: team.ann,
            at: Team.at(90))
    }
}
