import Foundation
import Store
import Testing

@testable import Workbench

/// Assessments by several eyes in the workbench, of June by `cards/full.yaml`: quality 50 (a1: 98.67,
/// exactly 296/3), training 20 (missing), views 30; lead 45, peer 30, expert 15, self 10; attitude up
/// to 60 and skill up to 40.
struct AssessmentPageTests {
    private static let form = "/assessments/1/form"

    /// An office with an open round and somebody who is agent a2.
    private static func office() async throws -> Office {
        let office = try await Office.atWork()
        try await office.add("peer", .agent, agent: "a2")
        try await office.openAssessment()
        return office
    }

    @discardableResult
    private static func fill(
        _ office: Office, _ login: String, _ attitude: String, _ skill: String,
        on agent: String = "a1"
    ) async throws -> Browser.Answer {
        try await office.browser(login).post(
            form,
            ["agent": agent, "points-attitude": attitude, "points-skill": skill])
    }

    /// Lead 80, peer 60, expert 90, the agent 100.
    private static func fillAll(_ office: Office) async throws {
        try await fill(office, "lead", "50", "30")
        try await fill(office, "peer", "40", "20")
        try await fill(office, "reviewer", "52.5", "37.5")
        try await fill(office, "agent", "60", "40")
    }

    // 80 × 45 + 60 × 30 + 90 × 15 + 100 × 10 = 77.5; (296/3 × 50 + 77.5 × 30)/80 = 90.73.
    @Test func `each eye's form counts by the card's weights once the round is closed`()
        async throws
    {
        let office = try await Self.office()
        let lead = try await office.browser("lead")
        try await Self.fillAll(office)
        #expect(try await lead.get("/team?card=full").text.contains("<b>98.67</b>"))
        let closed = try await lead.post("/assessments/1/close")
        #expect(closed.status == 303 && closed.location == "/assessments/1")
        #expect(try await lead.get("/team?card=full").text.contains("<b>90.73</b>"))
        let page = try await lead.get("/assessments/1").text
        for words in ["77.5", "分歧大", "<td class=\"number\">40</td>", "名 peer", "37.5"] {
            #expect(page.contains(words), "\(words)")
        }
        let card = try await lead.get("/team/card?agent=a1&card=full").text
        #expect(card.contains("href=\"#views\"") && card.contains("id=\"views\""))
        let own = try await office.browser("agent").get("/results/card?card=full").text
        #expect(own.contains("id=\"views\"") && own.contains("90.73"))
        #expect(!own.contains("名 peer") && !own.contains("名 reviewer"))
        // Another card knows nothing of it.
        #expect(try await lead.get("/team?card=qa").text.contains("<b>91.20</b>"))
    }

