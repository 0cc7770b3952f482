import Sampling
import Store

@testable import Workbench

/// A form as somebody would fill it in, so that what its route writes is written in a test.
struct FilledForm {
    let route: String
    let login: String
    /// For the parts of the route's path.
    var values: [String: String] = [:]
    /// What comes back.
    var status = 303
    /// Whether it stands in the trail.
    var isKept = true
    /// The page that it stands on, where it holds something unseen.
    var page: String?
    var fields: (Office) async throws -> [(String, String)] = { _ in [] }

    func path(_ office: Office) -> String {
        values.reduce(route) { $0.replacing(":" + $1.key, with: $1.value) }
    }

    /// One for every route that takes a form (but the import, which takes a file), in an order in
    /// which each can be sent.
    static func all(in office: Office) async throws -> [FilledForm] {
        try await access(office) + review(office) + appeals(office) + draws(office)
            + parties(office) + publishing(office) + calibration(office) + assessing
            + practice + closing
    }

    private static func access(_ office: Office) async throws -> [FilledForm] {
        let second = try await office.user("second").id
        let link = try await office.workbench.setUpPath(for: second, by: nil, at: office.time.now)
        let secret = String(link.split(separator: "/").last ?? "")
        let password = [("password", Office.password), ("again", Office.password)]
        let id = ["id": "\(second.value)"]
        return [
            FilledForm(route: "/sign-in", login: "") { _ in
                [("login", "lead"), ("password", Office.password)]
            },
            FilledForm(route: "/set-up/:secret", login: "", values: ["secret": secret]) { _ in
                password
            },
            FilledForm(route: "/language", login: "agent") { _ in [("to", "en")] },
            FilledForm(route: "/users", login: "lead", status: 200) { _ in
                [("name", "新"), ("login", "new"), ("role", "reviewer")]
            },
            FilledForm(route: "/users/:id", login: "lead", values: id, page: "/users") { _ in
                [("role", "reviewer"), ("unmasked", "1")]
            },
            FilledForm(route: "/users/:id/link", login: "lead", values: id, status: 200),
            FilledForm(route: "/users/:id/active", login: "lead", values: id) { _ in
                [("active", "1")]
            },
            FilledForm(route: "/tokens", login: "lead", status: 200) { _ in
                [("name", "BI"), ("user", "\(second)"), ("days", "30"), ("scope", "read")]
            },
            FilledForm(route: "/tokens/:id/revoke", login: "lead", values: ["id": "1"]),
            FilledForm(route: "/settings", login: "lead", page: "/settings") { _ in
                [
                    ("appeal-days", "21"), ("per-agent", "5"), ("review-days", "3"),
                    ("overlap", "10"),
                ]
            },
        ]
    }

    private static func review(_ office: Office) async throws -> [FilledForm] {
        let id = try await office.assignment(of: "c1")
        let findings = try await office.review(id).findings.map(\.id.value)
        let place = ["assignment": "\(id)"]
        var forms = findings.map { finding in
            FilledForm(route: "/review/:assignment/verdict", login: "reviewer", values: place) {
                _ in [("finding", "\(finding)"), ("outcome", "rejected-exception"), ("note", "好")]
            }
        }
        forms += [
            FilledForm(route: "/review/:assignment/missed", login: "reviewer", values: place) { _ in
                [("rule", "attitude/blame"), ("message", "2"), ("points", "-1")]
            },
            FilledForm(route: "/review/:assignment/withdraw", login: "reviewer", values: place) {
                office in
                let missed = try await office.review(id).missed.map(\.id.value)
                return missed.map { ("verdict", "\($0)") }
            },
            FilledForm(
                route: "/review/:assignment/reveal", login: "reviewer", values: place,
                isKept: false),
            FilledForm(route: "/review/:assignment/finish", login: "reviewer", values: place) {
                _ in [("seconds", "30")]
            },
        ]
        return forms
    }

    private static func appeals(_ office: Office) async throws -> [FilledForm] {
        let key = try await office.key(of: "c2")
        return [
            FilledForm(route: "/results/appeal", login: "agent") { _ in
                [("result", key), ("comment", "客户先说的")]
            },
            FilledForm(
                route: "/appeals/:appeal", login: "lead", values: ["appeal": "1"],
                page: "/appeals/1"
            ) { _ in [("outcome", "upheld"), ("comment", "记录为准")] },
        ]
    }

