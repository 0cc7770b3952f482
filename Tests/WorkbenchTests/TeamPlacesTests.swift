import Rules
import Sampling
import Scoring
import Testing
import Transcripts
import Wording

@testable import Store
@testable import Workbench

/// Who of a team can be told apart.
struct TeamPlacesTests {
    private static func scorecard() throws -> Scorecard {
        try Scorecard(
            SourceText(
                path: "card.yaml",
                text: """
                    title: {zh: 测试, en: Test}
                    base: 100
                    dimensions: [{id: attitude, title: {zh: 态度, en: Attitude}, weight: 100}]
                    veto: critical
                    bonus: {cap: 0}
                    bands: [{from: 0, title: {zh: 合格, en: Pass}}]
                    """))
    }

    private static func score(_ agent: String, _ found: Int, of all: Int) throws -> AgentScore {
        let sum = Int128(all) * 100_000
        return AgentScore(
            agent: agent, name: "名 \(agent)",
            tally: AgentTally(
                totals: Moments(count: all, sum: sum, squares: sum * 100_000),
                dimensions: [.init()], defective: found, redLines: 0, waiting: 0),
            population: 400, scorecard: try scorecard(), design: .stratifiedByAgent)
    }

    private static func places(
        _ pairs: [(machine: AgentScore, confirmed: AgentScore?)]
    ) throws -> TeamPlaces {
        let audit = StoredAudit(
            id: AuditID(1), rulesDigest: "r", scorecardDigest: "s", scorecard: "", pack: nil,
            zone: "Asia/Shanghai", made: Timestamp(milliseconds: 0), rules: [:])
        return TeamPlaces(
            TeamFigures(
                draw: nil, audit: audit, days: .all, scorecard: try scorecard(),
                agents: pairs.map { TeamFigures.Pair(machine: $0.machine, confirmed: $0.confirmed) }
            ))
    }

    /// 0 of 100 and 50 of 100 are apart by far; around 25 % chance gives 100 chats about 12 to 38 %.
    @Test func `Two that are far apart are two groups, and a third has too few`() throws {
        let team = try Self.places([
            (Self.score("a", 0, of: 100), nil), (Self.score("b", 50, of: 100), nil),
            (Self.score("c", 1, of: 5), nil),
        ])
        #expect(!team.isConfirmed)
        #expect(["a", "b", "c"].map { team.places(of: $0) } == ["1", "2", nil])
        #expect(["a", "b", "c"].map { team.group(of: $0) } == [1, 2, nil])
        #expect(team.variation(of: "b")?.zh == "高于正常波动")
        #expect(["a", "b", "c"].map { team.place(of: $0)?.range?.worst } == [1, 2, nil])
        let second = try #require(team.place(of: "b"))
        #expect(second.variation == .high && !second.isConfirmed)
        let said = team.sentences.map(\.zh)
        #expect(said.first?.contains("还没有人确认，只作参考") == true)
        #expect(said.contains { $0.contains("能分成 2 档") })
        #expect(said.contains { $0.hasPrefix("名 b：问题率高于正常波动范围") })
        #expect(said.contains { $0.contains("暂不排名：名 c") })
        let picture = try #require(team.funnel(own: "a", .zh))
        #expect(picture.contains(">名 b</text>") && picture.contains("class=\"own\""))
    }

    /// 2 and 3 of 20 say nothing about who is better.
    @Test func `Those whom the sample cannot tell apart have no groups, and that is said`() throws {
        let team = try Self.places([
            (Self.score("a", 9, of: 300), Self.score("a", 2, of: 20)),
            (Self.score("b", 90, of: 300), Self.score("b", 3, of: 20)),
        ])
        #expect(team.isConfirmed)
        #expect(team.places(of: "a") == "1–2" && team.group(of: "a") == nil)
        #expect(team.sentences.contains { $0.zh.contains("分不出先后") })
        #expect(team.sentences.contains { $0 == .teamInside })
    }

    @Test func `Where nobody has enough chats nobody has a place`() throws {
        let team = try Self.places([
            (Self.score("a", 1, of: 9), Self.score("a", 0, of: 0)),
            (Self.score("b", 5, of: 200), nil),
        ])
        #expect(team.sentences.first == .placesUnknown)
        #expect(team.funnel(.zh) == nil && team.places(of: "b") == nil)
    }
}
