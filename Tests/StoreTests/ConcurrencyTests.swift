import GRDB
import Sampling
import Testing
import Transcripts
import Wording

@testable import Store

/// Two people at the same thing: both are told the truth, and nothing is lost.
struct ConcurrencyTests {
    /// Records verdicts at the same time; what each was told, `nil` where it was recorded.
    private static func record(
        _ verdicts: [(Store, UserID, NewVerdict)]
    ) async throws -> [(UserID, StoreError?)] {
        await withTaskGroup(of: (UserID, StoreError?).self) { group in
            for (store, user, verdict) in verdicts {
                group.addTask {
                    do throws(StoreError) {
                        _ = try await store.record(verdict, by: user, at: Team.at(30))
                        return (user, nil)
                    } catch {
                        return (user, error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `Of two who decide one finding at once, one wins and the other is told who`()
        async throws
    {
        let team = try await Team(chats: 1)
        let (review, again) = try await team.inTwoDraws()
        let other = try Store(path: team.store.path)
        let outcomes = try await Self.record([
            (team.store, team.ann, try Team.verdict(review, 0, .confirmed)),
            (other, team.bob, try Team.verdict(again, 0, .unsure)),
        ])
        let winner = try #require(outcomes.first { $0.1 == nil }?.0)
        let told = try #require(outcomes.compactMap(\.1).first)
        guard case .decidedMeanwhile(let decision) = told else {
            Issue.record("told \(told)")
            return
        }
        #expect(decision.by == winner)
        #expect(decision.name == (winner == team.ann ? "安" : "波"))
        #expect(decision.at == Team.at(30))
        #expect(decision.outcome == (winner == team.ann ? .confirmed : .unsure))
        let finding = try #require(review.findings.first).id
        #expect(try await team.store.verdicts(on: finding).map(\.by) == [winner])
        let (loser, own) = winner == team.ann ? (team.bob, again) : (team.ann, review)
        let after = try await team.store.record(
            Team.verdict(own, 0, .rejected, supersedes: decision.verdict.id), by: loser,
            at: Team.at(31))
        #expect(try await team.store.verdicts(on: finding).last?.id == after)
    }

    @Test func `Many writers in several connections lose no verdict, and the trail is unbroken`()
        async throws
    {
        let team = try await Team(chats: 20)
        let draw = try await team.store.addDraw(
            team.receipt(perAgent: 20), name: "all", design: .init(""), by: team.lead,
            at: Team.at(10))
        _ = try await team.store.assign(
            draw, to: [team.ann, team.bob], overlap: nil, seed: Digest(of: "s"), by: team.lead,
            at: Team.at(11))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for reviewer in [team.ann, team.bob] {
                let store = try Store(path: team.store.path)
                for entry in try await store.queue(of: reviewer) {
                    let review = try await store.reviewCase(entry.assignment.id)
                    let verdicts = try [0, 1].map { try Team.verdict(review, $0, .confirmed) }
                    group.addTask {
                        for verdict in verdicts {
                            _ = try await store.record(verdict, by: reviewer, at: Team.at(20))
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let check = try await team.store.verify()
        #expect(check.rows["verdict"] == 40)
        #expect(check.isSound)
    }

    @Test func `A second verdict cannot slip past the program into the database`() async throws {
        let team = try await Team()
        _ = try await team.assigned()
        let review = try await team.firstCase(of: team.ann)
        let first = try await team.store.record(
            Team.verdict(review, 0, .confirmed), by: team.ann, at: Team.at(20))
        let finding = try #require(review.findings.first).id
        for supersedes in ["NULL", "\(first.value + 7)"] {
            await #expect(throws: DatabaseError.self) {
                try await team.store.pool.write { database in
                    try database.execute(
                        sql: """
                            INSERT INTO verdict (assignment, conversation, counts, finding,
                                outcome, saw_machine, undoes, supersedes, by, at)
                            VALUES (\(review.assignment.id), \(review.conversation.id), 1,
                                \(finding), 'confirmed', 1, 0, \(supersedes), \(team.ann), 0)
                            """)
                }
            }
        }
        #expect(try await team.store.verdicts(on: finding).count == 1)
    }
}
