import Foundation
import TestSupport
import Testing

/// `train`: practice with simulated customers, with replies from a pipe.
struct TrainCommandTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.folder.write(Self.scenario, to: "rules/scenarios/stock.yaml")
        return bench
    }

    private static let scenario = """
        title: {zh: 有没有货, en: In stock}
        language: zh
        topic: stock
        difficulty: 1
        patience: 2
        brief: {zh: 客户问有没有货, en: Whether it is in stock}
        goals: [{zh: 答一句有, en: Say yes}]
        out_of_patience: gone
        start: ask
        states:
          ask:
            say: 有货吗
            hint: {zh: 有的, en: It is}
            next:
              - {said: {words: [有的]}, to: thanks}
              - {say: 所以有吗, patience: -1}
          thanks: {say: 好的, end: satisfied}
          gone: {say: 走了, end: angry}
        good: [有的]
        bad: [滚, 滚]

        """

    private func play(
        _ bench: Bench, _ replies: String, _ arguments: String..., language: String = "en"
    ) throws -> Program {
        try bench.run(
            arguments: ["train", "play", "--trainee", "mei"] + arguments, language: language,
            input: Array(replies.utf8))
    }

    @Test func `A chat is played from a pipe, commented on and scored`() throws {
        let good = try play(try bench(), "有的\n\n", "stock", language: "zh")
        #expect(good.status == 0, "\(good.messages)")
        #expect(good.output.contains("10:00:20 mei：有的"))
        #expect(good.output.contains("客户满意地离开") && good.output.contains("得分 100 / 100"))
        let bad = try play(try bench(), "滚\n滚\n\n", "stock", language: "zh")
        // Five points each, by the one rule of the bench.
        #expect(bad.output.contains("mei：【滚】") && bad.output.contains("（-5 分）"))
        #expect(bad.output.contains("客户生气地走了") && bad.output.contains("得分 40 / 100"))
        #expect(bad.output.contains("按规则得 90 分"))
        #expect(!bad.output.contains("\u{1B}"))
    }

    @Test func `The result for programs stands alone on stdout`() throws {
        let program = try play(try bench(), "+90s 有的\n\n", "stock", "--format", "jsonl")
        #expect(program.output.split(separator: "\n").count == 1)
        #expect(program.output.contains(#""ending":"satisfied""#))
        #expect(program.output.contains(#""mean_wait_seconds":90"#))
        #expect(program.messages.contains("mei: 有的"))
    }

    @Test func `A chat that was left is gone on with`() throws {
        let bench = try bench()
        let history = ["--history", bench.folder.path("practice")]
        let left = try play(bench, "嗯\n/hint\n/quit\n", "stock", history[0], history[1])
        #expect(left.output.contains("Hint: It is"))
        #expect(left.output.contains("go on with --resume"))
        let rest = try play(bench, "有的\n\n", "--resume", history[0], history[1])
        #expect(rest.output.contains("所以有吗") && rest.output.contains("left satisfied"))
        #expect(rest.output.contains("1 hint"))
        let none = try play(bench, "", "--resume", history[0], history[1])
        #expect(none.status == 2 && none.messages.contains("no chat that is not finished"))
        let list = try bench.run(
            "train", "list", history[0], history[1], "--trainee", "mei", "--format", "jsonl")
        #expect(list.output.contains(#""practised":1,"best":100"#))
    }

    @Test func `A line that a crash cut short does not spoil the record`() throws {
        let bench = try bench()
        let history = ["--history", bench.folder.path("practice")]
        _ = try play(bench, "嗯\n/quit\n", "stock", history[0], history[1])
        let names = try FileManager.default.contentsOfDirectory(
            atPath: bench.folder.path("practice"))
        let name = "practice/" + (try #require(names.first))
        let record = String(decoding: try bench.folder.read(name), as: UTF8.self)
        try bench.folder.write(record + "{\"after_ms\":20000,\"ki", to: name)
        let rest = try play(bench, "有的\n\n", "--resume", history[0], history[1])
        #expect(rest.output.contains("left satisfied"))
        // The file can be read again: a start, two replies, and the end.
        let list = try bench.run(
            "train", "list", history[0], history[1], "--trainee", "mei", "--format", "jsonl")
        #expect(list.status == 0 && list.output.contains(#""practised":1,"#))
        let mended = String(decoding: try bench.folder.read(name), as: UTF8.self)
        #expect(mended.split(separator: "\n").count == 4)
        // Somebody else's broken file is nobody's concern.
        try bench.folder.write(record + "{\"ki\n", to: "practice/other.jsonl")
        let other = try bench.run(
            "train", "list", history[0], history[1], "--trainee", "lin", "--format", "jsonl")
        #expect(other.status == 0 && other.output.contains(#""practised":0,"#))
    }

    @Test func `An empty line takes the time that it took`() throws {
        // The customer writes again after a minute and leaves after two.
        let bench = try Bench()
        let reminding = Self.scenario.replacing(
            "out_of", with: "reminder: {every: 1 min, say: 在吗}\nout_of")
        try bench.folder.write(reminding, to: "rules/scenarios/stock.yaml")
        let played = try play(bench, "+50s \n+50s \n+50s \n", "stock", language: "zh")
        #expect(played.output.contains("在吗") && played.output.contains("客户生气地走了"))
    }

    @Test func `Trainees whose names look alike do not share their answers`() throws {
        let bench = try bench()
        let history = ["--history", bench.folder.path("practice"), "--seed", "1"]
        for (name, answers) in [("小 美", 1), ("小_美", 1)] {
            let drill = try bench.run(
                arguments: ["train", "drill", "--trainee", name, "--format", "jsonl"] + history,
                language: "zh", input: Array("滚吧\n".utf8))
            #expect(drill.output.contains("\"answers\":\(answers)"))
        }
    }

    @Test func `Nobody sits the chats of an exam twice`() throws {
        let bench = try bench()
        for name in ["one", "two"] {
            try bench.folder.write(
                Self.scenario.replacing("topic: stock", with: "topic: t\nexam: true"),
                to: "rules/scenarios/\(name).yaml")
        }
        let exam = [
            "train", "exam", "--seed", "s", "--trainee", "mei", "--speaking", "zh", "--history",
            bench.folder.path("practice"),
        ]
        func sit(_ sitting: String) throws -> Program {
            try bench.run(
                arguments: exam + ["--sitting", sitting], input: Array("有的\n\n".utf8))
        }
        #expect(try sit("a").status == 0)
        let again = try sit("a")
        #expect(again.status == 2 && again.messages.contains("mei has sat chats of this sitting"))
        #expect(try sit("b").status == 0)
    }

    @Test func `A scenario that can get stuck is refused at its place`() throws {
        let bench = try bench()
        // Seven times five points.
        let sound = Self.scenario.replacing("patience: 2", with: "patience: 7")
            .replacing("[滚, 滚]", with: "[滚, 滚, 滚, 滚, 滚, 滚, 滚]")
        try bench.folder.write(sound, to: "rules/scenarios/stock.yaml")
        #expect(try bench.run("train", "check").output == "1 scenario, all sound.\n")
        let path = try bench.folder.write(
            Self.scenario.replacing("      - {say: 所以有吗, patience: -1}\n", with: ""),
            to: "stuck.yaml")
        let check = try bench.run("train", "check", path)
        #expect(check.status == 2)
        #expect(check.messages.contains("stuck.yaml:11:3: error: a chat can get stuck in `ask`"))
        let eager = try bench.folder.write(
            Self.scenario + "wrong: [没有的, 有的没的]\n", to: "eager.yaml")
        let passing = try bench.run("train", "check", eager).messages
        #expect(passing.contains("`wrong` leads on") && passing.contains("有的没的"))
        let kind = try bench.folder.write(
            Self.scenario.replacing("[滚, 滚]", with: "[有的]"), to: "kind.yaml")
        #expect(try bench.run("train", "check", kind).messages.contains("the replies in `bad`"))
    }

    @Test func `An exam is sat without comments, and leaves a sheet and a certificate`() throws {
        let bench = try bench()
        for name in ["one", "two"] {
            try bench.folder.write(
                Self.scenario.replacing("topic: stock", with: "topic: t\nexam: true"),
                to: "rules/scenarios/\(name).yaml")
        }
        let exam = [
            "train", "exam", "--seed", "s", "--trainee", "mei<b>", "--speaking", "zh",
        ]
        let out = bench.folder.path("exam")
        let passed = try bench.run(
            arguments: exam + ["--out", out], input: Array("有的\n\n".utf8))
        #expect(passed.status == 0, "\(passed.messages)")
        #expect(
            passed.output.contains("Chat 1 of 1, 30 min left")
                && passed.output.hasSuffix("passed\n"))
        #expect(!passed.output.contains("mood"))
        let page = String(decoding: try bench.folder.read("exam/certificate.html"), as: UTF8.self)
        #expect(page.contains("mei&lt;b&gt;") && page.contains("100<small> / 100"))
        let sheet = String(decoding: try bench.folder.read("exam/exam.csv"), as: UTF8.self)
        #expect(sheet.contains("100"))
        // Five points short of the mark, and the exit code says so.
        let failed = try bench.run(
            arguments: exam + ["--pass", "96"], input: Array("滚，有的\n\n".utf8))
        #expect(failed.status == 1 && failed.output.contains("the score is 95, the mark 96"))
        let slow = try bench.run(
            arguments: exam + ["--minutes", "1"], input: Array("+90s 有的\n\n".utf8))
        #expect(slow.status == 1 && slow.output.contains("0 of 1 chats were finished"))
        let figures = try bench.run(arguments: exam + ["--figures", "--format", "jsonl"])
        #expect(figures.output.contains(#""sitting":"A","chats":1,"difficulty":1,"model":100"#))
        let many = try bench.run(arguments: exam + ["--per-topic", "2"])
        #expect(many.status == 2)
        #expect(
            many.messages.contains(
                "t (difficulty 1) has 2 scenarios for exams, two sittings need 4: left out"))
        #expect(many.messages.contains("there is no exam: 4 scenarios"))
        #expect(try bench.run("train", "play", "one").messages.contains("kept for exams"))
        #expect(try self.bench().run(arguments: exam).messages.contains("there is no exam"))
    }

    @Test func `Drills are asked, judged and kept`() throws {
        let bench = try bench()
        let drill = [
            "train", "drill", "--history", bench.folder.path("practice"), "--trainee", "mei",
            "--seed", "1", "--format", "jsonl",
        ]
        let first = try bench.run(
            arguments: drill, language: "zh", input: Array("滚吧\n".utf8))
        #expect(first.output.contains("今天该练 1 条（种子 1）") && first.output.contains("还有问题"))
        #expect(first.output.contains(#""rule":"attitude/rude","right":0,"answers":1"#))
        // Back in the first box, it is due tomorrow.
        let again = try bench.run(arguments: drill, language: "zh")
        #expect(again.output.contains("今天该练 0 条"))
        #expect(try bench.run("train", "drill").status == 64)
    }

    @Test func `The effect of training is told, or that it cannot be`() throws {
        let bench = try bench()
        let list = try bench.folder.write(
            "agent,date\na1,2026-03-02\nnobody,2026-03-02\n", to: "t.csv")
        let few = try bench.run("train", "effect", bench.chats, "--trained", list)
        #expect(few.status == 2 && few.output.contains("Cannot be told: "))
        #expect(few.messages.contains("t.csv:3: none of the chats is by the agent `nobody`"))
        let bad = try bench.folder.write("agent,date\na1,soon\n", to: "bad.csv")
        let told = try bench.run("train", "effect", bench.chats, "--trained", bad)
        #expect(told.status == 2 && told.messages.contains("bad.csv:2: "))
        // Between quotation marks, with names, and twice, as spreadsheets have it.
        let quoted = try bench.folder.write(
            "\"客服\",\"日期\"\n\"a1\",\"2026-03-02\"\na1,2026-03-09\n", to: "quoted.csv")
        let twice = try bench.run("train", "effect", bench.chats, "--trained", quoted)
        #expect(twice.messages.contains("quoted.csv:3: the agent stands in a row before"))
        #expect(!twice.messages.contains("quoted.csv:2"))
    }

    @Test func `A real chat becomes a scenario without personal data`() throws {
        let bench = try bench()
        let made = try bench.run("train", "make", bench.chats, "--from", "t3")
        #expect(made.status == 0, "\(made.messages)")
        #expect(made.output.contains("say: [\"有货吗\"]") && made.output.contains("attitude/rude"))
        #expect(!made.output.contains("13812345678") && !made.output.contains("kate"))
        // Neither the id of the chat; its facts are those of its day.
        #expect(!made.output.contains("t3") && made.output.contains("\nday: 20"))
        let path = bench.folder.path("made.yaml")
        let make = ["train", "make", bench.chats, "--from", "t3", "--to", path]
        #expect(try bench.run(arguments: make).status == 0)
        let over = try bench.run(arguments: make)
        #expect(over.status == 2 && over.messages.contains("exists and was left as it is"))
        let none = try bench.run("train", "make", bench.chats, "--from", "t99")
        #expect(none.status == 2 && none.messages.contains("t99"))
    }

    @Test func `Wrong usage is told`() throws {
        let bench = try bench()
        #expect(try bench.run("train", "play").status == 64)
        #expect(try bench.run("train", "play", "stock", "--resume").status == 64)
        #expect(try bench.run("train", "play", "--resume").status == 64)
        let unknown = try bench.run("train", "play", "stok")
        #expect(unknown.status == 2 && unknown.messages.contains("did you mean `stock`?"))
        let empty = try Bench().run("train", "list")
        #expect(empty.status == 2 && empty.messages.contains("has no scenarios"))
    }
}
