import Foundation
import TestSupport
import Testing

/// `spotcheck report` over the archive of `Bench`: nine chats in March 2026, a violation of 5 points
/// in one of three of a2 and in one of two of 木木; first replies after 10, 20 and 25 seconds.
struct ReportCommandTests {
    private static let card = """
        title: {zh: 测试卡, en: Test card}
        source: {zh: 自拟, en: Our own}
        items:
          - {id: quality, title: {zh: 质量, en: Quality}, weight: 60, measure: qa}
          - {id: speed, title: {zh: 速度, en: Speed}, weight: 20, measure: first-reply, floor: 30 s, goal: 10 s}
          - {id: refunds, title: {zh: 退款, en: Refunds}, weight: 20, measure: refunds, floor: 20 %, goal: 0 %}
        bonus: {cap: 3, list: [{id: praise, title: {zh: 表扬, en: Praise}, points: 2}]}
        bands: [{from: 80, title: {zh: 良好, en: Good}}, {from: 0, title: {zh: 合格, en: Pass}}]
        fewest: 2
        targets: [{measure: first-reply, at_most: 30 s}]
        response: [{title: {zh: 普通, en: Normal}, within: 24 h}]
        """

    struct Answer: Decodable {
        let sentences: [String]
        let rows: [Row]
    }

    struct Row: Decodable {
        let agent: String
        let total: Double?
        let band: String
        let scaled: Bool
        let bonus: Double
        let itemQuality: Double?
        let itemSpeed: Double?
        let itemRefunds: Double?
        let weightThere: Double
    }

    private static func report(
        _ bench: Bench, _ words: [String] = [], month: String = "2026-03"
    ) throws -> Program {
        let card = try bench.folder.write(Self.card, to: "card.yaml")
        return try bench.run(
            arguments: ["report", bench.chats, "--card", card, "--month", month] + words)
    }

