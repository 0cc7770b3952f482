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

    @Test(arguments: [Language.zh, .en])
    func `Laughing is no answer to a drill, and what must be said is asked for`(language: Language)
        throws
    {
        let pack = try RulePack(folders: [Repository.path("rules")]) { Digest(of: $0).hex }
        let examples = DrillExamples(pack.rules, language: language)
        var demands: Set<String> = []
        for rule in pack.rules.rules {
            for question in examples.byRule[rule.card.id] ?? [] {
                let drill = Drill(subject: rule.card.id, question: question)
                switch question {
                case .rewrite(let chat, let place):
                    #expect(chat.messages[place].kind == .text, "\(rule.card.id)")
                    fallthrough
                case .complete:
                    for words in ["嘻嘻嘻", "知道了", "嗯嗯", "lol"] {
                        let outcome = drill.outcome(of: words, by: pack.rules)
                        #expect(outcome != .right, "\(rule.card.id) \(words)")
                    }
                    if rule.isDemand { demands.insert(rule.card.id) }
                case .find, .choose: break
                }
            }
        }
        // Of 25 rules that demand something, some demand what no words can give, such as haste.
        #expect(demands.count >= 8)
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
