import Foundation
import TestSupport
import Testing

/// Draws from lists of ids: parts of an archive drawn from as one, and samples without a chat.
struct DrawListTests {
    /// Two lists of the bench's archive, each made from a part of it, with a file in both.
    private static func lists(_ bench: Bench, _ words: String...) throws -> [String] {
        let lines = (1...6).map(Bench.line)
        try bench.folder.write(lines[4] + lines[0] + lines[1], to: "one/t.jsonl")
        try bench.folder.write(lines[2...].joined(), to: "two/t.jsonl")
        for (part, file) in [("one", "j.csv"), ("two", "q.txt"), ("two", "j.csv")] {
            try bench.folder.write(
                try bench.folder.read("chats/\(file)"), to: "\(part)/\(file)")
        }
        return try ["one", "two"].map { part in
            let list = bench.folder.path(part + ".jsonl")
            let program = try bench.run(
                arguments: ["draw", "list", bench.folder.path(part), "--out", list] + words)
            #expect(program.status == 0, "\(program.messages)")
            return list
        }
    }

    @Test(arguments: [
        ["--per-agent", "2"], ["--total", "5", "--by", "channel,week", "--minimum", "1"],
        ["--total", "4", "--by", "none", "--over-time", "--since", "2026-03-02"],
        ["--share", "50%", "--channel", "taobao", "--min-messages", "2"],
        ["--each", "1", "--agent", "木木", "--reviewers", "a,b"],
    ])
    func `Lists of parts give the receipt of the whole, byte for byte`(words: [String]) throws {
        let bench = try Bench()
        let lists = try Self.lists(bench)
        let whole = try bench.run(
            arguments: ["draw", bench.chats, "--seed", "x"] + words)
        for order in [lists, lists.reversed()] {
            let parts = try bench.run(
                arguments: ["draw", "--ids"] + order + ["--seed", "x"] + words)
            #expect(whole.status == 0)
            #expect(parts.status == 0, "\(parts.messages)")
            #expect(whole.output == parts.output)
        }
    }

    @Test func `Flags and leads too, where the lists were flagged`() throws {
        let bench = try Bench()
        let lists = try Self.lists(bench, "--flag")
        let words = ["--each", "1", "--by", "flagged,agent", "--leads", "2", "--seed", "x"]
        let whole = try bench.run(arguments: ["draw", bench.chats] + words)
        let parts = try bench.run(arguments: ["draw", "--ids"] + lists + words)
        #expect(whole.status == 0)
        #expect(whole.output == parts.output)
        let receipt = try bench.folder.write(whole.stdout, to: "receipt.json")
        let verify = try bench.run(arguments: ["draw", "verify", receipt, "--ids"] + lists)
        #expect(verify.status == 0, "\(verify)")
    }

    @Test func `Any column of a list may make strata`() throws {
        let bench = try Bench()
        let rows = (1...30).map { "v\($0),\($0 % 3 == 0 ? "north" : "south, far")," + "\($0)" }
        let list = try bench.folder.write(
            "编号,region,amount\n"
                + rows.map { row in
                    let cells = row.split(separator: ",", maxSplits: 1)
                    let rest = cells[1].contains("far") ? "\"south, far\"" : "north"
                    return "\(cells[0]),\(rest),1\n"
                }.joined(), to: "ids.csv")
        let receipt = bench.folder.path("receipt.json")
        let program = try bench.run(
            "draw", list, "--ids", "--each", "4", "--by", "region", "--seed", "x", "--receipt",
            receipt, "--format", "csv")
        #expect(program.status == 0, "\(program.messages)")
        let lines = program.output.split(separator: "\r\n").dropFirst()
        #expect(lines.count { $0.hasPrefix("north,") && $0.hasSuffix(",4/10") } == 4)
        #expect(lines.count { $0.hasPrefix("\"south, far\",") && $0.hasSuffix(",4/20") } == 4)
        #expect(try bench.run("draw", "verify", receipt, list, "--ids").status == 0)
        let text = String(decoding: try bench.folder.read("ids.csv"), as: UTF8.self)
        try bench.folder.write(text.replacing("v7,", with: "v77,"), to: "ids.csv")
        let changed = try bench.run("draw", "verify", receipt, list, "--ids")
        #expect(changed.status == 2)
        #expect(changed.output.contains("ids or content have changed"))
    }

