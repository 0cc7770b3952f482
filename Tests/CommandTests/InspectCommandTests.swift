import Foundation
import TestSupport
import Testing

/// `spotcheck inspect` and `spotcheck convert` on the bench's archive: nine chats of four agents in
/// three formats.
struct InspectCommandTests {
    private struct Answer: Decodable {
        let files: [File]
        let conversations: Int
        let agents: [Agent]
        let missing: [String]
        let rejects: [Reject]

        struct File: Decodable {
            let format: String
            let conversations: Int
        }

        struct Agent: Decodable {
            let id: String
            let conversations: Int
        }

        struct Reject: Decodable {
            let code: String
            let count: Int
        }
    }

    @Test func `inspect counts what is in each file, for programs and for people`() throws {
        let bench = try Bench()
        let json = try bench.runBare("inspect", bench.chats, "--format", "json")
        #expect(json.status == 0)
        let answer = try JSONDecoder().decode(Answer.self, from: Data(json.output.utf8))
        #expect(answer.conversations == 9)
        #expect(answer.files.map(\.format) == ["csv", "qianniu", "jsonl"])
        #expect(answer.files.map(\.conversations) == [2, 1, 6])
        #expect(answer.agents.map(\.conversations) == [3, 3, 2, 1])
        let page = try bench.runBare("inspect", bench.chats, language: "zh")
        #expect(page.output.contains("共 9 个会话"))
        #expect(page.output.contains("1 位客服只有一个会话"))
    }

    @Test func `inspect lists who writes where nothing says who is an agent`() throws {
        let bench = try Bench()
        try bench.folder.write("【9:00:00】#【林】#【在吗】\n【9:00:05】#【木木】#【在的】\n", to: "log.txt")
        let path = bench.folder.path("log.txt")
        let unknown = try bench.runBare("inspect", path)
        #expect(unknown.status == 2)
        #expect(unknown.output.contains("name the agents"))
        #expect(unknown.output.contains("木木  1"))
        let known = try bench.runBare(
            "inspect", path, "--agents", "木木", "--day", "2026-06-08", "--format", "json")
        #expect(known.status == 0)
        let answer = try JSONDecoder().decode(Answer.self, from: Data(known.output.utf8))
        #expect(answer.agents.map(\.id) == ["木木"])
    }

    @Test func `a word that all agents share is told to be no agent's own`() throws {
        let bench = try Bench()
        try bench.folder.write("会话ID,发送人,内容\nS,顾客,在吗\nS,客服,在的\n", to: "x.csv")
        let page = try bench.runBare("inspect", bench.folder.path("x.csv"), language: "zh")
        #expect(page.output.contains("1 个会话没有写明是哪位客服"))
    }

    @Test func `inspect tells of chats that go on in the next file`() throws {
        let bench = try Bench()
        let days = [("wm1", "ZhangSan", "在吗"), ("ZhangSan", "wm1", "在的")]
        for (day, (from, to, words)) in days.enumerated() {
            try bench.folder.write(
                """
                {"msgid":"\(day)","action":"send","from":"\(from)","tolist":["\(to)"],"roomid":"",\
                "msgtime":171737910\(day)000,"msgtype":"text","text":{"content":"\(words)"}}

                """, to: "days/\(day).jsonl")
        }
        let apart = try bench.runBare("inspect", bench.folder.path("days"))
        #expect(apart.output.contains("2 conversations"))
        #expect(apart.output.contains("read them as one, in order: cat"))
        let joined = try bench.shell(#"cat days/*.jsonl | "$spotcheck" inspect -"#)
        #expect(joined.output.contains("1 conversation, 2 messages"))
        #expect(!joined.output.contains("read them as one"))
    }

    @Test func `convert writes what reads back as the same chats`() throws {
        let bench = try Bench()
        let out = bench.folder.path("all.jsonl")
        let first = try bench.runBare("convert", bench.chats, "--out", out)
        #expect(first.status == 0)
        let again = try bench.runBare("convert", out, "--quiet")
        #expect(try again.output == String(decoding: bench.folder.read("all.jsonl"), as: UTF8.self))
        // The draw receipt's digest covers every field of every chat.
        func digest(_ path: String) throws -> Program {
            try bench.run("draw", "list", path, "--language", "en")
        }
        let lines = try digest(bench.chats).output.split(separator: "\n").sorted()
        #expect(lines.count == 9)
        #expect(try digest(out).output.split(separator: "\n").sorted() == lines)
    }

    /// Chat 1 word for word again, and another chat 2.
    @Test func `convert and inspect tell of chats that come twice or share an id`() throws {
        let bench = try Bench()
        func line(_ id: Int, _ words: String) -> String {
            #"{"id":"\#(id)","messages":[{"role":"customer","text":"\#(words)"}]}"# + "\n"
        }
        try bench.folder.write(line(1, "a") + line(2, "b") + line(1, "a") + line(2, "c"), to: "d")
        let path = bench.folder.path("d")
        let converted = try bench.runBare("convert", path)
        #expect(converted.output.split(separator: "\n").count == 4)
        #expect(converted.messages.contains("1 conversation came again"))
        #expect(converted.messages.contains("d:2 and"))
        let page = try bench.runBare("inspect", path)
        #expect(page.output.contains("1 conversation came again"))
    }

    @Test(arguments: [
        (["convert", "x", "--silence", "soon"], "30 min, 6 h or 1 day"),
        (["convert", "x", "--zone", "Mars"], "Asia/Shanghai"),
        (["inspect", "x", "--format", "csv"], "table and json"),
    ])
    func `wrong usage says what is right`(arguments: [String], hint: String) throws {
        let program = try Bench().runBare(arguments: arguments)
        #expect(program.status == 64)
        #expect(program.messages.contains(hint))
    }
}
