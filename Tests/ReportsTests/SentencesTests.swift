import Rules
import Scoring
import Testing
import Wording

@testable import Reports

/// The sentences of one agent, with the numbers of the worked examples for the ranges: 3 of 30 of 400
/// allow 10 to 103, 0 of 20 of 200 allow 26 at most (hypergeometric tail sums by SciPy).
struct SentencesTests {
    @Test func `a rate says what was found and what that means for all`() throws {
        let sentences = try sentences(sampled: 30, defective: 3, population: 400)
        #expect(sentences.contains("其中 3 通有问题（10%）。放到本期全部 400 通，有问题的大约在 10–103 通之间（95% 把握）。"))
        // None of 30 of 400: 36 at most, one-sided.
        #expect(sentences.contains("没有发现红线，但 400 通里最多可能还有 36 通（95% 把握），均分的范围没有算上它们。"))
    }

    @Test func `nothing found does not mean none`() throws {
        let sentences = try sentences(sampled: 20, defective: 0, population: 200)
        #expect(sentences.contains("没有发现问题，但不等于没有：本期全部 200 通里最多可能还有 26 通（95% 把握）。"))
        // Never 100 without a range, and why it is wide.
        #expect(sentences.contains("均分 100.00；考虑抽样误差，本期全部 200 通的真实均分大约在 "))
        #expect(sentences.contains("抽到的分数都一样，看不出波动"))
    }

    @Test func `all audited means no sampling error`() throws {
        let sentences = try sentences(sampled: 18, defective: 0, population: 18)
        #expect(sentences == "本期全部 18 通都检查了，没有抽样误差，均分 100.00。等级：优秀。没有发现问题。")
    }

