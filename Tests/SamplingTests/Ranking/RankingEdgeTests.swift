import Sampling
import Testing

struct RankingEdgeTests {
    @Test func `one agent alone is first and last`() {
        let alone = [AgentCount(found: 1, reviewed: 10)]
        #expect(RankRange.ranges(ofRates: alone) == [RankRange(best: 1, worst: 1)])
        #expect(ShrunkRates(alone) == nil)
    }

    @Test func `an agent without reviews may have any place`() {
        let counts = [
            AgentCount(found: 0, reviewed: 0), AgentCount(found: 0, reviewed: 400),
            AgentCount(found: 300, reviewed: 400),
        ]
        #expect(
            RankRange.ranges(ofRates: counts) == [
                RankRange(best: 1, worst: 3), RankRange(best: 1, worst: 2),
                RankRange(best: 2, worst: 3),
            ])
    }

    @Test func `no defects anywhere still shrink to something above zero`() throws {
        let shrunk = try #require(
            ShrunkRates([AgentCount(found: 0, reviewed: 9), AgentCount(found: 0, reviewed: 90)]))
        #expect(shrunk.rates.allSatisfy { $0.mean > 0 && $0.limits.low < $0.mean })
        #expect(shrunk.rates[0].mean > shrunk.rates[1].mean)
    }

    @Test func `rates that do not differ have no likelihood maximum`() {
        let same = (0..<6).map { _ in AgentCount(found: 5, reviewed: 50) }
        #expect(BetaBinomialFit(same) == nil)
    }

    @Test func `a kind of conversation that an agent never had leaves no direct rate`() {
        let mixes = CaseMix.compare([
            [AgentCount(found: 1, reviewed: 10), AgentCount(found: 0, reviewed: 0)],
            [AgentCount(found: 1, reviewed: 10), AgentCount(found: 2, reviewed: 10)],
        ])
        #expect(mixes[0].directRate == nil && mixes[0].ratio == 1)
        #expect(mixes[1].directRate != nil)
        let nothing = CaseMix.compare([[AgentCount(found: 0, reviewed: 5)]])
        #expect(nothing[0].ratio == nil && nothing[0].deviation == nil)
    }
}