    @Test func `while the round is open nobody learns what another gave`() async throws {
        let office = try await Self.office()
        try await Self.fillAll(office)
        for login in ["lead", "auditor"] {
            let browser = try await office.browser(login)
            let page = try await browser.get("/assessments/1").text
            #expect(page.contains("只有份数"))
            for points in ["52.5", "37.5", "77.5", "名 peer"] { #expect(!page.contains(points)) }
            let lines = try await browser.get("/export/forms.json?round=1").text
            #expect(lines == "[]\n")
            let json = try await browser.get("/export/assessment.json?round=1").bytes
            let rows = try JSONSerialization.jsonObject(with: Data(json)) as? [[String: Any]]
            let row = try #require(rows?.first { $0["agent"] as? String == "a1" })
            #expect(row["expert_forms"] as? Int == 1 && row["expert"] is NSNull)
            #expect(row["score"] is NSNull && row["spread"] is NSNull)
            #expect(try await !browser.get("/trail").text.contains("37.5"))
            #expect(try await !browser.get("/team/card?agent=a1&card=full").text.contains("52.5"))
        }
        let agent = try await office.browser("agent")
        let page = try await agent.get("/assessments/1").text
        #expect(page.contains("100 / 100") && !page.contains("80 / 100"))
        #expect(try await agent.get(Self.form + "?agent=a2").text.contains("value=\"\""))
        #expect(try await agent.get("/export/forms.csv?round=1").status == 403)
    }

    @Test func `everybody finds the forms for whom he is asked, each with his eye`() async throws {
        let office = try await Self.office()
        func forms(_ login: String) async throws -> [String] {
            let page = try await office.browser(login).get("/assessments/1").text
            return page.matches(of: /form\?agent=(a\d)">[^<]*<\/a><\/th><td>([^<]*)</).map {
                "\($0.output.1) \($0.output.2)"
            }
        }
        #expect(try await Set(forms("lead")) == ["a1 主管", "a2 主管"])
        #expect(try await Set(forms("reviewer")) == ["a1 专家", "a2 专家"])
        #expect(try await forms("agent") == ["a1 本人", "a2 同事"])
        #expect(try await forms("peer") == ["a2 本人", "a1 同事"])
        #expect(try await forms("auditor") == [])
        #expect(try await office.browser("trainee").get("/assessments").status == 403)
        let lead = try await office.browser("lead")
        #expect(try await lead.get(Self.form + "?agent=a9").status == 404)
        #expect(try await Self.fill(office, "lead", "1", "1", on: "a9").status == 404)
    }

    static let wrong: [(attitude: String, skill: String, told: String)] = [
        ("60.01", "30", "“60.01”应是 0 到 60"), ("-1", "30", "“-1”应是 0 到 60"),
        ("很好", "30", "“很好”应是 0 到 60"), ("1.005", "30", "“1.005”应是"),
        ("", "30", "这一项要填写"), ("<b>", "30", "“&lt;b&gt;”应是"),
    ]

    @Test(arguments: wrong)
    func `a form with anything wrong is not taken and keeps what was typed`(
        attitude: String, skill: String, told: String
    ) async throws {
        let office = try await Self.office()
        let answer = try await Self.fill(office, "lead", attitude, skill)
        #expect(answer.status == 422 && answer.text.contains(told), "\(answer.text)")
        #expect(answer.text.contains("value=\"30\"") && !answer.text.contains("<b>”"))
        let kept = try await office.workbench.store.assessmentForms(in: AssessmentID(1))
        #expect(kept.isEmpty)
    }

    @Test func `a form may be changed until the round is closed, and not after`() async throws {
        let office = try await Self.office()
        let lead = try await office.browser("lead")
        try await Self.fill(office, "lead", "50", "30")
        let again = try await lead.get(Self.form + "?agent=a1").text
        #expect(again.contains("value=\"50\"") && again.contains("value=\"30\""))
        try await Self.fill(office, "lead", "40", "30")
        try await Self.fill(office, "lead", "40", "30")
        let trail = try await office.workbench.store.trail().count { $0.action == "assessed" }
        #expect(trail == 2)
        try await lead.post("/assessments/1/close")
        let late = try await Self.fill(office, "lead", "60", "40")
        #expect(late.status == 409 && late.text.contains("已经结束"))
        let shown = try await lead.get(Self.form + "?agent=a1").text
        #expect(shown.contains(">40</dd>") && !shown.contains("points-attitude"))
        // Lead 70 alone: (296/3 × 50 + 70 × 30)/80 = 87.92.
        #expect(try await lead.get("/team?card=full").text.contains("<b>87.92</b>"))
        #expect(
            try await lead.get("/team/card?agent=a1&card=full").text
                .contains("没有收到：同事、专家、本人"))
    }

    @Test func `one round of a month and a card is open, and only leads open and close`()
        async throws
    {
        let office = try await Self.office()
        let lead = try await office.browser("lead")
        let twice = try await lead.post("/assessments", ["period": "2026-06", "card": "full"])
        #expect(twice.status == 422 && twice.text.contains("已经有一轮在进行"))
        #expect(twice.text.contains("<option value=\"full\" selected>"))
        // A card that asks nobody, and a month without chats.
        for (month, card) in [("2026-06", "qa"), ("2026-05", "full")] {
            let answer = try await lead.post("/assessments", ["period": month, "card": card])
            #expect(answer.status == 422, "\(month) \(card)")
        }
        for login in ["reviewer", "agent", "auditor"] {
            let browser = try await office.browser(login)
            #expect(try await browser.post("/assessments/1/close").status == 403)
            let opened = try await browser.post(
                "/assessments", ["period": "2026-06", "card": "full"])
            #expect(opened.status == 403)
        }
        let stranger = try await lead.post(
            Self.form, ["agent": "a1", "points-attitude": "1", "points-skill": "1", "token": "x"])
        #expect(stranger.status == 403)
    }

    // The file that `--assessments` reads, brought in for the same month by another way.
    @Test func `the forms of a closed round are a file of assessments`() async throws {
        let office = try await Self.office()
        try await Self.fillAll(office)
        let lead = try await office.browser("lead")
        try await lead.post("/assessments/1/close")
        let csv = try await lead.get("/export/forms.csv?round=1").text
        #expect(csv.contains("\r\na1,小雅,本人,态度,60,a1\r\n"))
        // The same people once more are refused, row by row; of nothing else is there a word.
        let answer = try await lead.upload(
            csv, named: "评价.csv", to: "/team/given",
            [
                ("kind", "assessments"), ("month", "2026-06"), ("card", "full"), ("source", "导出"),
            ])
        #expect(answer.status == 422 && answer.text.contains("有 4 处不对"))
        #expect(answer.text.contains("已经交过一份评价"))
    }
}