    @Test func `a range that crosses limits of grades names the grade, its mark and why`() throws {
        let summary = try ReportExample.summary()
        let agent = try #require(summary.agents.first)
        let told = AgentSentences.of(agent, in: summary.ranking)
        let zh = told.map(\.zh).joined()
        #expect(zh.contains("等级：优秀·临界。范围 83.0–99.8 跨过 85、95 分线，所以等级是临界，建议按事先定好的规则加抽。"))
        let en = told.map(\.en).joined(separator: " ")
        #expect(
            en.contains(
                "The range 83.0–99.8 crosses the grade limits 85 and 95, so the grade is "
                    + "borderline; draw more, by the rule you set beforehand."))
        let terminal = TerminalSummary(summary, language: .zh).text
        #expect(terminal.contains("优秀·临界"))
        #expect(terminal.contains("“最多可能还有”只算上边"))
    }

    @Test func `a small sample gets no grade`() throws {
        let sentences = try sentences(sampled: 3, defective: 1, population: 40)
        #expect(sentences.contains("样本太少，暂不排名、不评级。"))
        #expect(!sentences.contains("等级"))
    }

    @Test func `the team's sentences count the findings of guests and of nobody alike`() throws {
        let card = try ReportExample.scorecard()
        let scorer = try Scorer(card, rules: ReportExample.cards)
        var tally = TeamTally()
        for (index, agent) in ["guest", ""].enumerated() {
            tally.add(
                owner: "a", name: "", findings: [finding("c\(index)", of: agent)], scorer: scorer)
        }
        tally.add(owner: "a", name: "", findings: [], scorer: scorer)
        tally.learn("小北", of: "guest")
        let agents = tally.scores(populations: nil, scorecard: card, design: .census)
        let summary = AuditSummary(
            sources: [], zone: ReportExample.zone, period: nil, eligible: 3, audited: 3, draw: nil,
            scorecard: card, rules: ReportExample.cards, rulesDigest: "", tally: tally,
            agents: agents, excerpts: ExcerptSelection(limit: 0), findingsFile: nil, tool: "")
        let team = TeamSentences.of(summary).map(\.zh)
        #expect(team.contains("检查过的会话里，2 通有问题（66.7%）。"))
        #expect(team.contains("最常违反的要求是“敷衍回答”：2 通会话（待确认的不算）。"))
        let guest = try #require(agents.first { $0.agent == "guest" })
        #expect(guest.name == "小北")
        #expect(guest.standing.title.zh == "无主责会话")
        #expect(AgentSentences.of(guest, in: summary.ranking).first?.zh == "没有由其主要负责的会话，因此没有得分。")
    }

    @Test(arguments: Language.allCases)
    func `an audit of everything does not speak of samples`(_ language: Language) throws {
        var summary = try ReportExample.summary(fraction: false)
        summary.draw = nil
        let told =
            TeamSentences.of(summary)
            + summary.agents.flatMap { AgentSentences.of($0, in: summary.ranking) }
        for sentence in told.map({ $0(language) }) {
            for word in ["抽样量", "抽样波动", "抽到", "samples", "sampling variation"] {
                #expect(!sentence.contains(word), "\(sentence)")
            }
        }
    }

    @Test func `what a ledger has left is not the period`() throws {
        var summary = try ReportExample.summary()
        summary.scope = .notDrawnBefore
        summary.exhausted = ["豆豆"]
        let team = TeamSentences.of(summary).map(\.zh).joined()
        #expect(team.contains("以前没抽过的 1,710 通里"))
        #expect(team.contains("以前已经全部抽过、这次没有可抽的有：豆豆。"))
        #expect(!TerminalSummary(summary, language: .zh).text.contains("本期"))
        let page = ReportPage(summary, language: .zh).html
        #expect(!page.contains("本期"))
        #expect(page.contains("<dt>以前没抽过的会话</dt><dd>1,710</dd>"))
    }

    @Test func `one in three thousand is not nothing, and all but one not all`() {
        #expect(NumberText.percent(1, of: 3000) == "0.03%")
        #expect(NumberText.percent(2999, of: 3000) == ">99.9%")
        #expect(NumberText.percent(0, of: 0) == "–")
    }

    @Test func `two agents of one name are told apart`() throws {
        let card = try ReportExample.scorecard()
        let scorer = try Scorer(card, rules: ReportExample.cards)
        var tally = TeamTally()
        for (agent, name) in [("甲店:01", "小北"), ("乙店:01", "小北"), ("乙店:02", "小南")] {
            tally.add(owner: agent, name: name, findings: [], scorer: scorer)
        }
        let agents = tally.scores(populations: nil, scorecard: card, design: .census)
        #expect(agents.map(\.name) == ["小北 (乙店:01)", "小南", "小北 (甲店:01)"])
    }

    @Test(arguments: Language.allCases)
    func `the words that mislead are not used`(_ language: Language) throws {
        for complete in [false, true] {
            let summary = try ReportExample.summary(fraction: !complete)
            let texts = [
                ReportPage(summary, language: language).html,
                TerminalSummary(summary, language: language).text,
                ScoresTable.of(
                    summary.agents, scorecard: summary.scorecard, ranking: summary.ranking
                )
                .text(.csv, language: language),
            ]
            let avoided = [
                "显著", "p 值", "P值", "置信", "方差", "无偏", "significan", "p-value", "confidence",
                "variance", "unbiased",
            ]
            for text in texts {
                for word in avoided { #expect(!text.contains(word), "\(word)") }
            }
        }
    }

    private func sentences(sampled: Int, defective: Int, population: Int) throws -> String {
        let card = try ReportExample.scorecard()
        let scorer = try Scorer(card, rules: ReportExample.cards)
        var tally = TeamTally()
        for index in 0..<sampled {
            let findings = index < defective ? [finding("c\(index)", of: "a")] : []
            tally.add(owner: "a", name: "", findings: findings, scorer: scorer)
        }
        let score = tally.scores(
            populations: ["a": population], scorecard: card, design: .stratifiedByAgent)[0]
        return AgentSentences.of(score, in: TeamRanking([score])).map(\.zh).joined()
    }

    private func finding(_ conversation: String, of agent: String) -> Finding {
        Finding(
            conversation: conversation, agent: agent, rule: "courtesy/perfunctory",
            ruleDigest: "0", dimension: "attitude", severity: .minor,
            points: ReportExample.points("-2"), disguised: false,
            evidence: [Evidence(message: 0, span: nil, text: "")], explanation: Phrase(""),
            nearMiss: nil)
    }
}
