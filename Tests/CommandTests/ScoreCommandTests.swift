import Foundation
import Testing

/// `spotcheck score --from`: every kind of sample gets the range that belongs to it. The values are
/// those of the golden cases (R survey, exact rational arithmetic), or worked out by hand.
struct ScoreCommandTests {
    struct Result: Decodable {
        let sentences: [String]
        let rows: [Row]

        struct Row: Decodable {
            let agent: String
            let measure: String
            let estimate: Double?
            let low: Double?
            let high: Double?
            let lowCount: Int?
            let highCount: Int?
            let method: String
        }
    }

    private static func score(
        _ text: String, _ words: String..., language: String = "en"
    ) throws -> Result {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "sample.csv")
        let program = try bench.runBare(
            arguments: ["score", "--from", file, "--format", "json"] + words, language: language)
        #expect(program.status == 0, "\(program.messages)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Result.self, from: Data(program.output.utf8))
    }

    @Test func `Counts of known populations are told as counts, in the words of the trade`() throws
    {
        let result = try Self.score(
            "agent,n,x,N\n木木,30,3,400\n若琳,20,0,200\n小云,18,3,18\n", language: "zh")
        #expect(
            result.sentences == [
                "木木：抽查 30 通，3 通有问题（10%）。放到全部 400 通，有问题的大约在 10–103 通之间（95% 把握）。",
                "若琳：抽查 20 通没有发现问题，但不等于没有：200 通里最多可能还有 26 通（95% 把握）。",
                "小云：18 通全部检查，没有抽样误差：3 通有问题（16.7%）。",
            ])
        #expect(result.rows.map(\.method) == ["hypergeometric", "hypergeometric", "complete"])
        // Tables hold two-sided ranges throughout: 32, not the 26 of the sentence.
        #expect(result.rows.map(\.highCount) == [103, 32, 3])
    }

    @Test func `Counts without a population have the range of the long run`() throws {
        let result = try Self.score("x,n\n0,20\n")
        let row = try #require(result.rows.first)
        #expect(row.method == "clopper_pearson")
        // Two-sided 1 − 0.025^(1/20), one-sided 1 − 0.05^(1/20).
        #expect(abs((row.high ?? 0) - 0.168433) < 1e-6)
        #expect(result.sentences.first?.contains("up to 13.9%") == true)
    }

    @Test func `Red lines have a rate of their own beside every kind of score`() throws {
        let weighted = try Self.score(
            "value,weight,red_line\n0,2,yes\n0,3,yes\n100,2,no\n")
        // (2 + 3)/(2 + 3 + 2).
        #expect(weighted.rows.map(\.measure) == ["mean", "red_lines"])
        #expect(abs((weighted.rows.last?.estimate ?? 0) - 5.0 / 7) < 1e-6)
        let corrected = try Self.score(
            "machine,human,red_line\n90,80,no\n90,0,yes\n95,,\n90,85,\n")
        #expect(corrected.rows.map(\.measure) == ["corrected", "red_lines"])
        #expect(corrected.rows.last?.lowCount == 1 && corrected.rows.last?.highCount == 2)
    }

    /// A sheet, and what the answer must say of it.
    static let refused = [
        ("value,chance\n100,1/2/3\n", "a chance lies above 0"),
        ("value,chance\n100,x/0.5\n", "a chance lies above 0"),
        ("machine,human,weight\n90,80,2\n", "a chance or a weight goes with one score"),
        ("n,x,weight\n9,1,2\n", "a chance or a weight goes with one score"),
        (
            "stratum,machine,human,N\na,9,8,50\na,9,9,50\nb,9,,50\nb,9,8,50\n",
            "nobody knows its spread (b); review 1 more at least"
        ),
    ]

    @Test(arguments: refused)
    func `A sheet whose numbers would mislead is told`(sheet: String, said: String) throws {
        let bench = try Bench()
        let file = try bench.folder.write(sheet, to: "sample.csv")
        let program = try bench.runBare("score", "--from", file, "--format", "json")
        #expect(program.status == 2)
        #expect(program.messages.contains(said), "\(program.messages)")
    }

    @Test func `An option that a sheet has no use for is told`() throws {
        let bench = try Bench()
        let file = try bench.folder.write(
            "stratum,n,x,N\na,9,1,90\nb,9,0,80\n", to: "sample.csv")
        let program = try bench.runBare(
            "score", "--from", file, "--bands", "A:90, B", "--target", "5%")
        #expect(program.status == 0)
        #expect(program.messages.contains("of no use for this sheet: --bands"))
        #expect(program.messages.contains("--target is held against single samples"))
    }

    @Test func `Nothing drawn is told apart from a stratum without a draw`() throws {
        let whole = try Self.score("n,x,N\n0,0,40\n", language: "zh")
        #expect(whole.sentences == ["未抽样，无从估计。"])
        let part = try Self.score("stratum,N,n,x\n1,50,10,0\n2,80,0,0\n", language: "zh")
        #expect(part.sentences == ["有一部分没有抽查，未抽样，无从估计。"])
    }

    @Test func `Strata are weighted by their sizes`() throws {
        let result = try Self.score("agent,stratum,N,n,x\na,1,50,10,0\na,2,80,10,0\n")
        let row = try #require(result.rows.first)
        // No find: the most that some way of putting them leaves unseen, by trying all (Python).
        #expect(row.method == "conservative")
        #expect(row.highCount == 23)
        #expect(abs((row.high ?? 0) - 23.0 / 130) < 1e-6)
        let mixed = try Self.score("agent,stratum,N,n,x\na,1,50,10,1\na,2,80,10,2\n")
        #expect(mixed.rows.first?.method == "korn_graubard")
        // (50·1/10 + 80·2/10)/130.
        #expect(abs((mixed.rows.first?.estimate ?? 0) - 21.0 / 130) < 1e-6)
    }

    @Test func `Scores that are all the same have a range all the same`() throws {
        // golden ci.boundedMean#05 turned round: 6 of 50, all at the top.
        let text = "value,N\n" + String(repeating: "100,50\n", count: 6)
        let row = try #require(try Self.score(text).rows.first)
        #expect(row.estimate == 100)
        #expect(abs((row.low ?? 0) - (100 - 41.785496)) < 1e-5)
        #expect(row.high == 100)
    }

    @Test func `Red lines are a rate of their own beside the mean`() throws {
        let result = try Self.score(
            "agent,value,red_line,N\na,100,no,40\na,0,yes,40\na,90,no,40\n")
        #expect(result.rows.map(\.measure) == ["mean", "red_lines"])
        #expect(result.sentences.last?.hasPrefix("a: Red lines: 3 checked, 1 had") == true)
    }

    @Test func `Weights undo unequal chances`() throws {
        // golden est.ht#01: the Hájek mean.
        let values = [97.0, 98.4, 98.4, 99.2, 92.6, 91.8]
        let chances = [
            0.055173276617039906, 0.16589515826348053, 0.30964594019767294, 0.11672713624421367,
            0.26272988865257096, 0.05930188915300888,
        ]
        let rows = zip(values, chances).map { "\($0),\($1)\n" }.joined()
        let row = try #require(try Self.score("score,chance\n" + rows).rows.first)
        #expect(abs((row.estimate ?? 0) - 95.717259) < 1e-6)
        let same = try Self.score("score,weight,N\n90,2,4\n80,2,4\n").rows.first
        #expect(same?.estimate == 85)
    }

    @Test func `People correct the machine`() throws {
        // Machine 90, 80, 70, 60; people 88 and 76 for the first two: −3 on average, so 75 − 3.
        let result = try Self.score("machine,human\n90,88\n80,76\n70,\n60,\n", language: "zh")
        #expect(result.rows.first?.estimate == 72)
        let sentence = try #require(result.sentences.first)
        #expect(
            sentence.hasPrefix(
                "机器给全部 4 通打了分（均分 75.00）；人工复核 2 通，机器平均多给 3.00 分，校正后 72.00"))
        let none = try Self.score("machine,human\n90,\n80,\n")
        #expect(none.rows.first?.method == "not_sampled")
    }

    @Test func `What was checked completely is called complete, not by a formula`() throws {
        let whole = "rule,flagged,N,n,x\nr,yes,80,80,60\nr,no,400,400,20\n"
        #expect(try Self.score(whole).rows.allSatisfy { $0.method == "complete" })
        let part = "rule,flagged,N,n,x\nr,yes,80,80,60\nr,no,400,60,2\n"
        let methods = try Self.score(part).rows.map(\.method)
        #expect(methods.first == "complete" && methods.dropFirst().first == "wilson")
    }

    @Test func `A stratum with a single review is told, and its range does not lean on others`()
        throws
    {
        let rows = (0..<10).map { _ in "b,90,10\n" }.joined()
        let result = try Self.score("stratum,value,N\na,90,90\n" + rows, language: "zh")
        #expect(result.sentences.last?.hasPrefix("有一层只复核了 1 通") == true)
        let row = try #require(result.rows.first)
        // 0.81·(1 − 1/90) is 1/n_eff, so n_eff = 1.248 and not the 12.36 of 11 drawn from 100:
        // (11 × 90 + 89 × 100)/100 = 98.9 is the most there can be.
        #expect(abs((row.high ?? 0) - 98.9) < 1e-9)
        #expect((row.low ?? 100) < 30)
        let both = try Self.score("stratum,value,N\na,90,90\na,80,90\nb,90,10\nb,70,10\n")
        #expect(both.sentences.count == 1)
    }

    @Test func `A rule's recall needs what it did not flag`() throws {
        // golden rule.twoPhase#02; 400 unflagged, 0 of 60 missed.
        let both = "rule,flagged,N,n,x\nr,yes,80,80,60\nr,no,400,60,0\n"
        let result = try Self.score(both)
        let rows = result.rows
        #expect(rows.map(\.measure) == ["precision", "miss_rate", "prevalence", "recall"])
        #expect(rows.first?.estimate == 0.75)
        #expect(abs((rows.last?.low ?? 0) - 0.697674) < 1e-6)
        #expect(rows.last?.method == "conservative")
        let half = try Self.score("rule,flagged,N,n,x\nr,yes,80,80,60\n")
        #expect(half.rows.last?.estimate == nil)
        #expect(half.sentences.first?.contains("nobody knows how many it misses") == true)
        let few = try Self.score("rule,flagged,N,n,x\nr,yes,80,9,9\n")
        #expect(few.rows.allSatisfy { $0.estimate == nil })
    }

    static let misfits = [
        ("agent,n,x,N\nok,5,1,9\na,3,4,9\n", 3, "4 found are more than the 3 checked"),
        ("agent,n,x,N\nok,5,1,9\na,10,1,9\n", 3, "10 are more than the 9"),
        ("agent,n,x\nok,5,1\na,-3,0\n", 3, "whole number from 0"),
        ("agent,n,x\nok,5,1\na,nan,0\n", 3, "whole number from 0"),
        ("agent,n,x\nok,5,1\n,4,0\n", 3, "no agent is named"),
        ("agent,score\nok,90\na,NaN\n", 3, "a score is a number in 0–100"),
        ("agent,score\nok,90\na,101\n", 3, "a score is a number in 0–100"),
        ("agent,score,chance\nok,90,0.5\na,9,1.5\n", 3, "a chance lies above 0"),
    ]

    @Test(arguments: misfits)
    func `A row that cannot be is told with its line, and the others count`(
        text: String, line: Int, said: String
    ) throws {
        let bench = try Bench()
        let file = try bench.folder.write(text, to: "sample.csv")
        let program = try bench.runBare("score", "--from", file)
        #expect(program.status == 2)
        #expect(program.messages.contains("\(file):\(line): "))
        #expect(program.messages.contains(said))
        #expect(program.output.contains("ok"))
    }

    @Test func `A sheet that is no sample says what one is`() throws {
        let bench = try Bench()
        let file = try bench.folder.write("a,b\n1,2\n", to: "sample.csv")
        let program = try bench.runBare("score", "--from", file)
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("machine and"))
        let wrong = try bench.runBare("score", "--from", file, "--scale", "100:0")
        #expect(wrong.status == 64)
    }
}
