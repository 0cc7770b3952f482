import Foundation
import TestSupport
import Testing

/// `spotcheck agree` and `spotcheck plan series`: verbs that read a sheet.
struct AgreeCommandTests {
    private struct Result: Decodable {
        let sentences: [String]
        let rows: [Row]

        struct Row: Decodable {
            let measure: String
            let units: Int
            let value: Double?
            let low: Double?
            let high: Double?
        }

        func value(_ measure: String) -> Double? {
            rows.first { $0.measure == measure }?.value ?? nil
        }
    }

    /// The table 20, 5, 10, 15 of two reviewers: p_o = .7 and, by hand, κ = (.7 − .5)/(1 − .5),
    /// α = 1 − .3/.5 (55 and 45 of 100 values: D_e = 2·55·45/(100·99)) and
    /// AC1 = (.7 − .495)/(1 − .495) with π = .55.
    private static let verdicts = [
        ("yes", "yes", 20), ("yes", "no", 5), ("no", "yes", 10), ("no", "no", 15),
    ].flatMap { first, second, count in Array(repeating: (first, second), count: count) }

    private static let wide =
        "id,甲,乙\n"
        + verdicts.enumerated().map { "\($0),\($1.0),\($1.1)\n" }.joined()
    private static let long =
        "乱,判断,质检员,条目\n"
        + verdicts.enumerated().map { "x,\($1.0),甲,\($0)\nx,\($1.1),乙,\($0)\n" }.joined()

