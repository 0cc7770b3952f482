import Foundation
import Testing

/// The tools of rule authors: list, show, explain.
struct RulesCommandTests {
    @Test func `Rules are listed, as a table or for programs`() throws {
        let bench = try Bench()
        let table = try bench.run("rules", "list")
        #expect(table.status == 0)
        #expect(table.output.contains("attitude/rude") && table.output.contains("No rude words"))
        let json = try bench.run("rules", "list", "--format", "json")
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(rows.map { $0["rule"] as? String } == ["attitude/rude"])
        #expect(rows.map { $0["severity"] as? String } == ["major"])
        #expect(rows.map { $0["dimension"] as? String } == ["attitude"])
    }

    @Test func `Codes are words in a table for people`() throws {
        let bench = try Bench()
        let table = try bench.run("rules", "list", language: "zh").output
        for word in ["态度", "严重", "直接计分"] { #expect(table.contains(word)) }
        for code in ["major", "hard"] { #expect(!table.contains(code)) }
        let page = try bench.run("rules", "show", "attitude/rude", language: "zh").output
        #expect(page.contains("-5 · 严重 · 直接计分 · 态度"))
        #expect(page.contains("客服不许说“滚”"))
    }

    @Test func `A rule is shown with its reason, its wording and its chats, in both languages`()
        throws
    {
        let bench = try Bench()
        let english = try bench.run("rules", "show", "attitude/rude")
        #expect(english.status == 0)
        for text in ["It hurts", "A moment please", "[flag]", "[pass]", "-5 · major · hard"] {
            #expect(english.output.contains(text))
        }
        let chinese = try bench.run("rules", "show", "attitude/rude", language: "zh")
        #expect(chinese.output.contains("骂人会伤客户") && !chinese.output.contains("It hurts"))
    }

    @Test func `A rule that is not there is told with the nearest`() throws {
        let program = try Bench().run("rules", "show", "attitude/rud")
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("attitude/rude"))
    }

    @Test func `A chat is explained rule by rule, without personal data`() throws {
        let bench = try Bench()
        let program = try bench.run("rules", "explain", bench.chats, "--conversation", "t3")
        #expect(program.status == 0)
        #expect(program.output.contains("2  10:00:13  a2: 滚"))
        #expect(program.output.contains("attitude/rude"))
        #expect(!program.output.contains("t4") && !program.output.contains("13812345678"))
    }

    @Test
    func `What rules say about a message stands below it, what they say of the whole at the end`()
        throws
    {
        let bench = try Bench()
        try bench.folder.write(
            """
            title: {zh: 要问好, en: Greets}
            dimension: attitude
            severity: minor
            points: -2
            must: {by: agent, words: [您好呀, hello]}
            within: first 2 messages
            why: {zh: 礼貌, en: Manners}
            instead: {zh: 您好呀, en: Hello}
            false_alarms: {zh: 刚聊过, en: A chat that goes on}
            fixtures: [{flag: "A: 有的  # <- here"}, {pass: "A: 您好呀"}]
            """, to: "rules/attitude/greeting.yaml")
        let program = try bench.run(
            "rules", "explain", bench.folder.path("chats/q.txt"), language: "zh")
        let rules = bench.folder.path("rules")
        #expect(program.status == 0)
        let lines = program.output.split(separator: "\n", omittingEmptySubsequences: false)
        let said = try #require(lines.firstIndex { $0.hasPrefix("2  16:38:21  若琳: 有的") })
        #expect(lines[said + 1] == "   [标出] attitude/greeting: 客服的前 2 条消息里缺少“要问好”")
        #expect(program.output.contains("看过，没有发现: attitude/rude"))
        let spoken = try bench.run(
            "rules", "explain", "-", "--rule", "attitude/greeting", "--format", "jsonl",
            input: Array(Bench.line(1).replacing("有货吗", with: "您好呀").utf8))
        #expect(spoken.output.contains(#""outcome":"flagged""#))
        #expect(
            spoken.output.contains(
                #""accept":"\#(rules)/attitude/greeting.yaml:5: by: [agent, customer]""#))
    }

    @Test func `An explanation shows no name of a customer and moves no cursor`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.line(3).replacing("kate", with: "小鱼儿").replacing("滚，", with: "小鱼儿滚\\u001b，"),
            to: "chats/t.jsonl")
        for format in ["table", "csv", "jsonl"] {
            let program = try bench.run("rules", "explain", bench.chats, "--format", format)
            #expect(program.status == 0)
            #expect(!program.output.contains("小鱼儿") && !program.output.contains("\u{1B}"))
        }
    }

    @Test func `Many chats make one JSON list and one table`() throws {
        let bench = try Bench()
        let json = try bench.run("rules", "explain", bench.chats, "--format", "json")
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(Set(rows.compactMap { $0["conversation"] as? String }).count == 9)
        let csv = try bench.run("rules", "explain", bench.chats, "--format", "csv")
        #expect(csv.output.split(separator: "\r\n").count == rows.count + 1)
    }

    @Test func `What cannot be read or found is told`() throws {
        let bench = try Bench()
        let absent = try bench.run("rules", "explain", bench.chats, "--conversation", "t99")
        #expect(absent.status == 2)
        #expect(absent.messages.contains("these files hold no conversation t99"))
        try bench.folder.write(Bench.line(8) + "{broken\n", to: "chats/z.jsonl")
        let broken = try bench.run("rules", "explain", bench.chats, "--conversation", "t8")
        #expect(broken.status == 2)
        #expect(broken.messages.contains("z.jsonl:2"))
        #expect(broken.output.contains("attitude/rude"))
    }
}
