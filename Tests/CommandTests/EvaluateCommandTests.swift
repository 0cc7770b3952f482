import Foundation
import Testing

/// `spotcheck evaluate` on a set small enough to count by hand.
struct EvaluateCommandTests {
    private struct Result: Decodable {
        let kinds: [Kind]

        struct Kind: Decodable {
            let kind: String
            let n: Int
            let found: Int
            let recall: Double?
            let precision: Double?
            let trapHits: Int

            enum CodingKeys: String, CodingKey {
                case kind, n, found, recall, precision
                case trapHits = "trap_hits"
            }
        }
    }

    /// Three chats: one recorded and found, one recorded and missed, one in a trap.
    private static func set(in bench: Bench) throws -> String {
        try bench.folder.write(
            Bench.rule + "label: rude_or_impatient\n", to: "rules/attitude/rude.yaml")
        try bench.folder.write(
            Bench.line(3) + Bench.line(4) + Bench.line(5).replacing("有的", with: "滚筒"),
            to: "set/chats.jsonl")
        try bench.folder.write(
            """
            {"conversation":"t3","kind":"rude_or_impatient","messages":[1]}
            {"conversation":"t4","kind":"rude_or_impatient","messages":[1]}

            """, to: "set/truth.jsonl")
        try bench.folder.write(
            #"{"conversation":"t5","message":1,"trap":"harmless_word_looks_bad"}"# + "\n",
            to: "set/traps.jsonl")
        return bench.folder.path("set")
    }

    @Test func `The result is a table, or one JSON object`() throws {
        let bench = try Bench()
        let set = try Self.set(in: bench)
        let json = try bench.run("evaluate", set, "--format", "json")
        #expect(json.status == 0)
        let result = try JSONDecoder().decode(Result.self, from: Data(json.output.utf8))
        let kind = try #require(result.kinds.first)
        #expect(result.kinds.count == 1)
        #expect(kind.kind == "rude_or_impatient")
        #expect((kind.n, kind.found, kind.trapHits) == (2, 1, 1))
        #expect(kind.recall == 0.5)
        #expect(kind.precision == 0.5)
        let table = try bench.run("evaluate", set, "--details")
        #expect(table.output.contains("rude_or_impatient"))
        #expect(table.output.contains("miss\trude_or_impatient"))
        #expect(table.output.contains("alarm\trude_or_impatient"))
    }

    @Test func `Details show no personal data`() throws {
        let bench = try Bench()
        let set = try Self.set(in: bench)
        try bench.folder.write(
            Bench.rule.replacing("words: [滚]", with: "pattern: '滚筒.*'")
                + "label: rude_or_impatient\n", to: "rules/attitude/rude.yaml")
        try bench.folder.write(
            Bench.line(5).replacing("有的", with: "滚筒，kate，13812345678"), to: "set/chats.jsonl")
        let details = try bench.run("evaluate", set, "--details").output
        #expect(details.contains("滚筒，k***，138****5678"))
    }

    @Test func `A chat that cannot be read is told, and the others are measured`() throws {
        let bench = try Bench()
        let set = try Self.set(in: bench)
        let chats = String(decoding: try bench.folder.read("set/chats.jsonl"), as: UTF8.self)
        try bench.folder.write(chats + "{broken\n", to: "set/chats.jsonl")
        let program = try bench.run("evaluate", set)
        #expect(program.status == 2)
        #expect(program.messages.contains("\(set)/chats.jsonl:4"))
        #expect(program.output.contains("rude_or_impatient"))
    }

    @Test func `A set with a line that cannot be read is told with its place`() throws {
        let bench = try Bench()
        let set = try Self.set(in: bench)
        try bench.folder.write("{}\n", to: "set/truth.jsonl")
        let program = try bench.run("evaluate", set)
        #expect(program.status == 2)
        #expect(program.messages.contains("\(set)/truth.jsonl:1"))
    }

    @Test func `Facts that cannot be read are trouble with a file, not wrong usage`() throws {
        let bench = try Bench()
        let set = try Self.set(in: bench)
        try bench.folder.write("{", to: "set/facts.json")
        let program = try bench.run("evaluate", set)
        #expect(program.status == 2)
        #expect(program.messages != "")
    }
}
