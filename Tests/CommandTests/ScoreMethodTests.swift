import Foundation
import Testing

/// `spotcheck score --from` beyond counts and means: one row a conversation, weights, shares of
/// findings, other methods. Values recomputed in Python with SciPy.
struct ScoreMethodTests {
    private struct Result: Decodable {
        let sentences: [String]
        let rows: [Row]

        struct Row: Decodable {
            let measure: String
            let sampled: Int?
            let population: Int?
            let estimate: Double?
            let se: Double?
            let low: Double?
            let high: Double?
            let method: String
            let used: Bool?
            let coverage: Double?
        }
    }

    private static func score(
        _ text: String, _ words: String..., language: String = "zh", status: Int32 = 0
    ) throws -> Result {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "sample.csv")
        let program = try bench.runBare(
            arguments: ["score", "--from", file, "--format", "json"] + words, language: language)
        #expect(program.status == status, "\(program.messages)")
        return try JSONDecoder().decode(Result.self, from: Data(program.output.utf8))
    }

    private static func near(_ value: Double?, _ expected: Double) -> Bool {
        abs((value ?? .nan) - expected) < 1e-5
    }

    @Test func `Findings of one conversation are not separate checks`() throws {
        let rows = (1...12).map { i in "c\(i),\(i % 4 + 1),\(i % 4 + (i % 5 == 0 ? 0 : 1)),200\n" }
        let result = try Self.score("id,findings,confirmed,N\n" + rows.joined())
        let row = try #require(result.rows.first)
        #expect(row.measure == "confirmed" && row.method == "bounded_mean")
        #expect(Self.near(row.estimate, 28.0 / 30) && Self.near(row.se, 0.044440))
        #expect(Self.near(row.low, 0.757869) && Self.near(row.high, 0.994041))
        #expect(result.sentences.first?.hasPrefix("抽查 12 通，报出 30 处，28 处属实（93.3%）。") == true)
    }

    @Test func `Few findings say nothing`() throws {
        let result = try Self.score("id,findings,confirmed\na,3,2\nb,4,4\n")
        #expect(result.rows.isEmpty)
        #expect(result.sentences == ["样本太少：至少要复核 10 处。"])
    }

    @Test func `A rate of unequal chances weighs every conversation`() throws {
        let text = "id,x,chance\n1,yes,0.2\n2,no,0.5\n3,no,0.9\n4,no,0.1\n5,no,0.3\n"
        let row = try #require(try Self.score(text).rows.first)
        #expect(row.method == "korn_graubard" && row.population == nil)
        #expect(Self.near(row.estimate, 0.233161) && Self.near(row.se, 0.193351))
        #expect(Self.near(row.low, 0.003957) && Self.near(row.high, 0.805282))
        let none = try Self.score(text.replacing("yes", with: "no"))
        #expect(Self.near(none.rows.first?.high, 0.617799))
        // One-sided .542090.
        #expect(none.sentences.first?.contains("问题率最高可能有 54.2%") == true)
        // 1/0.2 + 1/0.5 + 1/0.9 + 1/0.1 + 1/0.3 = 21.44.
        #expect(none.sentences.last == "没有写总数：大约代表 21 通（由入样机会推算）。")
        let partly = try Self.score(text + "6,no,1.5\n", status: 2)
        #expect(partly.sentences.count == 1)
    }

    @Test func `One row a conversation is counted, and who was not reviewed makes up N`() throws {
        let text =
            "agent,x\n" + String(repeating: "a,是\n", count: 3)
            + String(repeating: "a,否\n", count: 27) + String(repeating: "a,\n", count: 370)
        let result = try Self.score(text)
        #expect(result.sentences.first?.contains("大约在 10–103 通之间（95% 把握）") == true)
    }

    @Test func `A rule's chats are counted by whether it flagged them`() throws {
        // As golden rule.twoPhase#02 in rows of counts: 60 of 80 right, 0 of 60 of 400 missed.
        let text =
            "rule,flagged,x\n" + String(repeating: "r,yes,yes\n", count: 60)
            + String(repeating: "r,yes,no\n", count: 20)
            + String(repeating: "r,no,no\n", count: 60) + String(repeating: "r,no,\n", count: 340)
        let result = try Self.score(text)
        #expect(result.rows.map(\.measure) == ["precision", "miss_rate", "prevalence", "recall"])
        #expect(result.rows.first?.estimate == 0.75)
        #expect(abs((result.rows.last?.low ?? 0) - 0.697674) < 1e-6)
    }

    @Test func `A machine that scored a sample only adds its own sampling error`() throws {
        let text = """
            machine,human,N,stratum
            90,88,100,a
            80,76,100,a
            70,,100,a
            75,,100,a
            79,,100,a
            81,,100,a
            66,60,100,b
            60,55,100,b
            61,,100,b
            62,,100,b

            """
        let row = try #require(try Self.score(text).rows.first)
        #expect(row.measure == "two_phase" && row.sampled == 4 && row.population == 100)
        #expect(Self.near(row.estimate, 72.2) && Self.near(row.se, 5.246046))
        #expect(Self.near(row.low, 43.897964) && Self.near(row.high, 91.501674))
    }

    @Test func `Every method stands below the one that is used`() throws {
        let counts = try Self.score("n,x,N\n30,3,400\n", "--every-method", "--target", "5%")
        #expect(
            counts.rows.map(\.method) == [
                "hypergeometric", "clopper_pearson", "wilson", "agresti_coull",
            ])
        #expect(counts.rows.map(\.used) == [true, false, false, false])
        // golden ci.* for 3 of 30.
        #expect(Self.near(counts.rows[1].low, 0.021117) && Self.near(counts.rows[1].high, 0.265288))
        // P(X ≥ 3) of 30 drawn from 400 with 20.
        #expect(counts.sentences.last?.contains("抽 30 通就碰到 3 通或更多的机会是 18.2%：说不准") == true)
        let worse = try Self.score("n,x,N\n30,8,400\n", "--target", "5%")
        #expect(worse.sentences.last?.contains("多半没有达到目标") == true)
        let scores = [90, 80, 100, 70, 100, 100, 95, 88, 100, 100].map { "\($0),100\n" }
        let means = try Self.score("value,N\n" + scores.joined(), "--every-method")
        #expect(means.rows.map(\.method) == ["bounded_mean", "t", "stringer"])
        #expect(Self.near(means.rows.last?.low, 65.299211))
    }

    @Test func `No method claims an error of 0, nor scores beyond the scale`() throws {
        let same = String(repeating: "100,50\n", count: 6)
        let rows = try Self.score("value,N\n" + same, "--every-method").rows
        #expect(rows.map(\.method) == ["bounded_mean", "stringer"])
        #expect(rows.allSatisfy { $0.se == nil })
        // Mean 75, s² = 2,500, se² = (1 − 4/100)·2,500/4 = 600: 75 ± 3.18·24.5 is −3 to 153.
        let wide = try Self.score(
            "value,N\n100,100\n100,100\n100,100\n0,100\n", "--every-method")
        let student = try #require(wide.rows.first { $0.method == "t" })
        #expect(student.low == 0 && student.high == 100)
    }

    @Test func `Methods that a sample is too small for are not shown`() throws {
        func rows(_ reviewed: Int) -> String {
            "machine,human\n"
                + (0..<200).map { i in
                    "\(70 + i % 30),\(i < reviewed ? String(69 + i % 30 + i % 3) : "")\n"
                }.joined()
        }
        func measures(_ reviewed: Int) throws -> [String] {
            try Self.score(rows(reviewed), "--every-method").rows.map(\.measure)
        }
        #expect(try measures(20) == ["corrected", "human", "predicted"])
        #expect(try measures(60) == ["corrected", "human", "regression", "predicted"])
        #expect(
            try measures(120) == [
                "corrected", "human", "regression", "predicted", "predicted_fitted",
            ])
        let alone = try Self.score(rows(20), "--every-method", "--trust", "0")
        // Without trust in the machine what is to come is people's mean alone.
        #expect(alone.rows[1].estimate == alone.rows[2].estimate)
    }

    @Test func `A conversation that stands twice counts once, or not at all where it differs`()
        throws
    {
        let same = try Self.score("id,value\na,90\na,90\nb,80\n")
        #expect(same.rows.first?.sampled == 2)
        let bench = try Bench()
        let file = try bench.folder.write("id,value\na,90\nb,80\na,70\nc,60\n", to: "sample.csv")
        let program = try bench.runBare("score", "--from", file, "--format", "json")
        #expect(program.status == 2)
        #expect(program.messages.contains("\(file):2: `a` stands in several rows that differ"))
        #expect(program.messages.contains("\(file):4: "))
        #expect(program.output.contains("\"sampled\":2"))
    }

    static let misfits = [
        ("id,x,chance\nok,no,0.5\nb,no,1.2\n", "a chance lies above 0"),
        ("id,x\nok,no\nb,perhaps\n", "yes or no"),
        ("id,findings,confirmed\nok,10,9\nb,1,2\n", "2 confirmed are more than the 1"),
        ("id,findings,confirmed\nok,10,9\nb,-1,0\n", "here stands “-1”"),
        ("machine,human,N\n90,90,3\n80,70,4\n", "N is 4 here and 3 above"),
    ]

    @Test(arguments: misfits)
    func `A row that cannot be is told with its line`(text: String, said: String) throws {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "sample.csv")
        let program = try bench.runBare("score", "--from", file)
        #expect(program.status == 2)
        #expect(program.messages.contains("\(file):3: "), "\(program.messages)")
        #expect(program.messages.contains(said), "\(program.messages)")
    }

    @Test func `One weighted score has a range, and weights of 1 beside another N are refused`()
        throws
    {
        let bench = try Bench()
        let single = try bench.folder.write("agent,weight,value\nA,2.5,83.3\n", to: "one.csv")
        let one = try bench.runBare(arguments: ["score", "--from", single], language: "en")
        #expect(one.status == 0 && one.output.contains("5.6–100.0"))
        let rows = "A,1,100,1\nA,1,100,0\nA,1,100,0\n"
        let certain = try bench.folder.write("agent,weight,N,x\n" + rows, to: "all.csv")
        let all = try bench.runBare(arguments: ["score", "--from", certain], language: "en")
        #expect(all.status != 0 && !all.output.contains("All 3 were checked"))
        #expect(all.messages.contains("all weights (or chances) are 1"))
    }

    @Test func `What a rule missed is told also where it hit nothing, or flagged everything`()
        throws
    {
        let bench = try Bench()
        let rows =
            "r,yes,80,50,0\nr,no,900,100,0\ns,yes,80,50,40\ns,no,0,0,0\nt,yes,9,9,0\n"
            + "t,no,100,100,0\n"
        let file = try bench.folder.write("rule,flagged,N,n,x\n" + rows, to: "rules.csv")
        let told = try bench.runBare(
            arguments: ["score", "--from", file, "--format", "json"], language: "en")
        // 0 of 100 of 900 leaves 25 at 95 %, one-sided (hypergeometric).
        #expect(told.output.contains("of 900, up to 25 may be missed"))
        #expect(told.output.contains("it flags every conversation"))
        #expect(told.output.contains("all unflagged ones were checked, and none was missed"))
    }
}
