import Rules
import Scoring
import Testing
import Training
import Transcripts
import Wording

/// Exams: what is drawn, and what it takes to pass.
struct ExamTests {
    /// Three exam scenarios on one topic, two on another, one on a third, and one for practice.
    private func book(
        _ names: [(String, String)] = [
            ("a1", "x"), ("a2", "x"), ("a3", "x"), ("b1", "y"), ("b2", "y"), ("c1", "z"),
        ]
    ) throws -> (ScenarioBook, Coach) {
        let files = names.map { name, topic in
            (
                "scenarios/\(name).yaml",
                SmallShop.scenario.replacing("topic: returns", with: "topic: \(topic)\nexam: true")
            )
        }
        let shop = try SmallShop(Dictionary(uniqueKeysWithValues: files))
        let coach = try shop.coach()
        return (coach.book, coach)
    }

    @Test(arguments: ["spring", "autumn", "3"])
    func `Both sittings have the same topics and no chat in common`(seed: String) throws {
        let (book, _) = try book()
        let a = ExamPaper(book.scenarios, in: .zh, seed: seed, sitting: .a).scenarios
        let b = ExamPaper(book.scenarios, in: .zh, seed: seed, sitting: .b).scenarios
        // z has one chat alone, so it is in neither.
        #expect(a.map(\.topic) == ["x", "y"] && b.map(\.topic) == ["x", "y"])
        #expect(ExamPaper(book.scenarios, in: .en, seed: seed, sitting: .a).scenarios.isEmpty)
        #expect(Set(a.map(\.id)).isDisjoint(with: b.map(\.id)))
        #expect(
            a == ExamPaper(book.scenarios.reversed(), in: .zh, seed: seed, sitting: .a).scenarios)
    }

    // Of x there are four, two for each sitting; of y two, and they would need four.
    @Test func `A sitting has as many chats of a topic as is asked, and tells which have too few`()
        throws
    {
        let names = [("a1", "x"), ("a2", "x"), ("a3", "x"), ("a4", "x"), ("b1", "y"), ("b2", "y")]
        let scenarios = try book(names).0.scenarios
        func draw(_ sitting: ExamPaper.Sitting, after seen: [String]? = nil) -> ExamPaper {
            ExamPaper(
                scenarios, in: .zh, seed: "s", sitting: sitting, perTopic: 2, after: seen)
        }
        let (a, b) = (draw(.a), draw(.b))
        #expect(Set((a.scenarios + b.scenarios).map(\.id)) == ["a1", "a2", "a3", "a4"])
        #expect(a.scenarios.count == 2 && b.scenarios.count == 2)
        #expect(a.short.map { "\($0.topic) \($0.difficulty) \($0.chats)" } == ["y 2 2"])
        let seen = a.scenarios.map(\.id)
        #expect(Set(draw(.a, after: seen).scenarios.map(\.id)) == Set(b.scenarios.map(\.id)))
        let last = draw(.a, after: ["a3", "a1", "a2"]).scenarios.map(\.id)
        #expect(last == ["a4", "a3"])
    }

    @Test func `Some seeds draw other chats`() throws {
        let (book, _) = try book()
        let drawn = (1...20).map {
            ExamPaper(book.scenarios, in: .zh, seed: "\($0)", sitting: .a).scenarios.map(\.id)
        }
        #expect(Set(drawn).count > 1)
    }

    private func play(_ replies: [String], _ coach: Coach) throws -> PracticeResult {
        let scenario = try coach.book.scenario("a1")
        let samples = replies.map { SampleReply($0) }
        let played = Rehearsal(samples, of: scenario, on: SmallShop.evening, by: coach)
        return try #require(played).result
    }

    @Test func `An exam is passed by its mean, each dimension, and without a red line`() throws {
        let (_, coach) = try book()
        let marks = ExamResult.Criteria(total: Points(90), dimension: 0.8, satisfied: 0.75)
        let good = try play(["您好，签收后7天内可以退货", "不客气"], coach)
        // A missing greeting costs 2.
        let short = try play(["签收后7天内可以退货", "嗯"], coach)
        let passed = ExamResult([good, short], of: 2, criteria: marks)
        #expect(passed.total == Points(99) && passed.isPassed)
        #expect(passed.kept.map { ($0 * 100).rounded() } == [99])
        // 5 for each of two cold replies, 2 for the greeting, and the red line takes all.
        let bad = try play(["自己看", "自己看", "滚"], coach)
        let failed = ExamResult([good, bad], of: 2, criteria: marks)
        #expect(failed.total == Points(50))
        #expect(failed.failures == [.total, .dimension(0), .satisfied, .redLine])
        let late = ExamResult([good], of: 2, criteria: marks)
        #expect(late.total == Points(50) && late.failures.last == .unfinished)
    }

    @Test func `A chat that was not finished counts nothing`() throws {
        let (_, coach) = try book()
        let good = try play(["您好，签收后7天内可以退货", "不客气"], coach)
        let open = try play([], coach)
        #expect(open.ending == nil && open.score.total == Points(100))
        let result = ExamResult([good, open], of: 2, criteria: .usual)
        // (100 + 0) / 2, and half of the one dimension.
        #expect(result.total == Points(50) && result.kept == [0.5])
        #expect(result.failures.contains(.unfinished))
    }

    @Test func `A finished chat counts as it was kept`() throws {
        let (_, coach) = try book()
        let short = try play(["签收后7天内可以退货", "嗯"], coach)
        let end = PracticeLine.End(short)
        let kept = ExamChat(
            end, of: short.scenario.id, title: short.scenario.title, scorecard: short.scorecard)
        #expect(kept == ExamChat(short) && kept.total == Points(98))
    }

    @Test func `Chats that were seen are left out, and come again where there are no others`()
        throws
    {
        let (book, _) = try book()
        func draw(_ seen: [String]) -> [String] {
            ExamPaper(book.scenarios, in: .zh, seed: "s", sitting: .a, after: seen)
                .scenarios.map(\.id)
        }
        let first = draw([])
        let second = draw(first)
        #expect(first.count == 2 && second.count == 2)
        #expect(Set(first).isDisjoint(with: second))
        // A third chat is there on x; on y the one that was seen first comes again.
        let third = draw(first + second)
        #expect(third.count == 2 && third[1] == first[1])
        #expect(!(first + second).contains(third[0]))
    }

    @Test func `Figures of a sitting are those of three kinds of trainees`() throws {
        let (book, coach) = try book()
        let paper = ExamPaper(book.scenarios, in: .zh, seed: "s", sitting: .a)
        let figures = try #require(ExamFigures(paper, on: SmallShop.evening, by: coach))
        // Model replies break nothing, bad ones cross a red line, careless ones
        // lack the greeting (98), but their customers leave angry, so 40 is the most.
        #expect(figures.chats == 2 && figures.difficulty == 2)
        #expect(figures.model == 100 && figures.bad == 0 && figures.careless == 40)
    }
}
