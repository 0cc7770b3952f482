import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// Which words promise something, and by when.
struct PromiseTests {
    /// The hits of `due: stated` or `due: vaguely` in one message of an agent.
    private func said(_ text: String, _ stated: String) throws -> Int {
        let bench = try RuleBench("must_not: {by: agent, due: \(stated)}")
        return try bench.findings("2026-01-05 10:00:00 A: \(text)").count
    }

    @Test(
        "A time that is denied, conditional, past, quoted or the customer's is no promise",
        arguments: [
            "不能保证10分钟内回复您", "如果10分钟内没回复您，您再找我", "昨天说10分钟内回复您，抱歉晚了", "请您10分钟内回复我",
            "物流我查一下，但10分钟内回复不了您哦", "10分钟没收到回复您再联系我", "不能保證１０分鐘內回覆您", "您10分钟内回复我就行",
            "您说的“10分钟内回复”是活动规则", "今天回复不了您", "请在10分钟内付款", "1月3号的订单给您答复",
            "上周三下午给您回复过了", "上午给您回复过了", "上午已经答复您了", "下午好，给您回复一下", "昨天下午给您的答复",
            "I can't promise to reply within 10 minutes", "please reply within 10 minutes",
            "I can’t promise to reply within 10 minutes",
            "If you don't hear back within 10 minutes write again",
        ])
    func noPromise(text: String) throws {
        #expect(try said(text, "stated") == 0)
    }

    @Test(
        "A time is a promise beside a negation of something else",
        arguments: [
            "10分钟内回复您", "不会超过10分钟就回复您", "10分钟内没有结果我也回复您", "请您稍等，10分钟内回复您",
            "我现在没法确认，10分钟回复您", "不能马上确定，但今天下班前给您回复", "麻烦您等我10分钟，我回复您",
            "您的问题我10分钟内回复", "Please bear with me, I'll reply within 10 minutes",
            "I can't see it here so I'll reply in 10 minutes",
            "下午给您回复", "上午给您回复", "下午会给您答复的", "晚上跟您说结果", "１０分鐘內回覆您", "①⓪分钟内回复您",
            "Don't worry I'll reply within 10 minutes",
            "I'll check if it's in stock and get back to you within 10 minutes",
            "10分钟内告诉您能不能给您退",
            "I will reply within 10 minutes so you can call the courier",
        ])
    func promise(text: String) throws {
        #expect(try said(text, "stated") == 1)
    }

    @Test(arguments: [
        ("过会儿给您说", 1), ("稍晚一点跟您讲结果", 1), ("I will be in touch", 1), ("稍后联系您", 1),
        ("您稍后联系我们", 0), ("稍后不一定能联系您", 0), ("请您稍后回复我", 0),
    ]) func `A promise may name no time`(text: String, count: Int) throws {
        #expect(try said(text, "vaguely") == count)
        #expect(try said(text, "stated") == 0)
    }

    /// Monday, 5 January 2026; work is from 9:00 to 18:00 on weekdays.
    @Test(arguments: [
        ("1个工作日内回复", "2026-01-06 18:00"), ("三个工作日之内答复", "2026-01-08 18:00"),
        ("1-2个工作日内回复", "2026-01-07 18:00"), ("5个工作日", "2026-01-12 18:00"),
        ("within two business days", "2026-01-07 18:00"), ("月底前回复", "2026-02-01 00:00"),
        ("1月8号回复", "2026-01-08 18:00"), ("8号前回复", "2026-01-08 18:00"),
        ("2号前回复", "2026-02-02 18:00"), ("本周内", "2026-01-12 00:00"), ("下周给您答复", "2026-01-19 00:00"),
        ("by January 8", "2026-01-08 18:00"), ("by the 9th of March", "2026-03-09 18:00"),
        ("by the end of the week", "2026-01-12 00:00"), ("一周内回复", "2026-01-12 10:00"),
        ("3月底前回复", "2026-03-31 18:00"),
        ("下个月底前回复", "2026-03-01 00:00"), ("下月8号前回复", "2026-02-09 00:00"),
        ("明年底前回复", "2027-12-31 18:00"), ("下周末前回复", "2026-01-19 00:00"),
        ("31号前回复", "2026-02-01 00:00"), ("大后天给您答复", "2026-01-08 18:00"),
        ("下个星期三前回复", "2026-01-14 18:00"), ("下個星期三前回覆", "2026-01-14 18:00"),
        ("１個工作日內回覆", "2026-01-06 18:00"), ("下下周三回复", "2026-01-21 18:00"),
    ]) func `Working days, dates, weeks and months end with their last day`(
        text: String, due: String
    ) throws {
        try check(text, said: "2026-01-05 10:00", due: due)
    }

