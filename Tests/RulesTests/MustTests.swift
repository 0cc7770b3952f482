import Wording
import Testing

@testable import Rules

/// What a rule demands: windows, turns, lateness, who answers for an absence.
struct MustTests {
    @Test func `A greeting counts in the first messages of the agent only`() throws {
        let bench = try RuleBench(
            """
            must: {by: agent, words: [您好]}
            within: first 2 messages
            """)
        #expect(try bench.findings("C: 在吗\nA: 您好\nA: 请讲").isEmpty)
        #expect(try bench.findings("C: 在吗\nA: 在\nC: 那好\nA: 您好").isEmpty)
        #expect(try bench.places("C: 在吗\nA: 在\nA: 请讲\nA: 您好") == [[1]])
    }

    @Test func `A bot's greeting does not count for the agent, and is the near miss`() throws {
        let bench = try RuleBench("must: {by: agent, words: [您好]}\nwithin: first 2 messages")
        let finding = try bench.finding("C: 在吗\nB: 您好\nA: 说吧")
        #expect(finding.agent == "agent")
        #expect(finding.nearMiss?.zh.contains("机器人") == true)
    }

    @Test func `A chat in which no agent wrote is no matter of what agents must say`() throws {
        let bench = try RuleBench("must: {by: agent, words: [您好]}\nwithin: first 2 messages")
        #expect(try bench.findings("C: 在吗\nB: 您好").isEmpty)
    }

    static let reply = """
        when: {by: customer, at: end of turn, except: {words: [好的, 谢谢]}}
        must: {by: agent}
        within: 60 s
        counts: late
        """

    @Test(arguments: [
        ("09:00:00 C: 有吗\n09:01:00 A: 有", [[Int]]()),
        ("09:00:00 C: 有吗\n09:01:01 A: 有", [[0, 1]]),
        // The clock starts at the last line of the burst.
        ("09:00:00 C: 有吗\n09:00:50 C: L码\n09:01:30 A: 有", []),
        // A bot's answer is no answer, and does not start the clock anew.
        ("09:00:00 C: 有吗\n09:00:05 B: 请稍候\n09:01:30 A: 有", [[0, 2]]),
        // A closing line needs no answer; a closing word beside a question does not make one.
        ("09:00:00 C: 好的，谢谢~\n09:30:00 A: 不客气", []),
        ("09:00:00 C: 好的？\n09:30:00 A: 是", [[0, 1]]),
        // Nobody answered at all: another rule's matter.
        ("09:00:00 C: 有吗", []),
        // The night does not count: 22:59:30 to 09:00:20 is 50 s of work.
        ("22:59:30 C: 有吗\n2026-03-03 09:00:20 A: 有", []),
        ("22:59:30 C: 有吗\n2026-03-03 09:00:40 A: 有", [[0, 1]]),
    ]) func `A reply within 60 s of working time`(chat: String, places: [[Int]]) throws {
        #expect(try RuleBench(Self.reply).places(chat) == places)
    }

    @Test func `Without times a timing rule does not apply`() throws {
        let result = try RuleBench(Self.reply).result("C: 有吗\nA: 有")
        #expect(result.findings.isEmpty)
        #expect(result.notApplicable == ["topic/rule"])
    }

    @Test func `How late an answer came is told in working time`() throws {
        let finding = try RuleBench(Self.reply).finding("09:00:00 C: 有吗\n09:01:40 A: 有")
        #expect(finding.explanation.zh.contains("1 分 40 秒"))
        #expect(finding.nearMiss?.en.contains("40 s late") == true)
    }

    @Test(arguments: [
        // The example of the design: said in time, "please wait" gives 300 s, once.
        ("09:00:00 C: 有吗\n09:00:20 A: 请稍等\n09:03:00 A: 有的", [[Int]]()),
        ("09:00:00 C: 有吗\n09:00:20 A: 请稍等\n09:05:21 A: 有的", [[0, 2]]),
        // Said too late it does not help.
        ("09:00:00 C: 有吗\n09:01:20 A: 请稍等\n09:02:00 A: 有的", [[0, 2]]),
        // A second "please wait" does not extend again.
        ("09:00:00 C: 有吗\n09:00:20 A: 请稍等\n09:05:00 A: 请稍等\n09:07:00 A: 有的", [[0, 3]]),
    ]) func `A please-wait said in time extends the window once`(
        chat: String, places: [[Int]]
    ) throws {
        let bench = try RuleBench(
            """
            when: {by: customer, at: end of turn}
            must: {by: agent, not: {words: [请稍等]}}
            within: 60 s
            unless: {said: {by: agent, words: [请稍等]}, within: 300 s}
            """)
        #expect(try bench.places(chat) == places)
    }

