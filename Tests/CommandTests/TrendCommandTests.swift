import Foundation
import Testing

/// `spotcheck trend`: control charts against a baseline. Values worked out by hand, the exact limits
/// recomputed in Python with SciPy's binomial.
struct TrendCommandTests {
    private struct Result: Decodable {
        let sentences: [String]
        let rows: [Row]

        struct Row: Decodable {
            let period: String
            let rate: Double
            let low: Double
            let high: Double
            let limits: String
            let signal: String
            let ewma: Double
            let ewmaHigh: Double
            let ewmaSignal: String
            let cusum: Double?
            let cusumSignal: String?
        }
    }

    private static func trend(_ text: String, _ words: String...) throws -> Result {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "weeks.csv")
        let program = try bench.runBare(
            arguments: ["trend", "--from", file, "--format", "json"] + words, language: "zh")
        #expect(program.status == 0, "\(program.messages)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Result.self, from: Data(program.output.utf8))
    }

    @Test(arguments: ["zh", "en"])
    func `Every heading stands once, and none is cut in a file`(language: String) throws {
        let bench = try Bench()
        let weeks = try bench.folder.write(
            "period,n,x,baseline\nW1,50,5,yes\nW2,50,4,yes\nW3,50,6,no\n", to: "weeks.csv")
        let pairs = try bench.folder.write("item,a,b\n1,x,x\n2,x,y\n3,y,y\n", to: "pairs.csv")
        let kinds = try bench.folder.write("agent,n,x\n甲,50,5\n乙,50,9\n", to: "kinds.csv")
        for words in [
            ["trend", "--from", weeks, "--worse", "20%"], ["agree", pairs, "--counts"],
            ["rank", "--from", kinds, "--every-method"],
        ] {
            let sheet = try bench.runBare(
                arguments: words + ["--format", "csv"], language: language
            ).output
            let header = sheet.split(separator: "\r\n").first ?? ""
            let titles = header.drop { $0 == "\u{FEFF}" }.split(separator: ",")
            #expect(titles.count > 3)
            #expect(Set(titles).count == titles.count, "\(header)")
            let shown = try bench.runBare(arguments: words, language: language).output
            #expect(titles.allSatisfy { shown.contains($0) }, "\(shown)")
        }
    }

    private static func near(_ value: Double?, _ expected: Double) -> Bool {
        abs((value ?? .nan) - expected) < 2e-6
    }

    @Test func `A period beyond three errors of the baseline stands out`() throws {
        let result = try Self.trend(
            "period,n,x\nw1,100,12\nw2,30,4\n", "--baseline", "5%", "--worse", "10%")
        let rows = result.rows
        try #require(rows.count == 2)
        // .05 ± 3·√(.05·.95/100)
        #expect(rows[0].limits == "shewhart" && rows[0].low == 0)
        #expect(Self.near(rows[0].high, 0.115383) && rows[0].signal == "high")
        // .2·.12 + .8·.05; .05 + 3·.2·√(.05·.95/100)
        #expect(Self.near(rows[0].ewma, 0.064) && Self.near(rows[0].ewmaHigh, 0.063077))
        // 12·ln 2 + 88·ln(.9/.95)
        #expect(abs((rows[0].cusum ?? 0) - 3.559851) < 1e-5 && rows[0].cusumSignal == "within")
        // 30·.05 is below 5: exact limits.
        #expect(rows[1].limits == "exact" && Self.near(rows[1].high, 0.194752))
        #expect(rows[1].signal == "within")
        #expect(
            result.sentences.prefix(2) == [
                "与给定的基准 5% 比。", "w1 12%，高于正常波动范围，建议复核原因（不是结论）。",
            ])
    }

    @Test func `A baseline that varies more than chance widens the limits`() throws {
        // p̄ = 48/800; z = ∓.04, ±.03 over .016793; σ_z = .07/.016793/1.128379 = 3.694.
        let text = """
            period,n,x,baseline
            w1,200,4,yes
            w2,200,20,yes
            w3,200,6,yes
            w4,200,18,yes
            w5,200,24,no

            """
        let result = try Self.trend(text)
        let row = try #require(result.rows.first)
        #expect(result.rows.count == 1 && row.limits == "laney")
        #expect(abs(row.high - 0.246112) < 1e-5 && row.signal == "within")
        #expect(result.sentences.first == "与基准 6%（4 期）比。基准不到 20 期，波动范围还不准。")
    }

    @Test func `The first twenty periods are the baseline of the rest`() throws {
        let rows = (1...22).map { "第\($0)周,100,\($0 == 22 ? 20 : 5)\n" }
        let result = try Self.trend("周,抽查,有问题\n" + rows.joined())
        #expect(result.rows.map(\.period) == ["第21周", "第22周"])
        #expect(result.sentences.first == "与基准 5%（20 期）比。")
        #expect(result.rows.map(\.signal) == ["within", "high"])
    }

    static let troubles = [
        ("period,n,x\nw1,100,5\nw2,100,5\n", "2 periods and no baseline"),
        ("period,n,x,baseline\nw1,100,0,yes\nw2,100,5,no\n", "gives no limits"),
        ("period,n,x,baseline\nw1,100,5,yes\n", "none is left to judge"),
        ("n,x\n100,5\n", "needs the columns period, n and x"),
        ("period,n,x\nw1,100,5\nw1,100,6\n", ":3: the same row stands above"),
        ("period,n,x\nw1,100,101\n", ":2: 101 found are more than the 100"),
    ]

    @Test(arguments: troubles)
    func `What cannot be judged says why`(text: String, said: String) throws {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "weeks.csv")
        let program = try bench.runBare("trend", "--from", file)
        #expect(program.status == 2)
        #expect(program.messages.contains(said), "\(program.messages)")
    }
}
