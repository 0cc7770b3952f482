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
        /// What speaks against all of it, and against each of its fields.
        let trouble: String?
        let wrong: Wrong
        /// What tells these values from any others.
        let mark: String
    }

    /// What is wrong with the fields of a row.
    private struct Wrong: Sendable {
        var role: String?
        var agent: String?
        var personalData: String?
    }

    /// A change of a user that was not taken: whose, what was typed, and what speaks against it.
    private struct Sent {
        let id: UserID
        var form: FormReader
        var trouble: Phrase?
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader? = nil, change: Sent? = nil,
        link: String? = nil, for linked: User? = nil
    ) async throws -> Reply {
        let me = try visit.signedIn()
        let users = try await workbench.store.users().map { user in
            row(user, change?.id == user.id ? change : nil, visit, me)
        }
        let role = form?.shown(in: .en)["role"].flatMap { UserRole(rawValue: $0.value) }
        let view = View(
            users: users, roles: roles(role ?? .reviewer, visit.language),
            f: form?.shown(in: visit.language) ?? [:], link: link,
            linkFor: linked.map { Phrase.linkFor($0.name)(visit.language) },
            canChange: me.role == .lead, isAdding: form != nil || users.count == 1)
        var reply = workbench.page("users", .users, view, visit)
        if form != nil || change != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// A user as stored, or as somebody wanted to change him in vain.
    private static func row(_ user: User, _ sent: Sent?, _ visit: Visit, _ me: User) -> Row {
        let language = visit.language
        let typed = sent?.form.shown(in: language) ?? [:]
        return Row(
            id: user.id.value, name: user.name, login: user.login,
            roles: roles(
                typed["role"].flatMap { UserRole(rawValue: $0.value) } ?? user.role, language),
            roleTitle: user.role.title(language), agent: typed["agent"]?.value ?? user.agent ?? "",
            seesPersonalData: sent == nil
                ? user.seesPersonalData : visit.form["unmasked"] == "1",
            isActive: user.isActive, isSelf: user.id == me.id, trouble: sent?.trouble?(language),
            wrong: Wrong(
                role: typed["role"]?.wrong, agent: typed["agent"]?.wrong,
                personalData: typed["unmasked"]?.wrong), mark: user.mark)
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
            return try await show(workbench, visit, change: Sent(id: user.id, form: form))
        }
        if visit.form["seen"] != user.mark {
            return try await show(workbench, visit, change: stale(user, form, visit))
        }
        do {
            try await workbench.store.change(user, to: new, by: me.id, at: visit.now)
        } catch {
            switch error {
            case .agentTaken: form.refuse("agent", error.phrase)
            case .refused(.lastLead): form.refuse("role", error.phrase)
            // Somebody was quicker by a moment: look again, and say so.
            case .refused(.changedMeanwhile): return try await Self.change(workbench, visit)
            default: throw error
            }
            return try await show(workbench, visit, change: Sent(id: user.id, form: form))
        }
        return .seeOther("/users?done=saved")
    }

    /// What was filled in over other values than those of now, with the present ones beside it.
    private static func stale(_ user: User, _ form: FormReader, _ visit: Visit) -> Sent {
        var form = form
        let language = visit.language
        if visit.form["role"] != user.role.rawValue {
            form.refuse("role", .valueNow(user.role.title(language)))
        }
        let agent = user.agent ?? ""
        if (visit.form["agent"] ?? "") != agent {
            form.refuse("agent", .valueNow(agent.isEmpty ? "–" : agent))
        }
        if (visit.form["unmasked"] == "1") != user.seesPersonalData {
            let now: Phrase = user.seesPersonalData ? .seesPersonalData : .seesMaskedData
            form.refuse("unmasked", .valueNow(now(language)))
        }
        return Sent(id: user.id, form: form, trouble: .keptButChanged)
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
    /// What tells the values of a row from any others: a form holds that of those which it
    /// was filled in over.
    fileprivate var mark: String {
        let values = [
            role.rawValue, agent ?? "", "\(seesPersonalData)", name, "\(isActive)",
        ]
        return Digest(of: values.joined(separator: "\n")).hex
    }
}