    @Test func `The first reply is the first trigger, later ones are the rest`() throws {
        let chat = "09:00:00 C: 甲\n09:02:00 A: 乙\n09:03:00 C: 丙\n09:05:00 A: 丁"
        let body = "must: {by: agent}\nwithin: 60 s"
        let first = try RuleBench("when: {by: customer, at: end of turn, hit: first}\n\(body)")
        let later = try RuleBench("when: {by: customer, at: end of turn, hit: from 2}\n\(body)")
        let last = try RuleBench("when: {by: customer, at: end of turn, hit: last}\n\(body)")
        #expect(try first.places(chat) == [[0, 1]])
        #expect(try later.places(chat) == [[2, 3]])
        #expect(try last.places(chat) == [[2, 3]])
    }

    @Test func `Hits of one turn are one trigger, and all of them are shown`() throws {
        let bench = try RuleBench(
            """
            when: {by: customer, words: [坏了, 太慢]}
            must: {by: agent, words: [抱歉]}
            within: next 3 messages
            """)
        #expect(try bench.places("C: 坏了\nC: 太慢\nA: 好\nA: 嗯\nA: 行\nA: 抱歉") == [[0, 1, 2]])
        #expect(try bench.findings("C: 坏了\nA: 好\nA: 嗯\nA: 抱歉").isEmpty)
        // Another turn opens a window of its own.
        #expect(try bench.places("C: 坏了\nA: 抱歉\nC: 太慢\nA: 好") == [[2, 3]])
        // The agent never wrote again: silence is another rule's matter.
        #expect(try bench.findings("C: 坏了").isEmpty)
    }

