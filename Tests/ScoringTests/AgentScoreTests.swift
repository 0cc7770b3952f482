import Rules
import Testing
import Wording

@testable import Scoring

/// Ranges were computed apart with SciPy 1.17: beta quantiles for means, tail sums of the
/// hypergeometric distribution for rates.
struct AgentScoreTests {
    @Test func `the mean of a sample has a range, rounded outwards`() {
        // SciPy: 91.5, 77.2487 to 98.1853.
        let score = estimate(Array(repeating: 100, count: 6) + [90, 85, 80, 60], of: 120)
        #expect(score.mean?.fixed == "91.50")
        #expect(score.low?.text == "77.2")
        #expect(score.high?.text == "98.2")
    }

    @Test func `a sample of full scores has a range all the same`() {
        // SciPy: 77.0053 to 100.
        let score = estimate(Array(repeating: 100, count: 12), of: 80)
        #expect(score.low?.text == "77")
        #expect(score.high?.text == "100")
    }

    @Test func `one conversation says next to nothing`() {
        // 88/30 = 2.93 and (88 + 29 × 100)/30 = 99.6: the rest may be anything.
        let score = estimate([88], of: 30)
        #expect(score.low?.text == "2.9")
        #expect(score.high?.text == "99.6")
    }

    @Test func `where all were audited the mean is exact`() {
        let score = estimate([100, 90, 90], of: 3)
        #expect(score.isComplete)
        #expect(score.mean?.fixed == "93.33")
        #expect(score.low == score.mean)
        #expect(score.high == score.mean)
    }

    @Test func `a dimension is scored from 0 to 100 on its own weight`() {
        // Kept of 20: seven times 20, then 15, 10 and 0; SciPy: 16.5, 9.6327 to 19.6143 of 20.
        var lost = Moments()
        for value in [0, 0, 0, 0, 0, 0, 0, 5, 10, 20] { lost.add(Points(value)) }
        let score = ScoreEstimate(
            lost.subtracted(from: Points(20)), population: 120, full: Points(20),
            shown: Points(100))
        #expect(score.mean?.fixed == "82.50")
        // The worked range is that of 16.5 = (7·20 + 15 + 10 + 0)/10, stretched by 5.
        #expect(score.low?.text == "48.1")
        #expect(score.high?.text == "98.1")
    }

    @Test func `a rate has two-sided limits, and one side where nothing was found`() {
        let some = RateEstimate(found: 3, sampled: 30, population: 400)
        #expect(some.low == 10)
        #expect(some.high == 103)
        #expect(some.atMost == nil)
        let none = RateEstimate(found: 0, sampled: 20, population: 200)
        #expect(none.high == 32)
        #expect(none.atMost == 26)
        let all = RateEstimate(found: 0, sampled: 20, population: 20)
        #expect(all.high == 0)
        #expect(all.isComplete)
    }

    @Test func `agents are listed with what was drawn of them, drawn or not`() throws {
        let scorer = try Example.scorer()
        var tally = TeamTally()
        for _ in 0..<6 {
            tally.add(owner: "a01", name: "小雅", findings: [], scorer: scorer)
        }
        tally.add(
            owner: "a02", name: "", findings: [Example.finding("knowledge/wrong", "-4")],
            scorer: scorer)
        let scores = tally.scores(
            populations: ["a01": 6, "a02": 9, "a03": 4], scorecard: scorer.scorecard,
            design: .stratifiedByAgent)
        #expect(scores.map(\.agent) == ["a01", "a02", "a03"])
        #expect(scores.map(\.name) == ["小雅", "a02", "a03"])
        #expect(scores.map(\.design) == [.census, .stratifiedByAgent, .stratifiedByAgent])
        #expect(scores[0].standing == .graded(scorer.scorecard.bands[0]))
        #expect(scores[1].standing == .tooFew)
        #expect(scores[1].guestFindings == 0)
        #expect(scores[2].standing == .notSampled)
        #expect(scores[2].total.mean == nil)
    }

    @Test func `a finding of a guest changes no score`() throws {
        let scorer = try Example.scorer()
        var tally = TeamTally()
        tally.add(
            owner: "a02", name: "", findings: [Example.finding("knowledge/wrong", "-4")],
            scorer: scorer)
        let scores = tally.scores(
            populations: nil, scorecard: scorer.scorecard, design: .census)
        #expect(scores.map(\.agent) == ["a01", "a02"])
        #expect(scores[0].total.mean == nil)
        #expect(scores[0].guestFindings == 1)
        #expect(scores[0].standing == .guestOnly)
        #expect(scores[1].total.mean == Points(100))
    }

    @Test(arguments: [
        // All audited: the number itself decides, whatever the count.
        ([84, 86], 2, "Good", []),
        // 91.5, 77.2 to 98.2: over both edges.
        ([100, 100, 100, 100, 100, 100, 90, 85, 80, 60], 120, "Good", ["95", "85"]),
        // Far below every edge.
        ([50, 51, 52, 50, 51, 52, 50, 51, 52, 50], 200, "Needs work", []),
    ])
    func `a range that crosses an edge makes the grade a borderline one`(
        _ values: [Int], _ population: Int, _ grade: String, _ edges: [String]
    ) throws {
        let card = try Example.scorecard()
        let standing = Standing(estimate(values, of: population), scorecard: card)
        switch standing {
        case .graded(let band):
            #expect(band.title.en == grade)
            #expect(edges.isEmpty)
        case .borderline(let band, let crossed):
            #expect(band.title.en == grade)
            #expect(crossed.map(\.text) == edges)
        case .tooFew, .notSampled, .guestOnly: Issue.record("no grade")
        }
    }

    private func estimate(_ values: [Int], of population: Int) -> ScoreEstimate {
        var moments = Moments()
        for value in values { moments.add(Points(value)) }
        return ScoreEstimate(
            moments, population: population, full: Points(100), shown: Points(100))
    }
}
