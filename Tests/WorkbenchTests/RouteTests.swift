import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Every route, for somebody of every role and for nobody.
struct RouteTests {
    /// Where somebody in a role is sent on from.
    private static func leadsOn(_ route: Route, _ role: UserRole?) -> Bool {
        route.path == "/sign-in" && role != nil
    }

    @Test func `Every route admits whom it names and nobody else`() async throws {
        let office = try await Office.atWork()
        try await office.appeal("c2")
        // Whose review waits sees no appeal on the chat.
        try await office.confirm("c2")
        try await office.planDraw(of: ["lead", "reviewer", "agent", "trainee"])
        try await office.publishAndCalibrate()
        try await office.openAssessment()
        for login in ["lead", "agent", "trainee"] {
            try await office.browser(login).post("/practice/exams")
        }
        let link = try await office.workbench.setUpPath(
            for: office.user("second").id, by: nil, at: office.time.now)
        let secret = String(link.split(separator: "/").last ?? "")
        for role in [nil] + UserRole.allCases.map(Optional.some) {
            for route in Routes.all where !route.path.hasPrefix("/sign-out") {
                let path = try await route.path(in: office, secret: secret, role: role)
                let browser = try await office.browser(role?.rawValue ?? "")
                let answer =
                    route.method == .get
                    ? try await browser.get(path) : try await browser.post(path)
                let place = "\(route.method) \(path) for \(role?.rawValue ?? "nobody")"
                if route.access.admits(role) {
                    let isFine =
                        route.method == .get
                        ? answer.status == (Self.leadsOn(route, role) ? 303 : 200)
                        : ![403, 500].contains(answer.status)
                    #expect(isFine, "\(answer.status) \(place)")
                } else if role == nil {
                    #expect(answer.status == 303, "\(place)")
                    #expect(answer.location?.hasPrefix("/sign-in") == true, "\(place)")
                } else {
                    #expect(answer.status == 403, "\(place)")
                }
            }
        }
    }

    @Test func `Every form that is filled in is taken and stands in the trail`() async throws {
        let office = try await Office.atWork()
        var left = Set(Routes.all.filter { $0.method == .post }.map(\.path))
        for form in try await FilledForm.all(in: office) {
            left.remove(form.route)
            let before = try await office.workbench.store.trail().first?.seq
            let browser = try await office.browser(form.login)
            let signedIn = try await office.workbench.store.trail().first?.seq ?? 0
            var fields = try await form.fields(office)
            if let page = form.page {
                fields += try await browser.hidden(form.path(office), on: page)
            }
            let answer = try await browser.post(form.path(office), fields)
            #expect(answer.status == form.status, "\(form.route): \(answer.text)")
            let after = try await office.workbench.store.trail().first?.seq ?? 0
            #expect((after > signedIn) == form.isKept, "\(form.route)")
            #expect(before != nil)
        }
        // Their forms hold files: `ImportPageTests`, `GivenPageTests`.
        #expect(
            left == ["/import", "/team/given"], "fill in the forms of these routes in FilledForm")
    }

    @Test(arguments: UserRole.allCases)
    func `The navigation leads only where one may go`(role: UserRole) async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser(role.rawValue)
        let start = try await browser.get("/")
        let page = start.status == 303 ? try await browser.get(start.location ?? "/") : start
        let links = page.text.matches(of: /<li><a href="([^"]+)"/).map { String($0.output.1) }
        #expect(!links.isEmpty)
        for link in links {
            let status = try await browser.get(link).status
            #expect(status == 200 || link == "/" && status == 303, "\(link)")
        }
    }

    @Test func `Every answer carries the security headers`() async throws {
        let office = try await Office.atWork()
        for path in ["/", "/sign-in", "/nowhere", "/static/workbench.css", "/users"] {
            let browser = try await office.browser("reviewer")
            let headers = try await browser.get(path).headers
            for name in ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"] {
                let field = try #require(HTTPField.Name(name))
                #expect(headers[field] != nil, "\(name) of \(path)")
            }
            #expect(headers[.cacheControl] != nil, "\(path)")
        }
    }

    @Test func `What is not there is a page that says so`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("lead")
        for path in [
            "/nowhere", "/review/999", "/review/abc", "/draws/7", "/static/../Package.swift",
        ] {
            let answer = try await browser.get(path)
            #expect(answer.status == 404, "\(path)")
            #expect(answer.text.contains("没有这个页面"), "\(path)")
        }
    }
}
