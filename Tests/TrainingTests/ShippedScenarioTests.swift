import Foundation
import Rules
import Sampling
import Scoring
import TestSupport
import Testing
import Training
import Transcripts
import Wording

/// The scenarios that come with the program.
struct ShippedScenarioTests {
    /// A coach that one test at a time uses.
    private static func coach() throws -> Coach {
        let pack = try RulePack(folders: [Repository.path("rules")]) { Digest(of: $0).hex }
        let source = try #require(pack.scorecards["standard"])
        return try Coach(pack, scorecard: try Scorecard(source))
    }

    @Test func `Model replies satisfy the customer and score 90 or more, bad ones do neither`()
        throws
    {
        let coach = try Self.coach()
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Repository.path("rules/scenarios"))
        #expect(coach.book.scenarios.count == files.count && files.count >= 35)
        let day = Timestamp(milliseconds: 1_795_360_000_000)
        let errors = coach.book.rehearsalErrors(by: coach, on: day)
        #expect(errors.map(\.phrase.en) == [])
    }

    @Test func `A trainee who knows nothing and says nothing but yes ends low everywhere`() throws {
        let coach = try Self.coach()
        let day = Timestamp(milliseconds: 1_795_360_000_000)
        for scenario in coach.book.scenarios {
            let words = scenario.language == .zh ? "好的" : "OK"
            let replies = Array(repeating: SampleReply(words), count: 20)
            let played = Rehearsal(replies, of: scenario, on: day, by: coach)
            let result = try #require(played).result
            #expect(result.ending != .satisfied, "\(scenario.id)")
            #expect(result.total <= Points(40), "\(scenario.id)")
        }
    }
}
