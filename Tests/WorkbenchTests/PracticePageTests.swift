import Store
import Testing

@testable import Workbench

/// Practice in the browser: chats, drills, exams, and who sees what.
struct PracticePageTests {
    /// An office in which the trainee has begun a chat, and the trainee's browser.
    private static func begun() async throws -> (Office, Browser) {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        let start = try await trainee.post("/practice/chats", ["scenario": "stock"])
        #expect(start.location == "/practice/chats/1")
        return (office, trainee)
    }

    @discardableResult
    private static func reply(
        _ browser: Browser, _ text: String, chat: Int = 1
    ) async throws -> Browser.Answer {
        let path = "/practice/chats/\(chat)"
        return try await browser.fill(path + "/reply", on: path, [("text", text)])
    }

    @Test func `A chat is practised, commented on, closed and scored`() async throws {
        let (office, trainee) = try await Self.begun()
        let page = try await trainee.get("/practice/chats/1").text
        #expect(page.contains("有货吗") && page.contains("客户问有没有货"))
        office.time.advance(minutes: 1)
        #expect(try await Self.reply(trainee, "自己看").location == "/practice/chats/1#now")
        let told = try await trainee.get("/practice/chats/1").text
        // The span is marked, the rule says why and what to say instead, and the customer goes on.
        #expect(told.contains("<mark data-n=\"0\">自己看</mark>"))
        #expect(told.contains("客户会觉得被推开") && told.contains("我帮您看一下"))
        #expect(told.contains("用时 60 秒") && told.contains("所以有吗"))
        try await Self.reply(trainee, "有的")
        let end = try await trainee.get("/practice/chats/1").text
        #expect(end.contains("客户说完了"))
        try await trainee.fill("/practice/chats/1/close", on: "/practice/chats/1", [])
        let score = try await trainee.get("/practice/chats/1").text
        // Two points for one cold word.
        #expect(score.contains("客户满意地离开") && score.contains("<b>98</b> / 100"))
        #expect(try await trainee.get("/practice").text.contains("练过 1 次 · 最好 98 分"))
        let kept = try #require(try await office.workbench.store.practice(PracticeID(1)))
        #expect(kept.lines.count == 4 && kept.isOver)
    }

    @Test func `A hint is counted, and time that passes is the customer's`() async throws {
        let (office, trainee) = try await Self.begun()
        let path = "/practice/chats/1"
        let hint = try await trainee.fill(path + "/hint", on: path, [])
        #expect(hint.location == path + "?hint=1#now")
        #expect(try await trainee.get(path + "?hint=1").text.contains("答有的"))
        office.time.advance(minutes: 4)
        #expect(try await trainee.get(path).text.contains("在吗"))
        office.time.advance(minutes: 60)
        let late = try await Self.reply(trainee, "有的")
        #expect(late.location == path + "?done=late#now")
        let gone = try await trainee.get(path + "?done=late").text
        #expect(gone.contains("客户已经走了") && gone.contains("走了"))
    }

    @Test func `A page that is stale keeps what was typed and changes nothing`() async throws {
        let (office, trainee) = try await Self.begun()
        let path = "/practice/chats/1"
        let seen = try await trainee.hidden(path + "/reply", on: path)
        try await Self.reply(trainee, "嗯")
        let stale = try await trainee.post(path + "/reply", seen + [("text", "有的<b>")])
        #expect(stale.status == 422 && stale.text.contains("会话又往下走了"))
        #expect(stale.text.contains("有的&lt;b&gt;"))
        let empty = try await trainee.fill(path + "/reply", on: path, [("text", " \n ")])
        #expect(empty.status == 422 && empty.text.contains("还没写回复"))
        let kept = try await office.workbench.store.practice(PracticeID(1))
        #expect(kept?.lines.count == 2)
    }

    @Test func `Nobody sees another's chat but who sees everybody's`() async throws {
        let (office, _) = try await Self.begun()
        let expected = ["agent": 404, "lead": 200, "auditor": 200, "reviewer": 403]
        for (login, status) in expected {
            let browser = try await office.browser(login)
            #expect(try await browser.get("/practice/chats/1").status == status, "\(login)")
        }
        let lead = try await office.browser("lead")
        let reply = try await lead.post(
            "/practice/chats/1/reply", ["seen": "1", "text": "有的"])
        #expect(reply.status == 404)
        let exam = try await lead.post("/practice/chats", ["scenario": "exam-one"])
        #expect(exam.status == 404)
    }

