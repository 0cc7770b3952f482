import Foundation
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// What the tables hold beside what they are named for: ranges, places and what a figure rests on.
struct ExportFieldTests {
    private static func rows(_ browser: Browser, _ path: String) async throws -> [[String: Any]] {
        let bytes = try await browser.get("/export/" + path).bytes
        return try #require(
            JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]], "\(path)")
    }

    /// Tables are read away from their page: a title must name its figure by itself.
    @Test func `No table has a title twice, in either language`() async throws {
        let office = try await Office.atWork()
        try await office.publishAndCalibrate()
        try await office.openAssessment()
        try await office.planDraw(of: ["lead", "reviewer"])
        try await office.browser("lead").post("/practice/exams")
        let lead = try await office.browser("lead")
        for export in Exports.all where export.access.admits(.lead) {
            let path = "/export/\(export.name).csv" + (Route.records[export.name] ?? "")
            for language in ["zh", "en"] {
                let file = try await lead.get(path, headers: [.acceptLanguage: language])
                try #require(file.status == 200, "\(path)")
                let head = try #require(file.text.dropFirst().split(separator: "\r\n").first)
                // A title with a comma stands in quotation marks.
                let titles = head.matches(of: /"[^"]*"|[^,]+/).map(\.output)
                #expect(Set(titles).count == titles.count, "\(path): \(head)")
            }
        }
    }

    /// Of the two chats of a1 that were reviewed none crossed a red line; of all three none or one
    /// may. Two agents with three chats and one are too few for places.
    @Test func `Scores tell the red lines of all chats, and no place that chance may give`()
        async throws
    {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        try await office.confirm("c2")
        let rows = try await Self.rows(office.browser("lead"), "scores.json")
        let own = try #require(rows.first { $0["agent"] as? String == "a1" })
        #expect(own["red_lines"] as? Int == 0 && own["red_lines_checked"] as? Int == 2)
        #expect(own["red_line_share"] as? Double == 0)
        #expect(own["red_lines_low"] as? Int == 0 && own["red_lines_high"] as? Int == 1)
        for place in ["place_best", "place_worst", "group", "places_by", "variation"] {
            #expect(own[place] is NSNull, "\(place)")
        }
    }

    /// The confirmed mean of the dimension and its range stand in the sheet as in the JSON.
    @Test func `A dimension's confirmed mean has its range in a sheet`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        try await office.confirm("c2")
        let lead = try await office.browser("lead")
        let json = try await Self.rows(lead, "scores.json")
        let own = try #require(json.first { $0["agent"] as? String == "a1" })
        let parts = try #require(own["dimensions"] as? [[String: Any]])
        let part = try #require(parts.first { $0["confirmed"] is Double })
        let lines = try await lead.get("/export/scores.csv").text.split(separator: "\r\n")
        let cells = try #require(lines.first { $0.hasPrefix("a1,") }).split(separator: ",")
        let low = try #require(
            (part["low"] as? Double)?.formatted(.number.precision(.fractionLength(1))))
        #expect(cells.contains { $0 == low }, "\(low) in \(cells)")
        let title = try #require(part["title"] as? String)
        #expect(lines.first?.contains("\(title)确认分下限,\(title)确认分上限") == true)
    }

    /// As on the page of the rule: c1 was hit and stands; of c2, c3 and x1, which were not, a
    /// reviewer saw in one what the rule had missed.
    @Test func `Precision and miss rate tell how many chats they rest on`() async throws {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c3")
        let reviewer = try await office.browser("reviewer")
        try await reviewer.post(
            "/review/\(id)/missed", ["rule": "attitude/blame", "message": "2"])
        try await reviewer.post("/review/\(id)/finish")
        for chat in ["c1", "c2", "x1"] { try await office.confirm(chat) }
        let rows = try await Self.rows(office.browser("lead"), "rules.json")
        let blame = try #require(rows.first { $0["rule"] as? String == "attitude/blame" })
        #expect(blame["flagged_decided"] as? Int == 1 && blame["flagged_right"] as? Int == 1)
        #expect(blame["unflagged_reviewed"] as? Int == 3)
        #expect(blame["unflagged_missed"] as? Int == 1)
    }

    /// `blame` is hit in c1 and five others, each time with `cold`; `cold` is hit without it too.
    @Test func `Rules tell which others are always hit with them`() async throws {
        let office = try await Office.atWork()
        let first = try #require(Office.chats.split(separator: "\n").first)
        try await office.importChats(
            (1...5).map { first.replacing("\"c1\"", with: "\"n\($0)\"") }.joined(separator: "\n"))
        let rows = try await Self.rows(office.browser("lead"), "rules.json")
        let found = rows.reduce(into: [String: [String]]()) { found, row in
            let companions = row["companions"] as? [[String: Any]] ?? []
            found[row["rule"] as? String ?? ""] = companions.compactMap { $0["rule"] as? String }
        }
        #expect(found["attitude/blame"] == ["attitude/cold"])
        #expect(found["attitude/cold"] == [])
    }
}