    private static func draws(_ office: Office) async throws -> [FilledForm] {
        let second = try await office.user("second").id
        return [
            FilledForm(route: "/draws", login: "lead") { _ in
                [("name", "第二次"), ("per-agent", "1"), ("seed", "t")]
            },
            FilledForm(route: "/draws/:draw/assign", login: "lead", values: ["draw": "2"]) { _ in
                [("reviewer", "\(second.value)"), ("overlap", "0")]
            },
            FilledForm(
                route: "/draws/:draw/verify", login: "lead", values: ["draw": "2"], status: 200,
                isKept: false),
            FilledForm(route: "/draws/:draw/replace", login: "lead", values: ["draw": "2"]) {
                office in
                let drawn = try await office.workbench.store.drawn(DrawID(2))
                let first = drawn.first { $0.stratum == "a1" }?.conversation.archiveID ?? ""
                return [("conversation", first), ("reason", "客户要求删除")]
            },
            FilledForm(route: "/draws/:draw/top-up", login: "lead", values: ["draw": "2"]) { _ in
                [("per-agent", "2")]
            },
        ]
    }

    /// A draw of the lead and the agent: with the last value it is taken.
    private static func parties(_ office: Office) async throws -> [FilledForm] {
        let ids = try await [office.user("lead").id, office.user("agent").id]
        let place = ["draw": "3"]
        func commit(_ login: String) -> FilledForm {
            FilledForm(route: "/draws/:draw/part/commit", login: login, values: place) { _ in
                [("commit", office.contribution(login).commit.hex)]
            }
        }
        func reveal(_ login: String) -> FilledForm {
            FilledForm(route: "/draws/:draw/part/reveal", login: login, values: place) { _ in
                [("value", office.contribution(login).value.hex)]
            }
        }
        var plan = FilledForm(route: "/draws", login: "lead")
        plan.fields = { _ in
            [("name", "一起"), ("per-agent", "1")] + ids.map { ("party", "\($0.value)") }
        }
        let restart = FilledForm(
            route: "/draws/:draw/restart", login: "lead", values: place, page: "/draws/3"
        ) { _ in [("reason", "有一方没来")] }
        let take = FilledForm(
            route: "/draws/:draw/take", login: "lead", values: place, status: 409, isKept: false)
        return [
            plan, commit("lead"), restart, commit("lead"), commit("agent"), reveal("lead"), take,
            reveal("agent"),
        ]
    }

    private static var practice: [FilledForm] {
        let chat = ["practice": "1"]
        let drills = "/practice/drills"
        return [
            FilledForm(route: "/practice/chats", login: "trainee") { _ in
                [("scenario", "stock")]
            },
            FilledForm(
                route: "/practice/chats/:practice/hint", login: "trainee", values: chat,
                isKept: false
            ) { _ in [("seen", "1")] },
            FilledForm(
                route: "/practice/chats/:practice/reply", login: "trainee", values: chat,
                isKept: false
            ) { _ in [("seen", "2"), ("text", "有的")] },
            FilledForm(
                route: "/practice/chats/:practice/close", login: "trainee", values: chat),
            FilledForm(
                route: drills, login: "trainee", status: 200, isKept: false, page: drills
            ) { _ in [("answer", "我帮您看看")] },
            FilledForm(route: "/practice/exams", login: "trainee"),
            FilledForm(
                route: "/practice/exams/:exam/next", login: "trainee", values: ["exam": "1"],
                isKept: false),
        ]
    }

    private static var closing: [FilledForm] {
        [
            FilledForm(
                route: "/rules/:topic/:rule/try", login: "auditor",
                values: ["topic": "attitude", "rule": "cold"], status: 200, isKept: false
            ) { _ in [("text", "C: 在吗\n自己看")] },
            FilledForm(
                route: "/trail/verify", login: "auditor", status: 200, isKept: false),
            FilledForm(route: "/sign-out", login: "lead"),
        ]
    }
}

extension Office {
    /// What somebody adds to the seed of a draw.
    func contribution(_ login: String) -> Contribution {
        Contribution(party: login, seedText: "value of \(login)")
    }

    /// The key of a chat's only finding, as the page of results has it.
    func key(of chat: String) async throws -> String {
        let finding = try await review(assignment(of: chat)).findings.first
        guard let finding else { throw Refusal.notFound }
        return "f\(finding.id.value)"
    }

    /// Has the agent appeal against a chat's only finding.
    func appeal(_ chat: String) async throws {
        try await browser("agent").post(
            "/results/appeal", ["result": key(of: chat), "comment": "不是这样"])
    }
}
