import Rules
import Scoring
import Testing
import Training
import Transcripts
import Wording

/// A practice chat, reply by reply, with the rules of `SmallShop`.
struct PracticeSessionTests {
    private func begin(_ shop: SmallShop) throws -> (PracticeSession, Coach) {
        let coach = try shop.coach()
        let scenario = try coach.book.scenario("late")
        let start = PracticeDay.start(
            of: scenario, today: SmallShop.evening, in: coach.calendar)
        let session = try #require(
            PracticeSession(of: scenario, id: "s", trainee: "xiaomei", start: start))
        return (session, coach)
    }

    @Test func `Practice begins at ten in the morning with the customer's words`() throws {
        let (session, _) = try begin(try SmallShop())
        #expect(session.chat.messages.map(\.role) == [.customer, .customer])
        #expect(session.chat.words(of: 1) == "退货几天内可以")
        #expect(session.chat.start == SmallShop.ten)
        #expect(session.chat.shop == "云栖")
    }

    @Test func `The right fact leads on, what was demanded is praised, and the chat is closed`()
        throws
    {
        var (session, coach) = try begin(try SmallShop())
        let feedbackGiven = session.reply(["您好，签收后7天内可以退货"], after: 20_000, by: coach)
        let feedback = try #require(feedbackGiven)
        #expect(feedback.good.map(\.card.id) == ["attitude/greeting"])
        #expect(feedback.wrong.isEmpty && feedback.due.isEmpty)
        #expect(feedback.facts.map(\.isRight) == [true])
        // The customer's second message stands a second behind the first.
        #expect(feedback.waited == 20_000)
        #expect(session.ending == .satisfied && session.isClosing && !session.isOver)
        _ = session.reply(["不客气"], after: 5000, by: coach)
        #expect(session.isOver)
        let result = PracticeResult(of: session, by: coach)
        #expect(result.score.total == Points(100))
        #expect(result.met == ["attitude/greeting": 1])
    }

    @Test func `A wrong value is told with the right one, and costs patience`() throws {
        var (session, coach) = try begin(try SmallShop())
        let feedbackGiven = session.reply(["您好，签收后30天内可以退货"], after: 10_000, by: coach)
        let feedback = try #require(feedbackGiven)
        #expect(feedback.facts.map(\.inForce) == [Phrase(zh: "7 天", en: "7 days")])
        #expect(feedback.facts.map(\.isRight) == [false])
        #expect(session.patience == 2)
        #expect(feedback.answer == 3..<4)
        #expect(feedback.mood == .worried)
    }

    // The scenario opens with the question for the return window, which is 7 days.
    @Test func `A question for a fact that is passed over is told with the value in force`() throws
    {
        let shop = try SmallShop([
            "attitude/answers.yaml": """
            title: {zh: 问到规定要答, en: Answers facts}
            dimension: attitude
            severity: major
            points: -4
            must_not: {by: customer, fact: unanswered}
            why: {zh: 客户还得再问, en: The customer asks again}
            instead: {zh: 付款后48小时内发货, en: Within 48 hours}
            false_alarms: {zh: 无, en: None}
            fixtures:
              - {flag: "@shop 云栖\nC: 退货几天内可以\nA: 看页面"}
              - {pass: "@shop 云栖\nC: 退货几天内可以\nA: 7天"}
            """
        ])
        var (session, coach) = try begin(shop)
        let feedbackGiven = session.reply(["看页面"], after: 10_000, by: coach)
        let notes = try #require(feedbackGiven).notes.map(\.text.zh)
        #expect(notes.last == "接下来别忘了：问到规定要答，应该说：退货期限 7 天、问候")
        let result = PracticeResult(of: session, by: coach)
        #expect(result.right["attitude/answers"]?.map(\.zh) == ["应该说：退货期限 7 天"])
    }

    @Test(arguments: [("zh", "Better: 我帮您看一下"), ("en", "可以这样说：Let me look for you")])
    func `Better words are in the language of the chat, whoever reads them`(
        language: String, better: String
    ) throws {
        let shop = try SmallShop([
            "scenarios/late.yaml": SmallShop.scenario.replacing(
                "language: zh", with: "language: \(language)")
        ])
        var (session, coach) = try begin(shop)
        let feedback = session.reply(["你自己看页面"], after: 10_000, by: coach)
        let notes = try #require(feedback).notes.map(\.text)
        #expect(notes.contains { (language == "zh" ? $0.en : $0.zh) == better })
    }

    @Test func `What was said against a rule is marked, and what is missing is told as due`() throws
    {
        var (session, coach) = try begin(try SmallShop())
        let feedbackGiven = session.reply(["你自己看页面"], after: 10_000, by: coach)
        let feedback = try #require(feedbackGiven)
        let remark = try #require(feedback.wrong.first)
        #expect(feedback.wrong.count == 1 && remark.card.id == "attitude/cold")
        #expect(remark.finding?.evidence.map(\.span) == [1..<4])
        #expect(feedback.due.map(\.card.id) == ["attitude/greeting"])
        // A remark is made once.
        let nextGiven = session.reply(["嗯"], after: 10_000, by: coach)
        let next = try #require(nextGiven)
        #expect(next.wrong.isEmpty)
    }

    @Test func `Whoever is cold twice loses the customer, and a red line takes the score to zero`()
        throws
    {
        var (session, coach) = try begin(try SmallShop())
        _ = session.reply(["自己看"], after: 1000, by: coach)
        #expect(session.patience == 1 && !session.isClosing)
        _ = session.reply(["自己看"], after: 1000, by: coach)
        #expect(session.ending == .angry && session.isClosing)
        _ = session.reply(["滚"], after: 1000, by: coach)
        let result = PracticeResult(of: session, by: coach)
        #expect(result.score.redLine && result.score.total == .zero)
        #expect(
            result.broken == ["attitude/cold": 2, "attitude/greeting": 1, "attitude/rude": 1])
    }

    @Test func `A customer whom nobody answers reminds every three minutes, and leaves`() throws {
        var (session, coach) = try begin(try SmallShop())
        let early = session.wait(179_000)
        #expect(early.isEmpty)
        let due = session.wait(1000)
        #expect(due == 2..<3)
        #expect(session.chat.words(of: 2) == "在吗")
        let more = session.wait(360_000)
        #expect(more == 3..<6)
        #expect(session.chat.words(of: 3) == "人呢" && session.chat.words(of: 4) == "人呢")
        #expect(session.ending == .angry)
        let none = session.wait(3_600_000)
        #expect(none.isEmpty)
        let last = session.reply(["在"], after: 0, by: coach)
        #expect(last != nil)
        #expect(session.isOver)
    }

    @Test func `A reply after the customer has left is not sent`() throws {
        var (session, coach) = try begin(try SmallShop())
        let reply = session.reply(["您好"], after: 3_600_000, by: coach)
        #expect(reply == nil)
        #expect(session.chat.messages.allSatisfy { $0.role == .customer })
        #expect(session.isClosing && !session.isOver)
    }

    @Test func `The same steps give the same chat, however waiting was cut up`() throws {
        let shop = try SmallShop()
        var (whole, coach) = try begin(shop)
        var cut = whole
        _ = whole.reply(["您好"], after: 200_000, by: coach)
        cut.wait(50_000)
        cut.wait(100_000)
        _ = cut.reply(["您好"], after: 50_000, by: coach)
        #expect(whole.chat == cut.chat)
    }

    @Test
    func `A polite chat whose customer leaves angry is capped, and one broken off is nothing`()
        throws
    {
        let shop = try SmallShop()
        var (session, coach) = try begin(shop)
        #expect(PracticeResult(of: session, by: coach).total == .zero)
        for _ in 0..<3 { _ = session.reply(["您好，好的"], after: 1000, by: coach) }
        let result = PracticeResult(of: session, by: coach)
        #expect(result.ending == .angry && result.score.total == Points(100))
        #expect(result.total == Points(40) && result.ceiling == Points(40))
        let end = PracticeLine.End(result)
        #expect(end.total == "40" && end.rules == "100" && end.full == "100")
        #expect(end.chat?.filter(\.isTrainee).map(\.text) == ["您好，好的", "您好，好的", "您好，好的"])
    }

    @Test func `A hint is that of the state, and is counted`() throws {
        var (session, _) = try begin(try SmallShop())
        let state = session.hint()
        #expect(state.hint?.en == "Say the days")
        #expect(session.hints == 1)
    }

    @Test func `A record makes the same chat again, and not where the scenario has changed`() throws
    {
        let shop = try SmallShop()
        var (session, coach) = try begin(shop)
        _ = session.hint()
        _ = session.reply(["您好", "稍等"], after: 5000, by: coach)
        let start = PracticeLine.Start(
            session: "s", scenario: "late", scenarioDigest: session.scenario.digest,
            rulesDigest: "r", trainee: "xiaomei", at: 0, clock: SmallShop.ten.milliseconds)
        let lines = try [
            PracticeLine.start(start), .hint, .reply(["您好", "稍等"], after: 5000),
        ].map { try $0.json() }
        // A crash may leave half a line.
        let record = try PracticeRecord(lines.joined() + "{\"kind\":\"re", name: "s.jsonl")
        let again = try #require(record.session(of: session.scenario, by: coach))
        #expect(again.chat == session.chat && again.hints == 1)
        let other = try SmallShop([
            "scenarios/late.yaml": SmallShop.scenario.replacing("算了", with: "走了")
        ]).coach()
        #expect(record.session(of: try other.book.scenario("late"), by: other) == nil)
        #expect(throws: PracticeRecordError.self) {
            _ = try PracticeRecord(lines[0] + "nonsense\n" + lines[1], name: "s.jsonl")
        }
    }
}