    @Test func `A chat survives a restart`() async throws {
        let (office, trainee) = try await Self.begun()
        try await Self.reply(trainee, "嗯")
        let again = try Workbench(
            store: Store(path: office.workbench.store.path), rules: office.workbench.rules,
            clock: office.workbench.clock, random: office.workbench.random,
            settings: office.workbench.settings)
        let browser = Browser(again, as: trainee)
        #expect(try await browser.get("/practice").text.contains("接着来"))
        #expect(try await Self.reply(browser, "有的").status == 303)
        #expect(try await browser.get("/practice/chats/1").text.contains("客户说完了"))
    }

    @Test func `Drills are asked, judged, kept and come again`() async throws {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        let path = "/practice/drills"
        // What the team has most findings of comes first.
        #expect(try await trainee.get(path).text.contains("还有 2 题"))
        let unreadable = try await trainee.fill(path, on: path, [("answer", "1")])
        #expect(unreadable.status == 422)
        let seen = try await trainee.hidden(path, on: path)
        let wrong = try await trainee.post(path, seen + [("answer", "你自己看吧")])
        #expect(wrong.status == 200 && wrong.text.contains("还有问题"))
        let stale = try await trainee.post(path, seen + [("answer", "我帮您看看")])
        #expect(stale.status == 422 && stale.text.contains("已经答过或换了题"))
        let right = try await trainee.fill(path, on: path, [("answer", "我帮您看看")])
        #expect(right.text.contains("✓ 对") && right.text.contains("今天的都练完了"))
        let user = try await office.user("trainee")
        let kept = try await office.workbench.store.drillAnswers(of: user.id)
        #expect(kept.map(\.isRight) == [false, true])
        office.time.advance(minutes: 24 * 60)
        let tomorrow = try await office.browser("trainee")
        #expect(try await tomorrow.get(path).text.contains("还有 1 题"))
    }

