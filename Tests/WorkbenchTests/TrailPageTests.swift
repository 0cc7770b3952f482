import HTTPTypes
import Store
import Testing
import Wording

@testable import Workbench

struct TrailPageTests {
    @Test func `What people do stands in the trail, which is verified`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c2")
        let auditor = try await office.browser("auditor")
        let page = try await auditor.get("/trail").text
        #expect(page.contains("名 reviewer") && page.contains("名 lead"))
        #expect(page.contains("会话：2，问题：") && page.contains("，结论：已确认"))
        #expect(page.contains("登录名：reviewer，角色：质检员"))
        #expect(!page.contains("outcome:") && !page.contains("record"))
        #expect(try await auditor.post("/trail/verify").text.contains("库完好"))
    }

    @Test(arguments: TrailField.allCases) func `What rows tell has words`(field: TrailField) {
        #expect(field.title(.zh) != field.rawValue)
    }

    @Test func `Scores and rules are exported with formulas disarmed`() async throws {
        let office = try await Office.atWork()
        let chat = String(Office.chats.split(separator: "\n")[1]).replacing(
            "\"c2\"", with: "\"f1\""
        )
        .replacing("\"小雅\"", with: "\"=HYPERLINK(1)\"").replacing("\"a1\"", with: "\"a3\"")
        try await office.importChats(String(chat))
        let lead = try await office.browser("lead")
        let csv = try await lead.get("/export/scores.csv?draw=1")
        #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(csv.text.contains("'=HYPERLINK(1)") && csv.text.contains("98.67"))
        let json = try await lead.get("/export/rules.json").text
        #expect(json.contains("\"rule\":\"attitude/cold\""))
        for file in ["scores", "scores.exe", "nothing.csv", "scores.csv.csv"] {
            #expect(try await lead.get("/export/\(file)").status == 404, "\(file)")
        }
    }
}
