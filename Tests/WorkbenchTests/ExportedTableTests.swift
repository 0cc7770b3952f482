import Foundation
import HTTPTypes
import Rules
import Store
import TestSupport
import Testing

@testable import Workbench

/// What a page shows in a table can be taken away from it.
struct ExportedTableTests {
    /// The descriptions on this page are those of a file of their own, which it offers.
    private static let described = "/api"

    /// Pages beyond those of the routes: a draw that waits for its parties.
    private static let further = ["/draws/2"]

    /// An office in which every page has something to show.
    private static func office() async throws -> Office {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c2")
        let finding = try #require(try await office.review(id).findings.first).id
        try await office.browser("reviewer").post(
            "/review/\(id)/verdict",
            ["finding": "\(finding.value)", "outcome": "rejected-exception"])
        try await office.appeal("c2")
        try await office.planDraw(of: ["lead", "reviewer", "agent", "trainee"])
        try await office.publishAndCalibrate()
        try await office.openAssessment()
        try await office.judge("x1", by: "reviewer", ["confirmed"])
        try await office.judge("x1", by: "second", ["rejected-exception"])
        // After publishing: an appeal that is won, and an adjustment.
        try await office.browser("second").fill(
            "/appeals/1", on: "/appeals/1", [("outcome", "overturned"), ("comment", "有理")])
        _ = try await office.workbench.store.adjust(
            NewAdjustment(
                agent: "a1", publication: PublicationID(1), old: Points(100), points: Points(99),
                reason: "系统故障", signature: "名 lead"), by: office.user("lead").id,
            at: office.time.now)
        for login in ["lead", "agent", "trainee"] { try await office.sitExam(login) }
        try await office.importByOtherRules(
            String(Office.chats.prefix { $0 != "\n" }).replacing("\"c1\"", with: "\"n1\""))
        return office
    }

    @Test func `Every table of every page is in a file that the page offers`() async throws {
        let office = try await Self.office()
        var seen = 0
        for role in UserRole.allCases {
            let browser = try await office.browser(role.rawValue)
            for path in try await Self.pages(for: role, in: office) {
                let page = try await browser.get(path)
                guard page.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
                seen += try await Self.check(page.text, path, browser)
            }
        }
        #expect(seen > 60)
    }

    /// Before it is published, a period is looked at.
    @Test func `What would be published can be taken away`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let path = "/publish/new?name=6&draw=1&first=&last="
        #expect(try await Self.check(lead.get(path).text, path, lead) == 1)
    }

    @Test func `Every template with a table is that of a page with a file`() {
        let offering = Set(Exports.all.map(\.template))
        let folder = "Sources/Workbench/Templates"
        for path in Repository.files(below: folder, ending: ".mustache") {
            let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
            let text = Repository.text(of: path) ?? ""
            let isPage = text.hasPrefix("{{<shell}}") && name != "api"
            let hasTable = text.contains("<table") || text.contains("{{>table}}")
            if isPage && hasTable {
                #expect(offering.contains(String(name)) && text.contains("{{>export}}"), "\(path)")
            }
        }
    }

    private static func pages(for role: UserRole, in office: Office) async throws -> [String] {
        var paths: [String] = []
        for route in Routes.all
        where route.method == .get && route.access.admits(role)
            && !route.path.hasPrefix("/export/") && route.path != described
        {
            paths.append(try await route.path(in: office, secret: "none", role: role))
        }
        return paths + (PageAccess.overview.admits(role) ? further : [])
    }

    /// Looks for every table of a page in the files that it offers.
    ///
    /// - Returns: how many tables there are.
    private static func check(
        _ page: String, _ path: String, _ browser: Browser
    ) async throws -> Int {
        let tables = PageTable.all(in: page).filter { !$0.rows.isEmpty }
        if tables.isEmpty { return 0 }
        var files: [String] = []
        for link in page.matches(of: /href="(?<link>\/export\/[a-z]+\.csv[^"]*)"/) {
            let path = String(link.link).replacing("&amp;", with: "&")
            files.append(try await browser.get(path).text)
        }
        for table in tables {
            #expect(files.contains { table.isIn($0) }, "\(path): \(table.rows)")
        }
        return tables.count
    }
}

extension Office {
    /// Has somebody begin an exam and lets its time run out.
    fileprivate func sitExam(_ login: String) async throws {
        try await browser(login).post("/practice/exams")
        time.advance(minutes: 100)
    }
}
