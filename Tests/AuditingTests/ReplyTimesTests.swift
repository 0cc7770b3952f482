import Testing

@testable import Auditing

struct ReplyTimesTests {
    private static func times(_ seconds: [Int]) -> ReplyTimes {
        var times = ReplyTimes()
        for second in seconds { times.add(Int64(second) * 1000) }
        return times
    }

    @Test func `mean, error and percentile are those of the plain list`() {
        // Python, statistics: mean 22, stdev/√10 as below; the ninth of ten is 40.
        let times = Self.times([5, 8, 10, 12, 12, 15, 18, 20, 40, 80])
        #expect(times.mean == 22)
        #expect(times.standardError.map { abs($0 - 7.138316) < 1e-5 } == true)
        #expect(times.percentile(0.9) == 40)
        #expect(times.percentile(1) == 80)
        #expect(times.count(within: 12_000) == 5)
        #expect(times.count(within: 11_999) == 3)
    }

    @Test func `no answers have no times`() {
        #expect(ReplyTimes().mean == nil)
        #expect(ReplyTimes().percentile(0.9) == nil)
        #expect(Self.times([3]).standardError == nil)
    }

    @Test func `parts merge to the whole in any order, in bins that do not grow`() {
        let seconds = (0..<5000).map { $0 * 37 % 9000 }
        var merged = Self.times(Array(seconds[3000...]))
        merged.merge(Self.times(Array(seconds[..<3000])))
        #expect(merged == Self.times(seconds))
        // 601 seconds, then minutes up to 9000 s.
        #expect(merged.bins.count <= 601 + 140)
    }

    @Test func `the team's load is put in the place of the agent's own`() {
        // Alone the agent takes 10 s, with three chats 40 s; he mostly has three. The team's answers
        // are half and half: 25 s and not 37. Of nine in ten, weights 1 of 10 s and 1 of 40 s: 40.
        var own = LoadedReplies()
        own.add(10_000, load: 1)
        for _ in 0..<9 { own.add(40_000, load: 3) }
        var team = LoadedReplies()
        for load in [1, 3] { for _ in 0..<50 { team.add(20_000, load: load) } }
        #expect(own.all.mean == 37)
        let adjusted = own.adjusted(to: team)
        #expect(adjusted?.mean == 25)
        #expect(adjusted?.percentile90 == 40)
    }

    @Test func `loads that the agent never had are left out, and unknown ones adjust nothing`() {
        var own = LoadedReplies()
        own.add(10_000, load: 1)
        own.add(90_000, load: nil)
        var team = LoadedReplies()
        for _ in 0..<3 { team.add(10_000, load: 1) }
        team.add(60_000, load: 8)
        #expect(own.all.mean == 50)
        #expect(own.adjusted(to: team)?.mean == 10)
        // Three more busy answers of the team: 3 of 7 in his class are too few to go by.
        for _ in 0..<3 { team.add(60_000, load: 8) }
        #expect(own.adjusted(to: team) == nil)
        #expect(LoadedReplies().adjusted(to: team) == nil)
    }
}