    private static func agree(_ text: String, _ words: String...) throws -> Result {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "verdicts.csv")
        let program = try bench.runBare(
            arguments: ["agree", file, "--format", "json"] + words)
        #expect(program.status == 0)
        return try JSONDecoder().decode(Result.self, from: Data(program.output.utf8))
    }

    @Test func `Where verdicts are missing it is told why there is no Fleiss κ`() throws {
        let gaps = try Self.agree("item,a,b,c\n1,x,x,y\n2,x,y,\n3,y,y,y\n4,x,x,x\n")
        #expect(gaps.value("fleiss_kappa") == nil)
        #expect(gaps.sentences.contains { $0.contains("Fleiss") })
    }

    @Test(arguments: [wide, long])
    func `Both layouts give the coefficients worked out by hand`(text: String) throws {
        let result = try Self.agree(text)
        let expected = [
            "percent": 0.7, "gwet_ac1": 0.205 / 0.505, "krippendorff_alpha": 0.4,
            // Fleiss: p_e = .55² + .45² = .505
            "cohen_kappa": 0.4, "fleiss_kappa": 0.195 / 0.495,
        ]
        for (measure, value) in expected {
            let found = try #require(result.value(measure), "\(measure)")
            #expect(abs(found - value) < 1e-6, "\(measure)")
        }
        #expect(result.rows.allSatisfy { $0.units == 50 && $0.low != nil && $0.high != nil })
        #expect(result.sentences.last?.contains("Agree on the standard") == true)
    }

    @Test func `Rare defects are told as the paradox that they are`() throws {
        let text =
            "甲,乙\n" + String(repeating: "否,否\n", count: 96) + "是,否\n是,否\n否,是\n是,是\n"
        let result = try Self.agree(text)
        #expect(result.value("percent") == 0.97)
        #expect(result.sentences.contains { $0.contains("AC1") })
    }

    @Test func `Verdicts that are all the same cannot be told from chance`() throws {
        let result = try Self.agree("甲,乙\n是,是\n是,是\n是,是\n")
        #expect(result.value("percent") == 1)
        #expect(result.value("gwet_ac1") == 1)
        #expect(result.value("krippendorff_alpha") == nil)
        #expect(result.sentences.first?.contains("chance cannot be discounted") == true)
    }

    @Test func `The numbers of an interval scale are compared as numbers`() throws {
        // α = 1 − (n − 1)·Σ within units/Σ over all, of (a − b)² both ways: 4 and 120 by hand.
        let result = try Self.agree("甲,乙\n1,2\n3,3\n5,4\n", "--level", "interval")
        let alpha = try #require(result.value("krippendorff_alpha"))
        #expect(abs(alpha - (1 - 5 * 4 / 120.0)) < 1e-6)
    }

    @Test func `What does not fit is told with its line, and the rest is compared`() throws {
        let bench = try Bench()
        let file = try bench.folder.write(
            "item,rater,value\n1,a,x\n1,b,x\n2,a,y\n2,b,y\n3,a,x\n3,b,x\n1,a,y\n,a,x\n5\n",
            to: "v.csv")
        let program = try bench.runBare("agree", file)
        #expect(program.status == 2)
        #expect(program.output.contains("Krippendorff"))
        for line in [8, 9, 10] { #expect(program.messages.contains("\(file):\(line): ")) }
    }

    @Test func `One reviewer, or words on an interval scale, cannot be compared`() throws {
        let bench = try Bench()
        let one = try bench.folder.write("item,rater,value\n1,a,x\n", to: "one.csv")
        let alone = try bench.runBare("agree", one)
        #expect(alone.status == 2)
        #expect(alone.messages.contains("two reviewers at least"))
        let words = try bench.folder.write("a,b\nx,y\n", to: "words.csv")
        let interval = try bench.runBare("agree", words, "--level", "interval")
        #expect(interval.status == 2)
        #expect(interval.messages.contains("whole numbers"))
        let unknown = try bench.runBare("agree", words, "--categories", "x,z")
        #expect(unknown.messages.contains("`y` is not known"))
    }

    @Test func `A series switches as the standard says`() throws {
        let bench = try Bench()
        let found = [2, 9, 3, 10, 1, 1, 1, 1, 1, 2]
        let file = try bench.folder.write(
            "批量,有问题\n" + found.map { "1500,\($0)\n" }.joined(), to: "lots.csv")
        let program = try bench.runBare(
            "plan", "series", file, "--aql", "2.5", "--format", "jsonl")
        let next = program.output.split(separator: "\n").map {
            String($0.firstMatch(of: /"next":"(\w+)"/)?.output.1 ?? "")
        }
        // Two of five refused: tightened after the fourth; five accepted: normal after the ninth.
        #expect(
            next == [
                "normal", "normal", "normal", "tightened", "tightened", "tightened", "tightened",
                "tightened", "normal", "normal",
            ])
    }

    @Test func `In a wide sheet the question belongs to the item, and an item twice is told`()
        throws
    {
        let bench = try Bench()
        let file = try bench.folder.write(
            "conversation,question,alice,bob\n1,q1,y,y\n1,q2,n,y\n2,q1,n,n\n2,q1,y,n\n", to: "a.csv"
        )
        let program = try bench.runBare("agree", file, "--format", "jsonl")
        #expect(program.status == 2)
        #expect(program.messages.contains("a.csv:5: "))
        #expect(program.output.contains(#""raters":"alice × bob","units":3"#), "\(program.output)")
        let spaced = try bench.runBare("agree", file, "--categories", "y, n", language: "zh")
        #expect(!spaced.messages.contains("不认识"))
    }

    @Test func `Reduced inspection takes somebody's approval`() throws {
        let bench = try Bench()
        func next(_ approved: String) throws -> Program {
            let rows = String(repeating: "1500,2,\(approved)\n", count: 11)
            let file = try bench.folder.write("lot,found,approved\n" + rows, to: "lots.csv")
            return try bench.runBare("plan", "series", file, "--aql", "2.5")
        }
        let silent = try next("")
        #expect(silent.output.contains("The next lot: normal inspection."))
        #expect(silent.output.contains("The score has reached 30"))
        #expect(try next("yes").output.contains("The next lot: reduced inspection."))
        let unclear = try next("nein")
        #expect(unclear.status == 2)
        #expect(unclear.messages.contains("lots.csv:2: this column says yes or no"))
    }

    @Test func `A series with a row that is no lot, or after a stop, is not judged further`() throws
    {
        let bench = try Bench()
        let bad = try bench.folder.write("lot,found\n1500,2\n1500,x\n", to: "bad.csv")
        let program = try bench.runBare("plan", "series", bad, "--aql", "2.5")
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("\(bad):3: "))
        let refused = String(repeating: "1500,60\n", count: 8)
        let stopped = try bench.folder.write("lot,found\n" + refused, to: "stopped.csv")
        let stop = try bench.runBare("plan", "series", stopped, "--aql", "2.5")
        // Two lots under normal, five under tightened inspection; the eighth row is line 9.
        #expect(stop.status == 2)
        #expect(stop.messages.contains("\(stopped):9: "))
        #expect(stop.output.contains("stopped"))
    }
}