    @Test func `A drill asks about a confirmed excerpt of a real chat, masked`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c2")
        let trainee = try await office.browser("trainee")
        let page = try await trainee.get("/practice/drills").text
        #expect(page.contains("在吗") && page.contains("自己看"))
        #expect(!page.contains("李想") && !page.contains("小雅"))
    }

    @Test func `An exam is sat, passed and certified, and the lead sees it`() async throws {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        #expect(try await trainee.get("/practice/exams").text.contains("1 题，限时 30 分钟"))
        #expect(try await trainee.post("/practice/exams").location == "/practice/chats/1")
        let chat = try await trainee.get("/practice/chats/1").text
        #expect(!chat.contains("/hint"))
        try await Self.reply(trainee, "有的")
        // No comments while it is sat.
        #expect(!(try await trainee.get("/practice/chats/1").text.contains("用时")))
        try await trainee.fill("/practice/chats/1/close", on: "/practice/chats/1", [])
        let end = try await trainee.post("/practice/exams/1/next")
        #expect(end.location == "/practice/exams/1")
        let page = try await trainee.get("/practice/exams/1").text
        #expect(page.contains("客服上岗考试证书") && page.contains("名 trainee"))
        #expect(page.contains("<b>100</b> / 100"))
        let team = try await office.browser("lead").get("/practice/team").text
        #expect(team.contains("1 人通过考试") && team.contains("/practice/exams/1"))
        // The next one has the other chat.
        try await trainee.post("/practice/exams")
        let other = try await office.workbench.store.exams().last
        #expect(other?.sitting == "b")
    }

    @Test func `A finished chat can be read after a rule was edited`() async throws {
        let (office, trainee) = try await Self.begun()
        try await Self.reply(trainee, "自己看")
        try await Self.reply(trainee, "有的")
        try await trainee.fill("/practice/chats/1/close", on: "/practice/chats/1", [])
        let later = try office.afterEditOfRules(trainee)
        let page = try await later.get("/practice/chats/1")
        #expect(page.status == 200)
        // What was said by both, the score of the day (two points for one cold word), and why
        // there are no comments.
        #expect(page.text.contains("所以有吗") && page.text.contains("自己看"))
        #expect(page.text.contains("<b>98</b> / 100") && page.text.contains("得分是当时打的"))
        #expect(!page.text.contains("用时"))
    }

    @Test func `An open chat can be read after a rule was edited, and not gone on with`()
        async throws
    {
        let (office, trainee) = try await Self.begun()
        try await Self.reply(trainee, "嗯")
        let later = try office.afterEditOfRules(trainee)
        let page = try await later.get("/practice/chats/1")
        #expect(page.status == 200 && page.text.contains("请重新练一遍"))
        #expect(!page.text.contains("/reply"))
    }

    @Test func `An exam with an open chat does not count after a rule was edited`() async throws {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        try await trainee.post("/practice/exams")
        let later = try office.afterEditOfRules(trainee)
        let next = try await later.post("/practice/exams/1/next")
        #expect(next.location == "/practice/exams/1")
        let page = try await later.get("/practice/exams/1").text
        #expect(page.contains("作废") && page.contains("请重考"))
        // The next one begins, with the chat that was not seen.
        #expect(try await later.post("/practice/exams").location == "/practice/chats/2")
    }

    @Test func `An exam whose chats are done counts after a rule was edited`() async throws {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        try await trainee.post("/practice/exams")
        try await Self.reply(trainee, "有的")
        try await trainee.fill("/practice/chats/1/close", on: "/practice/chats/1", [])
        let later = try office.afterEditOfRules(trainee)
        try await later.post("/practice/exams/1/next")
        #expect(try await later.get("/practice/exams/1").text.contains("客服上岗考试证书"))
    }

    @Test func `A reply to an exam whose time is over is not taken`() async throws {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        try await trainee.post("/practice/exams")
        let path = "/practice/chats/1"
        let seen = try await trainee.hidden(path + "/reply", on: path)
        office.time.advance(minutes: 30)
        let late = try await trainee.post(path + "/reply", seen + [("text", "有的")])
        #expect(late.location == "/practice/exams/1")
        let kept = try await office.workbench.store.practice(PracticeID(1))
        #expect(kept?.lines.count == 1)
        #expect(try await trainee.get("/practice/exams/1").text.contains("未通过"))
    }

    @Test func `An exam that its trainee leaves alone ends with its time`() async throws {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        try await trainee.post("/practice/exams")
        try await Self.reply(trainee, "有的")
        try await trainee.fill("/practice/chats/1/close", on: "/practice/chats/1", [])
        office.time.advance(minutes: 31)
        // All chats were done in time, so it is passed though nobody pressed on.
        let team = try await office.browser("lead").get("/practice/team").text
        #expect(team.contains("1 人通过考试"))
        let exam = try #require(try await office.workbench.store.exams().first)
        #expect(exam.result?.at == exam.ends)
    }

    @Test func `A chat of an exam comes again only after the others, and shows no model replies`()
        async throws
    {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        for chat in 1...2 {
            let path = "/practice/chats/\(chat)"
            #expect(try await trainee.post("/practice/exams").location == path)
            try await Self.reply(trainee, "有的", chat: chat)
            try await trainee.fill(path + "/close", on: path, [])
            try await trainee.post("/practice/exams/\(chat)/next")
            let page = try await trainee.get(path).text
            #expect(page.contains("<b>100</b> / 100") && !page.contains("示范"))
        }
        let asked = try await office.workbench.store.practiceEnds().map(\.scenario).sorted()
        #expect(asked == ["exam-one", "exam-two"])
        // All were seen: the one that was seen longest ago comes again.
        #expect(try await trainee.post("/practice/exams").location == "/practice/chats/3")
        let again = try await office.workbench.store.practices(of: office.user("trainee").id)
        #expect(again.count == 3 && again.last?.scenario == again.first?.scenario)
    }

    @Test func `Whoever knows the program cannot know the chats of an exam before`() async throws {
        let office = try await Office.atWork()
        for login in ["trainee", "agent"] {
            try await office.browser(login).post("/practice/exams")
        }
        let exams = try await office.workbench.store.exams()
        #expect(exams.count == 2 && Set(exams.map(\.seed)).count == 2)
        for exam in exams {
            #expect(exam.seed.wholeMatch(of: /[0-9a-f]{16}/) != nil, "\(exam.seed)")
        }
    }

    @Test func `When the time is over an exam is over, and failed`() async throws {
        let office = try await Office.atWork()
        let trainee = try await office.browser("trainee")
        try await trainee.post("/practice/exams")
        office.time.advance(minutes: 31)
        try await trainee.post("/practice/exams/1/next")
        let page = try await trainee.get("/practice/exams/1").text
        #expect(page.contains("未通过") && page.contains("只有 0 位客户满意，至少要 1 位"))
        #expect(!page.contains("证书"))
    }
}