    @Test func `An apology beyond the window is the near miss, with its place and the limit`()
        throws
    {
        let bench = try RuleBench(
            """
            when: {by: customer, words: [坏了]}
            must: {by: agent, words: [抱歉]}
            within: next 2 messages
            """)
        let finding = try bench.finding("C: 坏了\nA: 好\nA: 嗯\nA: 抱歉")
        #expect(
            finding.nearMiss?.en == "message 4 says it, but it is number 3 where the limit is 2")
    }

    @Test func `A question that is never answered counts for the agent who wrote last`() throws {
        let bench = try RuleBench(
            """
            when: {by: customer, at: end of turn, except: {words: [好的]}}
            must: {by: agent}
            counts: never
            """)
        let finding = try bench.finding("C: 在吗\nA(a1): 在\nA(a2): 请讲\nC: 多少钱")
        #expect(finding.agent == "a2")
        #expect(finding.evidence.map(\.message) == [3])
        #expect(try bench.findings("C: 在吗\nA: 在\nC: 好的").isEmpty)
    }

    @Test(arguments: [
        ("09:00:00 A: 10分钟内回复您\n09:09:00 A: 好了", [[Int]]()),
        ("09:00:00 A: 10分钟内回复您\n09:11:00 A: 好了", [[0, 1]]),
        ("09:00:00 A: 半小时内回复您\n09:31:00 A: 好了", [[0, 1]]),
        ("09:00:00 A: 今天下班前回复您\n22:59:00 A: 好了", []),
        ("09:00:00 A: 今天下班前回复您\n23:01:00 A: 好了", [[0, 1]]),
        ("09:00:00 A: 明天中午12点前回复您\n2026-03-03 11:59:00 A: 好了", []),
        ("09:00:00 A: 明天中午12点前回复您\n2026-03-03 12:01:00 A: 好了", [[0, 1]]),
        ("14:00:00 A: 3点前回复您\n14:59:00 A: 好了", []),
        ("14:00:00 A: 3点前回复您\n15:01:00 A: 好了", [[0, 1]]),
        ("09:00:00 A: I'll get back to you within 20 minutes 回复\n09:21:00 A: done", [[0, 1]]),
        ("09:00:00 A: by 5 pm tomorrow 回复\n2026-03-03 16:59:00 A: done", []),
        ("09:00:00 A: by 5 pm tomorrow 回复\n2026-03-03 17:01:00 A: done", [[0, 1]]),
        ("09:00:00 A: five minutes and I'll reply 回复\n09:04:00 A: done", []),
        ("09:00:00 A: five minutes and I'll reply 回复\n09:06:00 A: done", [[0, 1]]),
        ("09:00:00 A: a couple of hours 回复\n10:59:00 A: done", []),
        ("09:00:00 A: this afternoon 回复\n18:01:00 A: done", [[0, 1]]),
        ("09:00:00 A: 一刻钟回复您\n09:16:00 A: 好了", [[0, 1]]),
        ("09:00:00 A: 当天就给您回复\n22:59:00 A: 好了", []),
        ("09:00:00 A: 傍晚6点之前回复您\n18:01:00 A: 好了", [[0, 1]]),
        ("20:00:00 A: 今晚12点前回复您\n21:30:00 A: 好了", []),
        ("20:00:00 A: 今天晚上12点前回复您\n23:59:00 A: 好了", []),
        ("20:00:00 A: 明晚8点前回复您\n2026-03-03 19:59:00 A: 好了", []),
        ("20:00:00 A: 明晚8点前回复您\n2026-03-03 20:01:00 A: 好了", [[0, 1]]),
        ("10:00:00 A: 今晚11点前回复您\n22:59:00 A: 好了", []),
        ("10:00:00 A: 今天中午1点前回复您\n12:59:00 A: 好了", []),
        ("10:00:00 A: 今天中午1点前回复您\n13:01:00 A: 好了", [[0, 1]]),
        ("10:00:00 A: by 12 pm 回复\n11:59:00 A: done", []),
        ("09:00:00 A: 三五分钟回复您\n09:04:00 A: 好了", []),
        ("09:00:00 A: 三五分钟回复您\n09:06:00 A: 好了", [[0, 1]]),
        ("09:00:00 A: 10min内回复您\n09:11:00 A: 好了", [[0, 1]]),
        ("09:00:00 A: 明天中午之前回复您\n2026-03-03 12:01:00 A: 好了", [[0, 1]]),
        // The default day is a Monday.
        ("09:00:00 A: 周二上午回复您\n2026-03-03 11:59:00 A: 好了", []),
        ("09:00:00 A: 周二上午回复您\n2026-03-03 12:01:00 A: 好了", [[0, 1]]),
        ("09:00:00 A: by midday tomorrow 回复\n2026-03-03 11:59:00 A: done", []),
        ("09:00:00 A: by midday tomorrow 回复\n2026-03-03 12:01:00 A: done", [[0, 1]]),
        ("09:00:00 A: by 17:00 回复\n17:01:00 A: done", [[0, 1]]),
        ("09:00:00 A: by 5 o'clock 回复\n17:01:00 A: done", [[0, 1]]),
        ("09:00:00 A: inside half an hour 回复\n09:31:00 A: done", [[0, 1]]),
        ("09:00:00 A: within the hour 回复\n10:01:00 A: done", [[0, 1]]),
        ("09:00:00 A: in a quarter of an hour 回复\n09:16:00 A: done", [[0, 1]]),
        // Nobody wrote again at all.
        ("09:00:00 A: 10分钟内回复您\n09:00:30 C: 好", [[0]]),
    ]) func `A promise is kept until the moment it names`(chat: String, places: [[Int]]) throws {
        let bench = try RuleBench(
            """
            when: {by: agent, all: [{words: [回复]}, {due: stated}]}
            must: {by: agent}
            within: promised
            """)
        #expect(try bench.places(chat) == places)
    }

    @Test func `A demand lapses where its until comes first`() throws {
        let bench = try RuleBench(
            """
            when: {by: agent, words: [请稍等]}
            must: {by: agent}
            within: 300 s
            until: {by: customer, except: {words: [好的]}}
            """)
        #expect(try bench.places("09:00 A: 请稍等\n09:01 C: 好的\n09:10 A: 好了") == [[0, 2]])
        #expect(try bench.findings("09:00 A: 请稍等\n09:01 C: 还有吗\n09:10 A: 好了").isEmpty)
    }

    @Test func `A hand-over must be announced, and counts for the agent who left`() throws {
        let bench = try RuleBench(
            """
            when: {by: agent, at: handover}
            must: {by: [agent, system], words: [转接]}
            within: around 2 messages
            charged_to: previous agent
            """)
        let finding = try bench.finding("A(a1): 好\nC: 嗯\nA(a2): 有的")
        #expect(finding.agent == "a1")
        #expect(finding.evidence.map(\.message).contains(2))
        #expect(try bench.findings("A(a1): 我帮您转接\nC: 嗯\nA(a2): 有的").isEmpty)
        #expect(try bench.findings("A(a1): 好\nS: 会话已转接\nA(a2): 有的").isEmpty)
        #expect(try bench.findings("A(a1): 好\nC: 嗯\nA(a1): 有的").isEmpty)
    }

    @Test func `A promised result is not merely the answer to the next question`() throws {
        let bench = try RuleBench(
            """
            when: {by: agent, all: [{words: [回复]}, {due: stated}]}
            must: {by: agent, not: {any: [{words: [祝您愉快]}, {answers: {by: customer, except: {words: [好的]}}}]}}
            within: promised
            """)
        let promise = "09:00 A: 10分钟内回复您\n09:01 C: 好的\n"
        #expect(try bench.findings(promise + "09:02 A: 祝您愉快\n09:08 A: 查到了").isEmpty)
        #expect(try bench.places(promise + "09:02 A: 祝您愉快\n09:18 A: 查到了") == [[0, 3]])
        let another = promise + "09:02 C: 有红色吗\n09:03 A: 有的\n"
        #expect(try bench.places(another) == [[0, 3]])
        #expect(try bench.findings(another + "09:04 C: 好的\n09:09 A: 查到了").isEmpty)
    }
}
