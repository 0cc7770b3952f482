import Rules
import Sampling
import Scoring
import Testing
import Wording

@testable import Reports

/// Places, groups and the whole team's rates in the report of an audit. Values recomputed in Python
/// (Newcombe 1998 by hand, Korn–Graubard with SciPy's beta and t quantiles).
struct RankingTests {
    /// One agent: conversations in all, checked, with a problem.
    private typealias Sample = (name: String, all: Int, checked: Int, defective: Int)

    private static let team: [Sample] = [
        ("甲", 400, 60, 1), ("乙", 100, 60, 2), ("丙", 60, 60, 30), ("丁", 8, 8, 4),
    ]

    private static func summary(_ samples: [Sample]) throws -> AuditSummary {
        let card = try ReportExample.scorecard()
        let scorer = try Scorer(card, rules: ReportExample.cards)
        var tally = TeamTally()
        for sample in samples {
            for index in 0..<sample.checked {
                let id = "\(sample.name)\(index)"
                let finding = Finding(
                    conversation: id, agent: sample.name, rule: "courtesy/perfunctory",
                    ruleDigest: "0", dimension: "attitude", severity: .minor,
                    points: ReportExample.points("-2"), disguised: false,
                    evidence: [Evidence(message: 0, span: nil, text: "")],
                    explanation: Phrase(""), nearMiss: nil)
                tally.add(
                    owner: sample.name, name: "",
                    findings: index < sample.defective ? [finding] : [],
                    scorer: scorer)
            }
        }
        let populations = Dictionary(uniqueKeysWithValues: samples.map { ($0.name, $0.all) })
        let all = populations.values.reduce(0, +)
        return AuditSummary(
            sources: [], zone: ReportExample.zone, period: nil, eligible: all,
            audited: tally.conversations, draw: nil, scorecard: card, rules: ReportExample.cards,
            rulesDigest: "", tally: tally,
            agents: tally.scores(
                populations: populations, scorecard: card, design: .stratifiedByAgent),
            excerpts: ExcerptSelection(limit: 0), findingsFile: nil, tool: "")
    }

    @Test func `Places are ranges, and nobody with too few conversations has one`() throws {
        let summary = try Self.summary(Self.team)
        let ranges = ["甲", "乙", "丙", "丁"].map { summary.ranking.entry(of: $0)?.range }
        #expect(ranges.map { $0?.best } == [1, 1, 3, nil])
        #expect(ranges.map { $0?.worst } == [2, 2, 3, nil])
        let groups = ["甲", "乙", "丙"].map { summary.ranking.entry(of: $0)?.group }
        #expect(groups == [1, 1, 2])
        #expect(
            TeamSentences.of(summary).map(\.zh).contains(
                "按目前抽样量，能分成 2 档：档与档之间分得出先后，同一档里看名次范围。"))
    }

    @Test func `The same places stand in every format`() throws {
        let summary = try Self.summary(Self.team)
        let rows = AgentsTable.of(summary).text(.jsonl, language: .zh).split(separator: "\n")
        #expect(rows.map { $0.contains("\"places\":\"1–2\"}") }.filter { $0 }.count == 2)
        #expect(
            rows.contains { $0.hasPrefix("{\"agent\":\"丁\"") && $0.hasSuffix("\"places\":null}") })
        let table = ScoresTable.of(
            summary.agents, scorecard: summary.scorecard, ranking: summary.ranking)
        let scores = table.text(.jsonl, language: .zh).split(separator: "\n")
        let third = try #require(scores.first { $0.hasPrefix("{\"agent\":\"丙\"") })
        #expect(
            third.contains(
                "\"rank_best\":3,\"rank_worst\":3,\"rank_group\":2,\"variation\":\"high\""))
        let page = ReportPage(summary, language: .zh).html
        #expect(page.contains("<b>1–2</b><span class=\"of\">第 1 档</span>"))
        #expect(page.contains("检查不到 10 通的不排名。"))
        let lines = ScoresJSON.lines(summary.agents, ranking: summary.ranking)
        #expect(lines.contains("\"rank_best\":null,\"rank_worst\":null,\"rank_group\":null}"))
    }

    @Test func `An agent is told the places and what they are worth`() throws {
        let summary = try Self.summary(Self.team)
        func sentences(_ agent: String) throws -> String {
            let score = try #require(summary.agents.first { $0.agent == agent })
            return AgentSentences.of(score, in: summary.ranking).map(\.zh).joined()
        }
        #expect(try sentences("丙").contains("第 3 名；与第 1 名的差距不只是抽样波动。问题率高于正常波动范围"))
        #expect(try sentences("乙").contains("按目前抽样量，名次在第 1–2 名之间；与第 1 名的差距可能只是抽样波动"))
        #expect(!(try sentences("丁").contains("名次")))
    }

    @Test func `The team's rates weigh every agent by conversations`() throws {
        let team = TeamSentences.of(try Self.summary(Self.team)).map(\.zh)
        #expect(
            team.contains(
                "按每位客服的会话量折算，本期全部 568 通里，主责客服自己出问题的会话约占 7.7%，大约在 37–59 通之间（95% 把握）。"))
        // All of them with 甲: no fewer than the 18 that 60 of his 400 leave possible.
        #expect(
            team.contains(
                "主责客服没有踩红线，但不等于没有：本期全部 568 通里最多可能还有 18 通（95% 把握）。"))
    }

    @Test func `Without groups nobody is said to be in one`() throws {
        let summary = try Self.summary([("甲", 400, 60, 1), ("乙", 100, 60, 2)])
        #expect(summary.ranking.report.groups == 1)
        #expect(!ReportPage(summary, language: .zh).html.contains("第 1 档"))
        let lines = ScoresJSON.lines(summary.agents, ranking: summary.ranking)
        #expect(lines.contains("\"rank_worst\":2,\"rank_group\":null}"))
    }

    @Test func `A sample without a problem is told what it may hide`() throws {
        // One-sided, 0 of 20 of 200 and 0 of 30 of 300, Korn–Graubard over both strata.
        let summary = try Self.summary([("甲", 200, 20, 0), ("乙", 300, 30, 0)])
        let team = TeamSentences.of(summary).map(\.zh)
        #expect(team.contains { $0.hasPrefix("没有发现不等于没有：本期全部 500 通里，主责客服出问题的最多可能还有 ") })
        let undrawn = try Self.summary([("甲", 200, 20, 3), ("乙", 300, 0, 0)])
        #expect(TeamSentences.of(undrawn).map(\.zh).contains("有客服一通也没有抽到，所以推不到全部会话。"))
    }

    @Test func `Two agents with too few conversations have no places at all`() throws {
        let summary = try Self.summary([("甲", 40, 30, 1), ("乙", 20, 4, 2)])
        #expect(summary.ranking.ranked == 0)
        #expect(!AgentsTable.of(summary).columns.contains { $0.key == "places" })
        #expect(!ReportPage(summary, language: .zh).html.contains("名次"))
    }
}