    @Test func `What a filter leaves out is counted by id, whatever stands for its content`() throws
    {
        let bench = try Bench()
        let one = String(repeating: "1", count: 64)
        let path = try bench.folder.write(
            "id,agent,content\n1,a,\(one)\n2,a,\(one)\n2,a,\(one)\n"
                + "3,b,\(String(repeating: "AB", count: 32))\n", to: "ids.csv")
        let program = try bench.run(
            "draw", path, "--ids", "--per-agent", "1", "--agent", "b", "--seed", "x")
        #expect(program.status == 0, "\(program.messages)")
        #expect(program.output.contains(#""other_agent": 2"#))
    }

    /// A list, what is asked of it, and what the answer must say.
    static let troubles = [
        (
            "id,agent\na,x\na,y\n", ["--per-agent", "1"],
            "the same id stands for different content: a"
        ),
        ("id,agent\na,x\n", ["--each", "1", "--by", "shop"], "there is no column shop"),
        ("agent\nx\n", ["--per-agent", "1"], "there is no column id"),
        ("id,agent\na,x\n", ["--total", "1", "--leads", "1"], "there is no column risk"),
        ("id,risk\na,0.5\nb,0\n", ["--total", "3", "--by", "none"], "only 2 qualify"),
        ("id,agent\n", ["--per-agent", "1"], "there is nothing to draw from"),
    ]

    @Test(arguments: troubles)
    func `A list that cannot be drawn from is told`(
        list: String, words: [String], said: String
    ) throws {
        let bench = try Bench()
        let path = try bench.folder.write(list, to: "ids.csv")
        let program = try bench.run(arguments: ["draw", path, "--ids", "--seed", "x"] + words)
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains(said), "\(program.messages)")
    }

    @Test(arguments: [
        ("en", "not readable in the list: 5 rows"), ("zh", "名单里有 5 行读不出来"),
    ])
    func `Rows that cannot be read are told with their lines, and nothing is drawn`(
        language: String, said: String
    ) throws {
        let bench = try Bench()
        let path = try bench.folder.write(
            "id,risk,start\na,0.5,2026-03-02\nb,nan,2026-03-02\nc,2,2026-03-02\n,0,2026-03-02\n"
                + "d,0,soon\ne,0\nf,1,2026-03-03\n", to: "ids.csv")
        let receipt = bench.folder.path("receipt.json")
        let program = try bench.run(
            "draw", path, "--ids", "--total", "1", "--by", "none", "--leads", "1", "--seed", "x",
            "--receipt", receipt, "--quiet", language: language)
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(throws: (any Error).self) { try bench.folder.read("receipt.json") }
        #expect(program.messages.contains(said), "\(program.messages)")
        for line in 3...7 { #expect(program.messages.contains("ids.csv:\(line)"), "\(line)") }
    }

    @Test func `A list with a bad row neither proves a receipt nor changes a draw`() throws {
        let bench = try Bench()
        let path = try bench.folder.write("id\na\nb\nc\n", to: "ids.csv")
        let receipt = bench.folder.path("receipt.json")
        let words = [path, "--ids"]
        let draw = ["--total", "1", "--by", "none", "--seed", "x", "--receipt", receipt]
        #expect(try bench.run(arguments: ["draw"] + words + draw).status == 0)
        try bench.folder.write("id,agent\na,\nb,\nc,\n,x\n", to: "ids.csv")
        for verb in [["verify"], ["top-up", "--total", "2"]] {
            let program = try bench.run(
                arguments: ["draw", verb[0], receipt] + words + verb.dropFirst())
            #expect(program.status == 2)
            #expect(program.output == "")
            #expect(program.messages.contains("ids.csv:5: "), "\(program.messages)")
        }
    }

    @Test func `Of an archive the rest is drawn from, and how much is lacking is told`() throws {
        let bench = try Bench()
        let lines = (1...6).map(Bench.line)
        try bench.folder.write(lines.joined() + "{oops\n{again\n", to: "chats/t.jsonl")
        let program = try bench.run("draw", bench.chats, "--per-agent", "1", "--seed", "x")
        #expect(program.status == 2)
        #expect(program.messages.contains("drew 4 of 9"))
        #expect(program.messages.contains("could not be read: 2 lines or files"))
    }
}
