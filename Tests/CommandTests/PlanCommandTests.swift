import Foundation
import Testing

/// `spotcheck plan`: the values are those of the tables in STATISTICS (computed with R and Python)
/// and of GB/T 2828.1.
struct PlanCommandTests {
    private struct Plan: Decodable {
        let sentences: [String]
        let rows: [Row]

        struct Row: Decodable {
            let n: Int?
            let margin: Double?
            let chance: Double?
            let power: Double?
            let enough: Bool?
            let letter: String?
            let ac: Int?
            let re: Int?
            let passes: Double?
        }

        /// The row of the smallest sample that is enough.
        var least: Row? { rows.first { $0.enough == true } }
    }

    private static func plan(_ words: String...) throws -> Plan {
        let program = try Bench().runBare(arguments: ["plan"] + words + ["--format", "json"])
        return try JSONDecoder().decode(Plan.self, from: Data(program.output.utf8))
    }

    static let rates = [
        ("200", "10%", "50%", 66), ("1000", "5%", "10%", 122), ("5000", "3%", "10%", 357),
    ]

    @Test(arguments: rates)
    func `The sample for a rate is that of the published formula`(
        population: String, margin: String, expected: String, size: Int
    ) throws {
        let plan = try Self.plan(
            "rate", "--margin", margin, "--expected", expected, "--population", population)
        #expect(plan.least?.n == size)
        #expect(plan.sentences.first?.contains("Draw \(size) of") == true)
    }

    @Test func `The sample for a mean is that of the formula`() throws {
        // (1.96·12/3)² = 61.46; 61.46/(1 + 61.46/200) = 47.01
        let plan = try Self.plan(
            "mean", "--margin", "3", "--spread", "12", "--population", "200")
        #expect(plan.least?.n == 48)
        #expect(try Self.plan("mean", "--margin", "3", "--spread", "12").least?.n == 62)
    }

    @Test func `The sample that finds one is told in the words of the trade`() throws {
        let bench = try Bench()
        let program = try bench.runBare(
            "plan", "detect", "--rate", "5%", "--population", "200", language: "zh")
        #expect(program.status == 0)
        #expect(
            program.output.hasPrefix("200 通里抽 51 通：如果问题率达到 5%，至少有 95% 的机会抓到一通。\n"))
        #expect(try Self.plan("detect", "--rate", "0.05").least?.n == 59)
    }

    @Test func `A sample that is too small is told with the smallest that is not`() throws {
        let program = try Bench().runBare(
            "plan", "detect", "--rate", "5%", "--population", "200", "--sample", "37")
        #expect(program.status == 2)
        #expect(program.messages.contains("37 are too few"))
        #expect(program.messages.contains("it takes 51 at least"))
        #expect(program.output.contains("37"))
    }

    static let unreadable = [
        (["plan", "rate", "--margin", "5"], "5% 或 0.05"),
        (["plan", "rate", "--margin", "5%", "--confidence", "95"], "5% 或 0.05"),
        (
            ["plan", "rate", "--margin", "5%", "--population", "-3"],
            "--population 和 --sample 至少是 1"
        ),
        (["score", "--from", "-", "--bands", "B:80,A:90,C"], "下限从高到低"),
        (["score", "--from", "-", "--scale", "100:0"], "低的在前"),
    ]

    @Test(arguments: unreadable)
    func `A value that cannot be is told with what can`(words: [String], reason: String) throws {
        let program = try Bench().runBare(arguments: words, language: "zh")
        #expect(program.status != 0)
        #expect(program.messages.contains(reason), "\(program.messages)")
    }

    @Test func `A single lot is told with its count, and without a series where all is checked`()
        throws
    {
        // D = 100 · 4.5 %, rounded to the nearest, halves up.
        let part = try Bench().runBare(
            "plan", "two-point", "--good", "1%", "--bad", "8%", "--lot", "100", "--format", "csv")
        #expect(part.output.contains("Rate,Passes,Bad in this lot,This lot alone\r\n"))
        #expect(part.output.contains(/0\.045,[0-9.]+,5,/))
        let full = try Bench().runBare(
            "plan", "lot", "--lot", "10", "--aql", "0.65", "--curve", "--format", "csv")
        #expect(full.output.hasPrefix("\u{FEFF}Rate,Bad in this lot,This lot alone\r\n"))
    }

    @Test func `Two agents are told apart by as many as the formula says, or not at all`() throws {
        let plan = try Self.plan("compare", "--first", "5%", "--second", "15%")
        #expect(plan.least?.n == 141)
        let few = try Bench().runBare(
            "plan", "compare", "--first", "5%", "--second", "15%", "--population", "60")
        #expect(few.status == 2)
        #expect(few.messages.contains("Each has 60 only and it takes 141"))
    }

    @Test func `A lot has the plans of the standard under all three inspections`() throws {
        let plan = try Self.plan("lot", "--lot", "1500", "--aql", "2.5")
        #expect(plan.rows.map(\.n) == [125, 125, 50])
        #expect(plan.rows.map(\.ac) == [7, 5, 5])
        #expect(plan.rows.map(\.re) == [8, 6, 6])
        let arrow = try Self.plan("lot", "--lot", "60", "--aql", "0.65")
        #expect(arrow.rows.first?.letter == "F")
        #expect(arrow.sentences.contains { $0.contains("letter E") })
    }

    @Test func `A lot is decided in the words of the trade`() throws {
        let program = try Bench().runBare(
            "plan", "lot", "--lot", "1500", "--aql", "2.5", "--found", "5", language: "zh")
        #expect(program.status == 0)
        let text = program.output.replacing("\n", with: "")
        #expect(text.contains("按 GB/T 2828.1（一般水平 II，AQL 2.5，正常检验）"))
        #expect(text.contains("抽 125 通，7 通及以下接收"))
        #expect(text.contains("本批 5 通有问题，接收。接收≠没有问题。"))
    }

    @Test func `More problems than drawn are refused`() throws {
        let program = try Bench().runBare(
            "plan", "lot", "--lot", "20", "--aql", "2.5", "--found", "9")
        #expect(program.status == 2)
        #expect(program.messages.contains("9 found are more than the 5 drawn"))
    }

    @Test func `The two-point plan is that of the published search`() throws {
        let program = try Bench().runBare("plan", "two-point", "--good", "1%", "--bad", "8%")
        #expect(program.output.hasPrefix("Draw 65; accept with up to 2, do not with more.\n"))
        let same = try Bench().runBare(
            "plan", "two-point", "--good", "1%", "--bad", "2%", "--lot", "10")
        #expect(same.status == 2)
        #expect(same.output == "")
        #expect(same.messages.contains("in a lot of 10"))
    }

    @Test func `Tables for spreadsheets hold shares as numbers`() throws {
        let program = try Bench().runBare(
            "plan", "lot", "--lot", "1500", "--aql", "2.5", "--curve", "--format", "csv")
        let rows = program.output.split(separator: "\r\n")
        #expect(rows.count == 10)
        // Pa at p = 2.5 %, n = 125, c = 7: Σ C(125,k)·0.025^k·0.975^(125−k), in Python
        #expect(rows.contains { $0.hasPrefix("0.025,0.986384") })
    }
}
