import Rules
import Sampling
import Scoring
import Testing
import Transcripts

@testable import Auditing

/// Chats written by hand; working hours 09:00–23:00, China time.
struct ChatFiguresTests {
    private static let text = """
        title: T
        source: S
        items: [{id: s, title: S, weight: 100, measure: qa}]
        bands: [{from: 0, title: A}]
        kinds: [{title: Pre, tags: [presale]}, {title: After, tags: [aftersale]}]
        response:
          - {title: Urgent, tags: [urgent], within: 2 h}
          - {title: Normal, within: 24 h}
        reopened_days: 3
        """

    private static func card() throws -> PerformanceCard {
        try PerformanceCard(SourceText(path: "card.yaml", text: text))
    }

    private static func figures(
        _ script: String, id: String = "c", among others: [String] = []
    ) throws -> ChatFigures? {
        try chat(script, id: id, among: others).figures
    }

    private static func response(
        _ script: String, among others: [String] = []
    ) throws -> ChatResponse? {
        try chat(script, id: "c", among: others).response
    }

    private static func chat(
        _ script: String, id: String, among others: [String]
    ) throws -> (figures: ChatFigures?, response: ChatResponse?) {
        let zone = WorkingCalendar.standard.zone
        let chat = try Script(script, id: id, zone: zone).conversation
        var survey = Survey()
        survey.add(chat)
        for (number, other) in others.enumerated() {
            survey.add(try Script(other, id: "o\(number)", zone: zone).conversation)
        }
        let background = SurveyedArchive(survey)
        let waits = Waits(in: chat, calendar: .standard, background: background)
        let card = try card()
        return (
            ChatFigures(of: chat, waits, card: card, background: background),
            ChatResponse(in: chat, waits, card: card, background: background)
        )
    }