/// What a reply is told beside findings.
struct PracticeNoteTests {
    private func notes(_ reply: String, _ opening: String) throws -> [PracticeNote] {
        let shop = try SmallShop([
            "scenarios/late.yaml": SmallShop.scenario.replacing(
                "say: [你好, 退货几天内可以]", with: "say: [\(opening)]"),
            "attitude/wrong-value.yaml": """
            title: {zh: 不答错规定, en: No wrong value}
            dimension: attitude
            severity: major
            points: -5
            must_not: {by: agent, fact: contradicted}
            why: {zh: 客户会当真, en: Customers count on it}
            instead: {zh: 保修两年, en: Two years of warranty}
            false_alarms: {zh: 无, en: None}
            fixtures: [{flag: "@shop 云栖\\nC: 退货几天内可以\\nA: 30天"}, {pass: "A: 好"}]
            """,
        ])
        let coach = try shop.coach()
        let scenario = try coach.book.scenario("late")
        var session = try #require(
            PracticeSession(of: scenario, id: "s", trainee: "mei", start: SmallShop.ten))
        let feedback = session.reply([reply], after: 1000, by: coach)
        return try #require(feedback).notes
    }

    @Test func `A fact is praised where it was asked for, and told where it was stated wrong`()
        throws
    {
        let right = try notes("您好，签收后7天内可以退货", "退货几天内可以")
        #expect(
            right.contains { $0.kind == .good && $0.text.en == "Return window is right: 7 days" })
        let unasked = try notes("您好，退货7天了还没退", "我不高兴")
        #expect(!unasked.contains { $0.text.en.contains("is right") })
        let wrong = try notes("您好，签收后30天内可以退货", "退货几天内可以").map(\.text.en)
        #expect(wrong.contains { $0.hasPrefix("contradicts the knowledge base") })
        #expect(wrong.contains("In force: Return window, 7 days"))
        #expect(!wrong.contains { $0.contains("warranty") })
    }

    @Test func `Who leaves satisfied is calm`() throws {
        let shop = try SmallShop()
        let coach = try shop.coach()
        let scenario = try coach.book.scenario("late")
        var session = try #require(
            PracticeSession(of: scenario, id: "s", trainee: "mei", start: SmallShop.ten))
        _ = session.reply(["嗯"], after: 1000, by: coach)
        #expect(session.mood == .worried)
        _ = session.reply(["7天内可以退货"], after: 1000, by: coach)
        #expect(session.ending == .satisfied && session.mood == .calm)
        // A slow good-bye keeps nobody waiting.
        _ = session.reply(["再见"], after: 600_000, by: coach)
        #expect(session.waits.count == 2)
    }
}
