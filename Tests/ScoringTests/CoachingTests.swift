import Rules
import Sampling
import Testing

@testable import Scoring

/// What one agent is praised for, told of and shown: values worked out by hand.
struct CoachingTests {
    private static func point(
        _ rule: String, own: Int, of all: Int = 100, others: Int, lost: Int = 0
    ) -> CoachingSheet.Point {
        CoachingSheet.Point(
            rule: rule, own: AgentCount(found: own, reviewed: all),
            others: AgentCount(found: others, reviewed: 900), lost: Points(lost))
    }

    // Exact sums of binomial coefficients (Python): 0 of 100 beside 100 of 900 has a chance of 2.9e-5,
    // by Holm times the number of rules; beside 20 of 900 0.24, 5 of 100 beside 45 of 900 1.
    @Test func `a strength is a rule surely broken less, whatever else is looked at`() {
        let some = [
            Self.point("a", own: 0, others: 100), Self.point("b", own: 0, others: 20),
            Self.point("c", own: 5, others: 45),
        ]
        let many = (0..<40).map { Self.point("r\($0)", own: 1, others: 9) }
        for points in [some, some + many] {
            #expect(
                CoachingSheet(agent: "x", points: points).strengths.map(\.rule) == ["a"])
        }
        // 2 of 100 beside 81 of 900: alone 0.013 is sure, among forty (0.54) it is not.
        let one = Self.point("d", own: 2, others: 81)
        #expect(CoachingSheet(agent: "x", points: [one]).strengths.map(\.rule) == ["d"])
        #expect(CoachingSheet(agent: "x", points: [one] + many).strengths.isEmpty)
    }

    @Test func `habits are those that cost most, three at most`() {
        let points = [
            Self.point("a", own: 9, others: 0, lost: 9),
            Self.point("b", own: 1, others: 0, lost: 20),
            Self.point("c", own: 3, others: 9, lost: 9),
            Self.point("d", own: 1, others: 0, lost: 1),
            Self.point("e", own: 0, others: 50),
        ]
        #expect(
            CoachingSheet(agent: "x", points: points).habits.map(\.rule) == ["b", "a", "c"])
    }

    private static func row(_ id: String, _ score: Int, agent: String = "x") -> ChatRow {
        ChatRow(
            conversation: id, agent: agent, name: agent, start: nil, shop: nil, product: nil,
            kind: nil, score: Points(score), firstReply: nil, reply: nil, replies: 0, solved: nil,
            reopened: nil, isHandedOver: false, rating: nil, isComplaint: false, rules: [])
    }

    @Test func `of each agent the lowest chats are kept, in whatever order they come`() {
        let rows = [
            Self.row("a", 90), Self.row("b", 70), Self.row("c", 100), Self.row("d", 70),
            Self.row("e", 100, agent: "y"),
        ]
        for order in [rows, Array(rows.reversed())] {
            var worst = WorstChats(most: 3)
            for row in order { worst.add(row) }
            #expect(worst.all.map(\.conversation) == ["b", "d", "a", "e"])
        }
    }

    // A usual share of 10 % of 100 chats a day over 20 days; a day of 40 is far above 3σ (19 %).
    @Test func `a trend says what the days from its beginning say`() throws {
        func trend(_ judged: [Int]) throws -> RuleTrend? {
            let usual = Array(repeating: 10, count: 20)
            let periods = (usual + judged).enumerated().map { day, found in
                TrendPeriod(
                    name: "d\(day)", count: AgentCount(found: found, reviewed: 100),
                    isBaseline: day < 20)
            }
            return RuleTrend(
                rule: "r", report: try TrendReport(periods, given: nil, worse: nil))
        }
        let rising = try #require(try trend([10, 40, 20]))
        #expect(rising.isRising && rising.from == "d21")
        // (40 + 20)/200.
        #expect(rising.now.rate == 0.3 && abs(rising.usual - 0.1) < 1e-12)
        let falling = try #require(try trend([10, 0, 0]))
        #expect(!falling.isRising && falling.now.rate == 0)
        #expect(try trend([10, 11, 9]) == nil)
    }
}