    /// The same Monday, at other hours.
    @Test(arguments: [
        ("1.5小时内回复您", "10:00", "2026-01-05 11:30"), ("二十五分钟内回复", "10:00", "2026-01-05 10:25"),
        ("within twenty-five minutes", "10:00", "2026-01-05 10:25"),
        ("within an hour and a half", "10:00", "2026-01-05 11:30"),
        ("within 10-15 minutes", "10:00", "2026-01-05 10:15"),
        ("１０分钟内回复您", "10:00", "2026-01-05 10:10"), ("①⓪分钟内回复您", "10:00", "2026-01-05 10:10"),
        ("⑩分鐘內回覆您", "10:00", "2026-01-05 10:10"), ("10 分钟内回复您", "10:00", "2026-01-05 10:10"),
        ("1.5小時內回覆", "10:00", "2026-01-05 11:30"), ("１-２小時內回覆", "10:00", "2026-01-05 12:00"),
        ("下午３點半前回覆", "10:00", "2026-01-05 15:30"),
        ("3点前给您答复", "14:00", "2026-01-05 15:00"), ("9点前给您答复", "22:00", "2026-01-06 09:00"),
        ("I'll reply by 9 am", "20:00", "2026-01-06 09:00"),
        ("下午给您回复", "10:00", "2026-01-05 18:00"), ("上午给您回复", "10:00", "2026-01-05 12:00"),
        ("上午给您回复", "15:00", "2026-01-06 12:00"), ("8号下午给您回复", "10:00", "2026-01-08 18:00"),
        ("今天给您答复", "17:00", "2026-01-05 18:00"), ("今天给您答复", "20:00", "2026-01-06 00:00"),
    ]) func `Nothing is due before it is promised, and numbers are read whole`(
        text: String, hour: String, due: String
    ) throws {
        try check(text, said: "2026-01-05 \(hour)", due: due)
    }

    /// Work is from 9:00 to 18:00 on weekdays; the 9th is a Friday.
    @Test(arguments: [
        ("2026-01-05 17:58", "10分钟内回复您", "2026-01-06 09:08"),
        ("2026-01-05 17:50", "10分钟内回复您", "2026-01-05 18:00"),
        ("2026-01-05 22:30", "半小时内回复您", "2026-01-06 09:30"),
        ("2026-01-09 16:00", "3小时内回复您", "2026-01-12 10:00"),
        ("2026-01-05 10:00", "24小时内回复您", "2026-01-06 10:00"),
    ]) func `What is left of a promised time when work ends goes on when it begins again`(
        said: String, text: String, due: String
    ) throws {
        try check(text, said: said, due: due)
    }

    /// Work is from 9:00 to 23:00.
    @Test(arguments: [
        ("2026-01-06 09:07:00", nil), ("2026-01-06 09:12:00", "4 min later than promised (Title)"),
        ("2026-01-05 23:40:00", nil),
    ]) func `A promise is late by working time`(answered: String, told: String?) throws {
        let bench = try RuleBench(
            "when: {by: agent, due: stated}\nmust: {by: agent}\nwithin: promised")
        let findings = try bench.findings(
            "2026-01-05 22:58:00 A: 10分钟内回复您\n\(answered) A: 有货")
        #expect(findings.map(\.explanation.en) == [told].compactMap { $0 })
    }

    /// 2026-01-07 is a Wednesday.
    @Test(arguments: [
        ("这周五给您答复", "2026-01-09 18:00"), ("本周三给您答复", "2026-01-07 18:00"),
        ("周一给您答复", "2026-01-12 18:00"), ("下周一给您答复", "2026-01-12 18:00"),
    ]) func `A day of this week is not one of the next`(text: String, due: String) throws {
        try check(text, said: "2026-01-07 10:00", due: due)
    }

    @Test(arguments: ["这周一给您答复", "本周二回复您"])
    func `A day of this week that is over is no promise`(text: String) throws {
        let bench = try RuleBench("must_not: {by: agent, due: stated}")
        let chat = try Script(
            "2026-01-07 10:00:00 A: \(text)", zone: bench.pack.rules.calendar.zone)
        #expect(RuleChecker(bench.pack.rules).check(chat.conversation).findings.isEmpty)
    }

    private func check(_ text: String, said: String, due: String) throws {
        let bench = try RuleBench(
            "must_not: {by: agent, due: stated}",
            calendar: """
                zone: Asia/Shanghai
                hours:
                  monday: ["09:00-18:00"]
                  tuesday: ["09:00-18:00"]
                  wednesday: ["09:00-18:00"]
                  thursday: ["09:00-18:00"]
                  friday: ["09:00-18:00"]
                """)
        let chat = try Script(
            "\(said):00 A: \(text)\n\(due):00 C: x", zone: bench.pack.rules.calendar.zone)
        let view = ChatView(bench.pack.rules)
        view.fill(with: chat.conversation)
        let condition = bench.pack.rules.rules[0].demand.condition
        let seen = try #require(condition.match(0, in: view, trigger: nil)?.first)
        #expect(seen.due == chat.conversation.messages[1].time)
    }

    @Test(arguments: [(5, 0, 1), (10, 1, 0), (30, 1, 0)])
    func `A promise that is not yet due when the archive ends is not broken`(
        end: Int64, findings: Int, notApplicable: Int
    ) throws {
        let bench = try RuleBench(
            "when: {by: agent, due: stated}\nmust: {by: agent}\nwithin: promised")
        let script = try Script("09:00:00 A: 10分钟内答复您", zone: bench.pack.rules.calendar.zone)
        let promised = try #require(script.conversation.start).milliseconds
        let background = KnownBackground(
            end: Timestamp(milliseconds: promised + end * 60_000))
        let result = RuleChecker(bench.pack.rules, background: background)
            .check(script.conversation)
        #expect(result.findings.count == findings)
        #expect(result.notApplicable.count == notApplicable)
    }
}