    private static func rows(_ program: Program) throws -> [Row] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Answer.self, from: Data(program.output.utf8)).rows
    }

    @Test func `A folder may hold an audit and a report, and none of it is read as chats`() throws {
        let bench = try Bench()
        let out = bench.chats + "/out"
        #expect(try bench.run("audit", bench.chats, "--out", out).status == 0)
        let first = try Self.rows(Self.report(bench, ["--out", out, "--format", "json"]))
        #expect(try bench.run("audit", bench.chats, "--out", out).status == 0)
        let second = try Self.report(bench, ["--out", out, "--format", "json"])
        #expect(second.status == 0, "\(second.messages)")
        #expect(try Self.rows(second).map(\.total) == first.map(\.total))
    }

    @Test func `totals are the weighted lines, and what nobody has is scaled up`() throws {
        let bench = try Bench()
        let rows = try Self.rows(Self.report(bench, ["--format", "json"]))
        // By hand, of 60 and 20: a1 100 and 100; a2 98.33 and 100; 木木 97.5 and 50; 若琳 100 and 25.
        #expect(rows.map(\.agent) == ["a1", "a2", "木木", "晚棠女装旗舰店:若琳"])
        #expect(rows.map(\.total) == [100, 98.75, 85.63, 81.25])
        #expect(rows.map(\.itemQuality) == [100, 98.33, 97.5, 100])
        #expect(rows.map(\.itemSpeed) == [100, 100, 50, 25])
        #expect(rows.allSatisfy { $0.scaled && $0.itemRefunds == nil && $0.weightThere == 0.8 })
        #expect(rows.map(\.band) == ["Good", "Good", "Good", "too_few"])
    }

    @Test func `figures and records count, and what does not fit is told with its line`() throws {
        let bench = try Bench()
        let figures = try bench.folder.write(
            """
            agent,measure,value,source,date
            a1,refunds,10%,ERP,2026-03-31
            a2,refunds,5%,ERP,2026-03-31
            a3,refunds,5%,ERP,2026-03-31
            a2,refund,5%,ERP,2026-03-31
            a2,volume,9,ERP,2026-03-31
            木木,refunds,5%,,2026-03-31

            """, to: "figures.csv")
        let records = try bench.folder.write(
            """
            agent,item,reason,date
            a1,praise,客户来信,2026-03-09
            a1,praise,又一封,2026-03-10
            a1,praise,上月的,2026-02-10

            """, to: "records.csv")
        let program = try Self.report(
            bench, ["--figures", figures, "--records", records, "--format", "json"])
        #expect(program.status == 2)
        let rows = try Self.rows(program)
        // a1: 60 + 20 + 20 · 50 % = 90, and 3 of 4 points of bonus; a2: 59 + 20 + 15 = 94 (93.998).
        #expect(rows.map(\.agent).prefix(2) == ["a2", "a1"])
        #expect(rows.map(\.total).prefix(2) == [94, 93])
        #expect(rows.map(\.bonus).prefix(2) == [0, 3])
        for words in [
            "figures.csv:4: none of the chats is by the agent `a3`, did you mean `a1`",
            "figures.csv:5: `refund` is not known, did you mean `refunds`",
            "figures.csv:6: Chats is counted from the chats", "figures.csv:7: no source is given",
            "records.csv:4: 2026-02-10 is not in the time of the report",
        ] {
            #expect(program.messages.contains(words), "\(words)\n\(program.messages)")
        }
    }

    @Test func `the folder holds page, workbook and tables, and every number leads to its chats`()
        throws
    {
        let bench = try Bench()
        let out = bench.folder.path("out")
        #expect(try Self.report(bench, ["--out", out]).status == 0)
        let files = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
        #expect(
            files == [
                ".spotcheck-results", "cards.csv", "cards.json", "chats.csv", "figures.csv",
                "items.csv", "report.html", "report.xlsx", "targets.csv",
            ])
        let chats = try String(contentsOfFile: out + "/chats.csv", encoding: .utf8)
        #expect(chats.split(separator: "\r\n").count == 10)
        let page = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
        for link in page.matches(of: /href="#([^"]+)"/) {
            #expect(page.contains("id=\"\(link.output.1)\""), "\(link.output.1)")
        }
        for id in ["t1", "t6", "j2"] { #expect(page.contains("<th scope=\"row\">\(id)</th>")) }
        #expect(!page.contains("13812345678"))
        #expect(!page.contains("<script"))
    }

    @Test func `a month without chats says what the archive holds`() throws {
        let program = try Self.report(try Bench(), month: "2026-05")
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("2026-05 has no chats"))
        #expect(program.messages.contains("from 2026-03-02 to 2026-03-05"))
    }

    @Test func `a mistake in a card stops it with its place before any chat is read`() throws {
        let bench = try Bench()
        let card = try bench.folder.write(
            Self.card.replacingOccurrences(of: "weight: 60", with: "weight: 50"), to: "bad.yaml")
        let program = try bench.run("report", "nowhere", "--card", card, "--month", "2026-03")
        #expect(program.status == 2)
        #expect(program.messages.contains("bad.yaml:4:3: error: the weights sum to 90"))
    }

    struct YearRow: Decodable {
        let agent: String
        let total: Double?
        let checks: Double?
        let reviews: Double?
        let annual: Double?
        let band: String
        let month202603: Double?
    }

    struct YearAnswer: Decodable {
        let rows: [YearRow]
    }

    @Test func `a year is made of its months and of the annual review`() throws {
        let bench = try Bench()
        let card = try bench.folder.write(
            Self.card + """

                year: {checks: 20, reviews: 30, annual: 50}
                assessment:
                  weights: {lead: 60, self: 40}
                  criteria: [{id: skill, title: {zh: 能力, en: Skill}, points: 50}]
                """, to: "year.yaml")
        let forms = try bench.folder.write(
            "agent,eye,criterion,points,by\na1,lead,skill,40,Li\na1,lead,skil,40,Li\n",
            to: "lead.csv")
        let out = bench.folder.path("year")
        let program = try bench.run(
            "report", bench.chats, "--card", card, "--year", "2026", "--assessments", forms,
            "--format", "json", "--out", out)
        #expect(program.status == 2)
        #expect(program.messages.contains("lead.csv:3: `skil` is not known, did you mean `skill`"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let rows = try decoder.decode(YearAnswer.self, from: Data(program.output.utf8)).rows
        // a1: 0.2·100 + 0.3·100 + 0.5·80 (40 of 50) = 90; the others have half of the weight, which is too little.
        let first = try #require(rows.first)
        #expect(first.agent == "a1")
        #expect(first.total == 90)
        #expect([first.checks, first.reviews, first.annual] == [100, 100, 80])
        #expect(first.month202603 == 100)
        #expect(rows.dropFirst().allSatisfy { $0.total == nil && $0.checks != nil })
        #expect(rows.map(\.band).dropFirst().allSatisfy { $0 == "too_few" || $0 == "too_little" })
        for name in ["year.html", "year.xlsx", "year.csv", "year.json"] {
            #expect(FileManager.default.fileExists(atPath: out + "/" + name), "\(name)")
        }
        // What it rests on: the card with its source, the rules, and what each part is the mean of.
        let page = try String(contentsOfFile: out + "/year.html", encoding: .utf8)
        for words in ["Our own", "mean of the quality scores of all weeks and months"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test(arguments: [
        (["--month", "2026-03", "--year", "2026"], 64), ([], 64), (["--year", "2026"], 2),
        (["--month", "2026-13"], 64), (["--month", "2026-03", "--since", "2026-03-02"], 64),
        (["--month", "2026-03", "--card", "pre-sales"], 2),
    ])
    func `wrong usage is told`(_ words: [String], _ status: Int) throws {
        let bench = try Bench()
        let path = try bench.folder.write(Self.card, to: "card.yaml")
        let card = words.contains("--card") ? [] : ["--card", path]
        let program = try bench.run(arguments: ["report", bench.chats] + words + card)
        #expect(Int(program.status) == status)
    }
}
