import HTTPTypes
import Sampling
import Store
import Wording

/// Signing in and out, and the choice of the language.
enum SignInPage: Page {
    static let routes: [Route] = [
        .get("/sign-in", .everybody) { workbench, visit in
            visit.user == nil ? show(workbench, visit) : .seeOther("/")
        },
        .post("/sign-in", .everybody, signIn),
        .post("/sign-out", .signedIn, signOut),
        .post("/language", .everybody, chooseLanguage),
    ]

    private struct View: Sendable {
        let next: String
        let trouble: String?
        let f: [String: ShownField]
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader? = nil, trouble: Phrase? = nil
    ) -> Reply {
        let next = visit.form["next"] ?? visit.query["next"] ?? "/"
        let view = View(
            next: localPath(next), trouble: trouble?(visit.language),
            f: form?.shown(in: visit.language) ?? [:])
        var reply = workbench.page("sign-in", .signIn, view, visit, layout: "narrow")
        if trouble != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// Whoever fails too often waits, by name and by address; a name that nobody has takes as long
    /// as a wrong password.
    private static func signIn(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        var form = FormReader(visit.form)
        let login = form.text("login", upTo: 100)
        let password = form.password("password")
        guard form.isValid else { return show(workbench, visit, form, trouble: .signInWrong) }
        let name = login.lowercased()
        if let wait = workbench.beginAttempt(name, by: visit) {
            return show(workbench, visit, form, trouble: .signInBlocked(minutes: wait))
        }
        let user = try await workbench.store.user(login: login)
        var hash: String?
        if let user { hash = try await workbench.store.passwordHash(of: user.id) }
        let opens = PasswordHash(text: hash ?? workbench.nobodysHash).opens(with: password)
        guard let user, hash != nil, user.isActive, opens else {
            return show(workbench, visit, form, trouble: .signInWrong)
        }
        workbench.forgetAttempts(name, by: visit)
        let reply = try await workbench.signIn(
            user.id, to: localPath(visit.form["next"] ?? "/"), by: visit)
        return workbench.recognising(visit, as: name, in: reply)
    }

    private static func signOut(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        if let secret = visit.sessionToken {
            try await workbench.store.closeSession(token: Digest(of: secret), at: visit.now)
            workbench.forms.forget(session: secret)
        }
        return .seeOther("/sign-in").settingCookie(
            Workbench.sessionCookie, "", age: 0, on: visit.site)
    }

    /// Kept in the browser, and with the user where somebody is signed in.
    private static func chooseLanguage(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> Reply {
        let back = Reply.seeOther(localPath(visit.form["back"] ?? "/"))
        guard let language = visit.form["to"].flatMap({ Language(rawValue: $0) }) else {
            return back
        }
        if let me = visit.user, visit.isOwnForm {
            try await workbench.store.speak(language, with: me.id, at: visit.now)
        }
        return back.settingCookie(
            Workbench.languageCookie, language.rawValue, age: 365 * 86_400, on: visit.site)
    }

    /// A path of this site; whatever else was asked for leads to the start.
    static func localPath(_ text: String) -> String {
        let isLocal =
            text.hasPrefix("/") && !text.hasPrefix("//") && !text.contains("\\")
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
        return isLocal ? text : "/"
    }
}