    @Test func `waits run from the customer's last line to the owner's answer, bots aside`() throws
    {
        let chat = try #require(
            try Self.figures(
                """
                @tag presale
                @resolved yes
                @rating 5
                09:00:00 C: 在吗
                09:00:02 B: 您好
                09:00:10 C: 有M码吗
                09:00:40 A(王): 有的
                09:01:00 A(王): 还有别的吗
                09:02:00 C: 几天到
                09:03:30 A(王): 三天
                """))
        #expect(chat.replies.map(\.working) == [30_000, 90_000])
        #expect(chat.firstReply?.working == 30_000)
        #expect(chat.firstReply?.elapsed == 40_000)
        #expect(chat.replies.map(\.load) == [1, 1])
        #expect(chat.solveTime == 210_000)
        #expect(chat.solved == true)
        #expect(chat.kind == 0)
        #expect(!chat.isHandedOver)
        #expect(!chat.isComplaint)
    }

    @Test func `a night does not count as waiting, but by the clock it does`() throws {
        let script = """
            @tag urgent
            22:59:30 C: 急
            2026-03-03 09:00:20 A: 您好
            """
        let chat = try #require(try Self.figures(script))
        // 30 s before 23:00 and 20 s after 09:00; on the wall ten hours and 50 s, over two hours.
        #expect(chat.firstReply?.working == 50_000)
        #expect(chat.firstReply?.elapsed == 36_050_000)
        #expect(try Self.response(script) == .init(place: 0, isInTime: false))
    }

    /// An archive that goes on for two weeks more.
    private static let later = "@day 2026-03-20\n@customer tom\n09:00:00 C: 在吗\n09:00:05 A: 在"

    @Test(arguments: [
        ("09:00:00 C: 在吗\n09:01:00 A: 在", ChatResponse(place: 1, isInTime: true)),
        ("@tag urgent\n09:00:00 C: 急\n11:00:01 A: 在", ChatResponse(place: 0, isInTime: false)),
        // Nobody answered, whether an agent has greeted before or none was ever there.
        ("09:00:00 A: 您好\n09:00:10 C: 什么时候发货", ChatResponse(place: 1, isInTime: false)),
        ("09:00:00 C: 在吗", ChatResponse(place: 1, isInTime: false)),
        ("@tag urgent\n09:00:00 C: 在吗\n09:00:01 S: 排队中", ChatResponse(place: 0, isInTime: false)),
        // A nod to what an agent said, and somebody whom a bot alone has served, wait for nobody.
        ("09:00:00 A: 已经发出了\n09:00:10 C: 好的谢谢", nil),
        ("09:00:00 C: 在吗\n09:00:01 B: 您好，请选择", nil), ("09:00:00 A: 您好", nil),
    ])
    func `an answer that never came is not in time once the time is over`(
        _ script: String, _ response: ChatResponse?
    ) throws {
        let script = "@day 2026-03-02\n" + script
        #expect(try Self.response(script, among: [Self.later]) == response)
    }

    @Test func `an answer that may yet come in time counts neither way`() throws {
        // The archive ends an hour later, a class of 24 hours is still open, one of 2 hours too.
        let soon = "@day 2026-03-02\n10:00:00 C: 在吗\n10:00:05 A: 在"
        #expect(try Self.response("@day 2026-03-02\n09:00:00 C: 在吗", among: [soon]) == nil)
    }

    @Test func `what another agent answered is not the owner's`() throws {
        let chat = try #require(
            try Self.figures(
                """
                09:00:00 C: 在吗
                09:00:05 A(甲): 在的
                09:01:00 C: 退货
                09:01:20 A(乙): 好的
                09:02:00 C: 谢谢
                09:02:10 A(乙): 不客气
                """))
        #expect(chat.agent == "乙")
        #expect(chat.firstReply == nil)
        #expect(chat.replies.map(\.working) == [20_000, 10_000])
        #expect(chat.isHandedOver)
    }

    @Test func `a customer who is back in time has reopened the chat`() throws {
        let first = "@day 2026-03-02\n@customer kate\n09:00:00 C: 在吗\n09:00:05 A: 在"
        let later = "@day 2026-03-20\n@customer tom\n09:00:00 C: 在吗\n09:00:05 A: 在"
        func again(_ day: String) -> String {
            "@day \(day)\n@customer kate\n09:00:00 C: 还是不行\n09:00:05 A: 我看看"
        }
        #expect(try Self.figures(first, among: [again("2026-03-04")])?.reopened == true)
        #expect(try Self.figures(first, among: [again("2026-03-08"), later])?.reopened == false)
        #expect(try Self.figures(first, among: [later])?.reopened == false)
        // The archive ends before three days are over.
        #expect(try Self.figures(first)?.reopened == nil)
    }

    @Test func `a chat without times or agents gives no times`() throws {
        let chat = try #require(try Self.figures("C: 在吗\nA: 在"))
        #expect(chat.firstReply == nil)
        #expect(chat.replies.isEmpty)
        #expect(chat.solved == nil)
        #expect(try Self.figures("09:00:00 C: 在吗") == nil)
    }

    @Test func `sums of an agent become figures`() throws {
        var sums = AgentFigures()
        let scripts = [
            "@rating 5\n@resolved yes\n09:00:00 C: a\n09:00:20 A: b",
            "@rating 2\n@resolved no\n@day 2026-03-03\n09:00:00 C: a\n09:00:40 A: b",
            "@rating 4\n@resolved yes\n@day 2026-03-03\n09:00:00 C: a\n09:01:30 A: b",
        ]
        for (number, script) in scripts.enumerated() {
            let chat = try #require(try Self.figures(script, id: "c\(number)"))
            let day = chat.start.map(WorkingCalendar.standard.localDate)
            sums.add(chat, nil, day: day, isDefective: number == 1, isWrong: number == 1)
        }
        let figures = sums.figures(team: sums)
        func value(_ measure: CardMeasure) -> String? { figures[measure]?.value.text }
        #expect(value(.volume) == "3")
        #expect(value(.volumePerDay) == "1.50")
        #expect(value(.firstReply) == "50.0")
        #expect(value(.firstWithin30) == "33.3333")
        #expect(value(.firstWithin60) == "66.6667")
        #expect(value(.satisfaction) == "66.6667")
        #expect(value(.solved) == "66.6667")
        #expect(value(.accuracy) == "66.6667")
        #expect(value(.complaintsFromErrors) == "33.3333")
        #expect(value(.reply90) == "90.0")
        #expect(figures[.reopened] == nil)
    }
}
