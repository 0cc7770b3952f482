import HTTPTypes
import Sampling
import Store
import Wording

/// Setting a password by a one-time link: of the first lead, or of whoever the lead sends one.
enum SetUpPage: Page {
    static let routes: [Route] = [
        .get("/set-up/:secret", .everybody) { workbench, visit in
            try await show(workbench, visit, FormReader(FormFields()))
        },
        .post("/set-up/:secret", .everybody, isOnce: true, save),
    ]

    private struct View: Sendable {
        let title: String
        let sentence: String
        let path: String
        let isFirst: Bool
        let login: String
        let f: [String: ShownField]
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader
    ) async throws -> Reply {
        let user = try await workbench.store.setupLink(token: token(visit), at: visit.now)
        let title = user == nil ? Phrase.setUpTitle : .resetTitle
        let sentence = user.map { Phrase.resetSentence($0.name) } ?? .setUpSentence
        let view = View(
            title: title(visit.language), sentence: sentence(visit.language), path: visit.path,
            isFirst: user == nil, login: user?.login ?? "", f: form.shown(in: visit.language))
        var reply = workbench.page("set-up", title, view, visit, layout: "narrow")
        if !form.isValid { reply.status = .unprocessableContent }
        return reply
    }

    private static func save(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let token = token(visit)
        let user = try await workbench.store.setupLink(token: token, at: visit.now)
        var form = FormReader(visit.form)
        let name = user == nil ? form.text("name", upTo: 60) : ""
        let login = user == nil ? form.login("login") : ""
        let password = form.password("password", atLeast: 10)
        if form.password("again") != password { form.refuse("again", .passwordsDiffer) }
        guard form.isValid else { return try await show(workbench, visit, form) }
        let hash = try workbench.hash(of: password)
        let id: UserID
        if user == nil {
            id = try await workbench.store.addFirstLead(
                NewUser(login: login, name: name, role: .lead), password: hash, link: token,
                at: visit.now)
        } else {
            id = try await workbench.store.setPassword(hash, link: token, at: visit.now)
        }
        return try await workbench.signIn(id, to: "/", by: visit)
    }

    private static func token(_ visit: Visit) -> Digest {
        Digest(of: visit.parameters["secret"] ?? "")
    }
}
