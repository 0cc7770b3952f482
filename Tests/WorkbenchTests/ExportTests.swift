import Foundation
import HTTPTypes
import Store
import TestSupport
import Testing

@testable import Workbench

struct ExportTests {
    /// A page on which each export is offered, in an office at work.
    private static let pages = [
        "agents": "/agents", "agent": "/agents/show?agent=a1", "results": "/results",
        "rules": "/rules", "rule": "/rules/attitude/cold", "draws": "/draws",
        "draw": "/draws/1", "appeals": "/appeals", "trail": "/trail", "users": "/users",
        "import": "/import", "publish": "/publish", "publication": "/publish/1",
        "calibration-round": "/calibration/rounds/1", "reviewers": "/calibration/reviewers",
        "team": "/team", "team-year": "/team/year",
        "given": "/team/given", "given-sheet": "/team/given/1",
        "calibration": "/calibration", "gold": "/calibration/gold", "tokens": "/tokens",
        "review-queue": "/review", "today": "/", "draw-plan": "/draws/2",
        "draw-party": "/draws/2/part", "publish-new": "/publish/new?name=7&draw=1",
        "practice-team": "/practice/team", "drills": "/practice/drills",
        "exams": "/practice/exams", "assessments": "/assessments", "assessment": "/assessments/1",
        "agent-card": "/team/card?agent=a1",
    ]

    /// The page on which somebody is offered an export.
    private static func page(of export: Export, for role: UserRole) throws -> String {
        switch (export.template, role) {
        case ("agent-card", .agent): "/results/card"
        case ("reviewers", .reviewer): "/calibration"
        case ("exam", .agent): "/practice/exams/2"
        case ("exam", .trainee): "/practice/exams/3"
        case ("exam", _): "/practice/exams/1"
        default: try #require(pages[export.template], "\(export.template)")
        }
    }

