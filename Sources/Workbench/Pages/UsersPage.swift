import HTTPTypes
import Sampling
import Store
import Wording

/// Who may use the workbench, and as what.
enum UsersPage: Page {
    static let routes: [Route] = [
        .get("/users", .overview) { workbench, visit in try await show(workbench, visit) },
        .post("/users", .lead, add),
        .post("/users/:id", .lead, change),
        .post("/users/:id/link", .lead, makeLink),
        .post("/users/:id/active", .lead, setActive),
    ]

    private struct View: Sendable {
        let users: [Row]
        let roles: [Choice]
        let f: [String: ShownField]
        let link: String?
        let linkFor: String?
        let canChange: Bool
        let isAdding: Bool
    }

    private struct Row: Sendable {
        let id: Int64
        let name: String
        let login: String
        let roles: [Choice]
        let roleTitle: String
        let agent: String
        let seesPersonalData: Bool
        let isActive: Bool
        let isSelf: Bool
        /// What tells these values from any others.
        let mark: String
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader? = nil, link: String? = nil,
        for linked: User? = nil
    ) async throws -> Reply {
        let me = try visit.signedIn()
        let users = try await workbench.store.users().map { user in
            Row(
                id: user.id.value, name: user.name, login: user.login,
                roles: roles(user.role, visit.language), roleTitle: user.role.title(visit.language),
                agent: user.agent ?? "", seesPersonalData: user.seesPersonalData,
                isActive: user.isActive, isSelf: user.id == me.id, mark: user.mark)
        }
        let role = form?.shown(in: .en)["role"].flatMap { UserRole(rawValue: $0.value) }
        let view = View(
            users: users, roles: roles(role ?? .reviewer, visit.language),
            f: form?.shown(in: visit.language) ?? [:], link: link,
            linkFor: linked.map { Phrase.linkFor($0.name)(visit.language) },
            canChange: me.role == .lead, isAdding: form != nil || users.count == 1)
        var reply = workbench.page("users", .users, view, visit)
        if form != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func roles(_ chosen: UserRole, _ language: Language) -> [Choice] {
        UserRole.allCases.map {
            Choice(id: $0.rawValue, title: $0.title(language), isChosen: $0 == chosen)
        }
    }

    private static func add(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let login = form.login("login")
        let user = read(&form, visit, login: login, name: form.text("name", upTo: 60))
        guard let user, form.isValid else { return try await show(workbench, visit, form) }
        do {
            let id = try await workbench.store.addUser(user, by: me.id, at: visit.now)
            return try await showLink(workbench, visit, id, by: me)
        } catch StoreError.loginTaken(let login) {
            form.refuse("login", StoreError.loginTaken(login).phrase)
        } catch StoreError.agentTaken(let agent) {
            form.refuse("agent", StoreError.agentTaken(agent).phrase)
        }
        return try await show(workbench, visit, form)
    }

    /// Role, agent and right to personal data; an agent needs the id by which chats name him.
    private static func read(
        _ form: inout FormReader, _ visit: Visit, login: String, name: String
    ) -> NewUser? {
        let role = form.choice("role") { UserRole(rawValue: $0) }
        let agent = form.text("agent", upTo: 100, mayBeEmpty: true)
        if role == .agent && agent.isEmpty { form.refuse("agent", .agentNeedsID) }
        guard let role else { return nil }
        return NewUser(
            login: login, name: name, role: role, agent: agent.isEmpty ? nil : agent,
            seesPersonalData: visit.form["unmasked"] == "1")
    }

    private static func change(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let user = try await user(workbench, visit)
        var form = FormReader(visit.form)
        guard let new = read(&form, visit, login: user.login, name: user.name), form.isValid else {
            throw Refusal.impossible(form.wrong.values.first ?? .fieldNotChosen)
        }
        if visit.form["seen"] != user.mark { throw StoreError.refused(.changedMeanwhile) }
        try await workbench.store.change(user, to: new, by: me.id, at: visit.now)
        return .seeOther("/users?done=saved")
    }

    private static func makeLink(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        return try await showLink(workbench, visit, try await user(workbench, visit).id, by: me)
    }

    private static func showLink(
        _ workbench: Workbench, _ visit: Visit, _ id: UserID, by me: User
    ) async throws -> Reply {
        let path = try await workbench.setUpPath(for: id, by: me.id, at: visit.now)
        let user = try await workbench.store.user(id)
        return try await show(workbench, visit, link: visit.site + path, for: user)
    }

    private static func setActive(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let user = try await user(workbench, visit)
        if visit.form["active"] == "1" {
            try await workbench.store.activate(user.id, by: me.id, at: visit.now)
        } else {
            try await workbench.store.deactivate(user.id, by: me.id, at: visit.now)
        }
        return .seeOther("/users?done=saved")
    }

    private static func user(_ workbench: Workbench, _ visit: Visit) async throws -> User {
        guard let id = UserID(visit.parameters["id"] ?? ""),
            let user = try await workbench.store.user(id)
        else { throw Refusal.notFound }
        return user
    }
}

extension User {
    /// What tells the values that a lead gives from any others: a form holds that of those which it
    /// was filled in over.
    fileprivate var mark: String {
        Digest(of: "\(role.rawValue)\n\(agent ?? "")\n\(seesPersonalData)").hex
    }
}
