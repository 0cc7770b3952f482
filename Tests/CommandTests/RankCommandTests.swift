import Foundation
import Testing

/// `spotcheck rank --from`: places with their ranges, and none that the sample cannot carry.
struct RankCommandTests {
    private struct Result: Decodable {
        let sentences: [String]
        let rows: [Row]

        struct Row: Decodable {
            let agent: String
            let n: Int
            let found: Int
            let shrunk: Double?
            let best: Int?
            let worst: Int?
            let group: Int?
            let funnel: String?
            let more: Int?
            let expected: Double?
            let byChance: Double?
            let beatsFirst: Double?
            let jointBest: Int?
            let jointWorst: Int?
            let fitted: Double?
        }

        func row(_ agent: String) -> Row? { rows.first { $0.agent == agent } }
    }

    @Test func `Types count in a sheet of one row a conversation too`() throws {
        // Type 1 has 1 of 2, type 2 none of 2: each agent is expected to have half a find.
        let result = try Self.rank(
            "agent,type,x\na,1,1\na,2,0\nb,1,0\nb,2,0\n", "--fewest", "1")
        #expect(result.rows.map(\.expected) == [0.5, 0.5])
    }

    private static func rank(_ text: String, _ words: String...) throws -> Result {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "sample.csv")
        let program = try bench.runBare(
            arguments: ["rank", "--from", file, "--format", "json"] + words)
        #expect(program.status == 0, "\(program.messages)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Result.self, from: Data(program.output.utf8))
    }

    /// golden rank.marginal#01, whose ranges were computed in Python.
    private static let found = [4, 11, 12, 43, 25, 20]
    private static let reviewed = [176, 219, 152, 284, 101, 68]
    private static let table =
        "agent,n,x\n"
        + zip(found, reviewed).enumerated().map { "a\($0),\($1.1),\($1.0)\n" }.joined()

    @Test func `Ranges of places are those computed elsewhere`() throws {
        let result = try Self.rank(Self.table)
        let ranges = (0..<6).map { result.row("a\($0)") }
        #expect(ranges.map { $0?.best } == [1, 1, 1, 3, 4, 5])
        #expect(ranges.map { $0?.worst } == [3, 3, 4, 5, 6, 6])
        #expect(result.rows.map(\.agent) == ["a0", "a1", "a2", "a3", "a4", "a5"])
    }

    @Test func `Some may be told apart where there are no clear groups`() throws {
        let result = try Self.rank(Self.table)
        #expect(result.rows.allSatisfy { $0.group == 1 })
        #expect(
            result.sentences.first?.hasPrefix("With samples of this size there are no clear")
                == true)
    }

    @Test func `How far a rate is chance allows for the number of agents`() throws {
        // Twice the smaller binomial tail around 115/1000 (SciPy), adjusted by Holm.
        let result = try Self.rank(Self.table)
        let expected = [0.000073, 0.004494, 0.196736, 0.149534, 0.00125, 0.000537]
        for (agent, chance) in expected.enumerated() {
            #expect(abs((result.row("a\(agent)")?.byChance ?? 1) - chance) < 2e-6)
        }
        let same = try Self.rank("agent,n,x\na,40,4\nb,40,4\n")
        #expect(abs((same.row("b")?.beatsFirst ?? 0) - 0.5) < 1e-6)
        #expect(same.row("a")?.beatsFirst == nil)
    }

    @Test func `Other methods stand beside the ones in use`() throws {
        // Clopper–Pearson ranges at 1 − .05/6, recomputed in Python with SciPy.
        let result = try Self.rank(Self.table, "--every-method")
        let rows = (0..<6).map { result.row("a\($0)") }
        #expect(
            rows.map { $0?.jointBest } == [
                1, 1, 1, 2, 3, 4,
            ])
        #expect(
            rows.map { $0?.jointWorst } == [
                3, 4, 5, 6, 6, 6,
            ])
        #expect(rows.allSatisfy { $0?.fitted != nil })
        #expect(try Self.rank(Self.table).row("a0")?.jointBest == nil)
    }

    @Test func `Rates are drawn together as computed elsewhere`() throws {
        // golden eb.shrink#02
        let counts = zip([45, 22, 109, 111, 39, 118], [2, 1, 13, 35, 1, 14])
        let text =
            "agent,n,x\n" + counts.enumerated().map { "a\($0),\($1.0),\($1.1)\n" }.joined()
        let result = try Self.rank(text)
        #expect(abs((result.row("a0")?.shrunk ?? 0) - 0.068073) < 1e-6)
        #expect(abs((result.row("a3")?.shrunk ?? 0) - 0.287857) < 1e-6)
    }

    @Test func `Groups begin where everybody before is surely better`() throws {
        let result = try Self.rank("agent,n,x\na,200,2\nb,200,4\nc,200,100\nd,200,104\n")
        #expect(result.rows.map(\.group) == [1, 1, 2, 2])
        #expect(result.rows.map(\.funnel) == ["low", "low", "high", "high"])
    }

    @Test func `Small samples are not ranked, and count for nobody's place`() throws {
        let result = try Self.rank("agent,n,x\na,30,3\nb,30,6\nc,4,0\n")
        #expect(result.rows.map(\.agent) == ["a", "b", "c"])
        #expect(result.row("c")?.best == nil)
        #expect(result.row("b")?.worst == 2)
        #expect(
            result.sentences.last?.contains("Too few reviews (under 10) for a rank: c.") == true)
        let none = try Self.rank("agent,n,x\na,30,3\nc,4,0\n")
        #expect(none.rows.allSatisfy { $0.best == nil && $0.group == nil })
        #expect(none.sentences.first == "Fewer than two have enough reviews: no ranks.")
    }

    @Test func `Ties are exact, and no number of chats would tell them apart`() throws {
        // 1/10 and 3/30 are the same rate, 0.1 in no binary fraction.
        let result = try Self.rank("agent,n,x\nb,30,3\na,10,1\nc,40,8\n")
        #expect(result.rows.map(\.agent) == ["a", "b", "c"])
        #expect(result.row("b")?.more == nil)
        #expect(result.sentences.contains { $0.hasPrefix("b:") && $0.contains("level") })
        // Newcombe at 1 − .05/2; 10 % against 20 % takes (2.2414·√.255 + .8416·√.25)²/.01 = 241.06.
        #expect(result.row("c")?.more == 242 - 40)
    }

    @Test func `The kinds of conversations give what was to be expected`() throws {
        // golden fair.caseMix#01, first agent: E = 7.426.
        let types = ["退换货", "物流", "咨询"]
        let agents = [
            ([13, 33, 12], [6, 6, 0]), ([20, 18, 8], [6, 3, 0]), ([28, 8, 27], [3, 1, 0]),
            ([20, 21, 3], [3, 1, 0]),
        ]
        let rows = agents.enumerated().flatMap { agent, counts in
            types.indices.map { "a\(agent),\(types[$0]),\(counts.0[$0]),\(counts.1[$0])\n" }
        }
        let result = try Self.rank("agent,type,n,x\n" + rows.joined())
        #expect(abs((result.row("a0")?.expected ?? 0) - 7.426389) < 1e-6)
        #expect(result.row("a0")?.found == 12)
    }

    @Test func `Scores cannot be ranked as counts`() throws {
        let bench = try Bench()
        let file = try bench.folder.write("agent,score\na,90\n", to: "sample.csv")
        let program = try bench.runBare("rank", "--from", file)
        #expect(program.status == 2)
        #expect(program.messages.contains("ranks need the columns n and x"))
    }
}