    @Test func `Every page offers its tables in three formats, to whom they open`() async throws {
        let office = try await Office.atWork()
        try await office.planDraw(of: ["lead", "reviewer", "agent", "trainee"])
        try await office.publishAndCalibrate()
        try await office.openAssessment()
        for login in ["lead", "agent", "trainee"] {
            try await office.browser(login).post("/practice/exams")
        }
        for role in UserRole.allCases {
            let browser = try await office.browser(role.rawValue)
            for export in Exports.all {
                let page = try await browser.get(Self.page(of: export, for: role))
                let links = page.text.matches(of: /href="(\/export\/([a-z]+)\.[^"]+)"/)
                    .filter { $0.output.2 == export.name }
                let isOpen = export.access.admits(role)
                #expect(links.count == (isOpen ? 3 : 0), "\(export.name) for \(role)")
                for link in links {
                    let link = String(link.output.1).replacing("&amp;", with: "&")
                    let file = try await browser.get(link)
                    #expect(file.status == 200 && !file.bytes.isEmpty, "\(link)")
                    #expect(file.headers[.contentDisposition]?.contains(export.name) == true)
                }
            }
        }
    }

    /// The scores are worked out in `TeamPageTests`.
    @Test func `A table says what its page says, in every format`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        try await office.confirm("c2")
        let lead = try await office.browser("lead")
        let csv = try await lead.get("/export/scores.csv").text
        #expect(csv.hasPrefix("\u{FEFF}客服,姓名,机器分,"))
        #expect(csv.contains("\r\na1,小雅,98.67,3,95.50,"))
        let book = try Workbook(try await lead.get("/export/scores.xlsx").bytes)
        #expect(book["A1"] == "客服" && book["C1"] == "机器分")
        // By name: the other agent's begins with a quotation mark.
        #expect(book["A3"] == "a1" && book["C3"] == "98.67" && book["E3"] == "95.5")
        #expect(book.sheet.contains("state=\"frozen\"") && book.sheet.contains("<autoFilter"))
        let json = try await lead.get("/export/scores.json")
        let rows = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: Any]]
        let first = try #require(rows?.last)
        #expect(first["machine"] as? Double == 98.67 && first["reviewed"] as? Int == 2)
        let parts = try #require(first["dimensions"] as? [[String: Any]])
        #expect(parts.first?["dimension"] as? String == "attitude")
    }

    @Test func `Workbook and CSV hold the same cells`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        for name in ["users", "rules", "imports"] {
            let csv = try await lead.get("/export/\(name).csv").text
            let lines = csv.dropFirst().split(separator: "\r\n")
            let book = try Workbook(try await lead.get("/export/\(name).xlsx").bytes)
            for (number, line) in lines.enumerated() {
                let first = line.split(separator: ",").first.map(String.init)
                #expect(book["A\(number + 1)"] == first, "\(name)")
            }
            #expect(book["A\(lines.count + 1)"] == nil, "\(name)")
        }
    }

    /// c1 is confirmed, the finding of c2 rejected, c3 and x1 wait.
    @Test func `Weeks, frequent rules and reasons are those of their pages`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        let id = try await office.assignment(of: "c2")
        try await office.browser("reviewer").get("/review/\(id)")
        let finding = try #require(try await office.review(id).findings.first).id
        try await office.browser("reviewer").post(
            "/review/\(id)/verdict",
            ["finding": "\(finding)", "outcome": "rejected-exception", "note": "规定允许"])
        let lead = try await office.browser("lead")
        func rows(_ path: String) async throws -> [[String: Any]] {
            let bytes = try await lead.get("/export/" + path).bytes
            return try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]] ?? []
        }
        let weeks = try await rows("weeks.json?agent=a1")
        #expect(weeks.map { $0["source"] as? String } == ["people", "machine"])
        #expect(weeks.map { $0["monday"] as? String } == ["2026-06-08", "2026-06-08"])
        #expect(weeks.map { $0["n_conversations"] as? Int } == [1, 3])
        #expect(weeks.first?["found"] as? Int == 1)
        let frequent = try await rows("frequent.json?agent=a1")
        let cold = try #require(frequent.first { $0["rule"] as? String == "attitude/cold" })
        #expect(cold["findings"] as? Int == 2 && cold["confirmed"] as? Int == 1)
        #expect(cold["points"] as? Double == -4)
        let reasons = try await rows("reasons.json?rule=attitude/cold")
        #expect(reasons.map { $0["reason"] as? String } == ["exception"])
        let queue = try #require(
            JSONSerialization.jsonObject(
                with: Data(
                    try await office.browser("reviewer").get("/export/queue.json").bytes))
                as? [[String: Any]])
        #expect(queue.count == 3 && queue.contains { $0["opened"] as? Bool == true })
    }

    @Test func `Moments and days are dates in a workbook and RFC 3339 for programs`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let book = try Workbook(try await lead.get("/export/rule.xlsx?rule=attitude/cold").bytes)
        // 10 June 2026 is 46183 in Excel: x1, the last of the three.
        #expect(book["C1"] == "日期" && book["C2"] == "46183")
        let json = try await lead.get("/export/trail.json").text
        #expect(json.contains("\"at\":\"2026-05-29T04:26:40+08:00\""))
    }

    @Test func `A text that Excel would run is a text`() async throws {
        let office = try await Office.atWork()
        try await office.add("evil", .reviewer, name: "=HYPERLINK(\"http://x\")")
        let lead = try await office.browser("lead")
        let csv = try await lead.get("/export/users.csv").text
        #expect(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\","))
        let book = try Workbook(try await lead.get("/export/users.xlsx").bytes)
        #expect(!book.sheet.contains("<f>"))
        #expect(book.cells.values.contains("=HYPERLINK(\"http://x\")"))
    }

    @Test func `What is masked on the page is masked in the file`() async throws {
        let office = try await Office.atWork()
        let assignment = try await office.assignment(of: "c1")
        try await office.browser("reviewer").post(
            "/review/\(assignment)/missed",
            ["rule": "attitude/cold", "message": "1", "note": ""])
        try await office.confirm("c1")
        for login in ["lead", "auditor"] {
            let browser = try await office.browser(login)
            let file = try await browser.get("/export/agent.json?agent=a1").text
            let page = try await browser.get("/agents/show?agent=a1").text
            #expect(page.contains("13812345678") == (login == "lead"), "\(login)")
            #expect(file.contains("13812345678") == (login == "lead"), "\(login)")
            #expect(file.contains("还有L码吗，电话138"), "\(login)")
        }
    }

    @Test func `An agent takes away own results only, without the names of reviewers`() async throws
    {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        let agent = try await office.browser("agent")
        let mine = try await agent.get("/export/results.csv?agent=a2").text
        #expect(mine.contains("c1") && !mine.contains("x1"))
        #expect(!mine.contains("名 reviewer"))
        #expect(try await agent.get("/export/agent.csv?agent=a1").status == 403)
    }

    @Test func `A record that is not there is not found`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        for path in [
            "/export/agent.csv?agent=nobody", "/export/rule.csv?rule=no/rule",
            "/export/draw.xlsx?draw=9", "/export/weeks.csv?agent=nobody",
            "/export/gaps.csv?round=9", "/export/changes.csv?publication=9",
            "/export/reasons.csv?rule=no/rule", "/export/coverage.json", "/export/scores.pdf",
            "/export/nothing.csv",
        ] {
            #expect(try await lead.get(path).status == 404, "\(path)")
        }
    }
}
