import HTTPTypes
import Sampling
import Store
import Transcripts
import Wording

/// Tokens by which programs call the interface: made and revoked by a lead, shown once.
enum TokensPage: Page {
    static let routes: [Route] = [
        .get("/tokens", .lead) { workbench, visit in try await show(workbench, visit) },
        .post("/tokens", .lead, make),
        .post("/tokens/:id/revoke", .lead, revoke),
    ]

    /// For how many days a token may be good.
    private static let terms = [30, 90, 365]

    private struct View: Sendable {
        let tokens: [Row]
        let users: [Choice]
        let terms: [Choice]
        let f: [String: ShownField]
        let secret: String?
        let isReading: Bool
        let isBringing: Bool
    }

    private struct Row: Sendable {
        let id: Int64
        let name: String
        let user: String
        let scopes: String
        let expires: String
        let used: String
        let state: String?
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader? = nil, secret: String? = nil
    ) async throws -> Reply {
        let language = visit.language
        let shown = form?.shown(in: language) ?? [:]
        let me = try visit.signedIn()
        let users = try await users(workbench, me)
        let chosen = shown["user"]?.value ?? "\(me.id)"
        let term = shown["days"]?.value ?? "90"
        let view = View(
            tokens: try await workbench.tokenRows(at: visit.now).map {
                row($0, workbench, language)
            },
            users: users.map { user in
                let role = user.role.title(language)
                return Choice(
                    id: "\(user.id)", title: "\(user.name) · \(role)",
                    isChosen: "\(user.id)" == chosen)
            },
            terms: terms.map {
                Choice(id: "\($0)", title: Phrase.days($0)(language), isChosen: "\($0)" == term)
            },
            f: shown, secret: secret,
            isReading: form == nil || visit.form.all("scope").contains("read"),
            isBringing: visit.form.all("scope").contains("import"))
        var reply = workbench.page("tokens", .tokens, view, visit)
        if form != nil { reply.status = .unprocessableContent }
        return reply
    }

    private static func row(
        _ row: TokenRow, _ workbench: Workbench, _ language: Language
    ) -> Row {
        let token = row.token
        return Row(
            id: token.id.value, name: token.name,
            user: "\(token.user.name) · \(token.user.role.title(language))",
            scopes: row.scopes(language),
            expires: workbench.day(of: token.expires),
            used: token.used.map { workbench.moment(of: $0) } ?? Phrase.tokenNeverUsed(language),
            state: row.state?.title(language))
    }

    /// For whom a lead may make tokens: for himself, and for who is no lead.
    private static func users(_ workbench: Workbench, _ me: User) async throws -> [User] {
        try await workbench.store.users().filter {
            $0.isActive && ($0.id == me.id || $0.role != .lead)
        }
    }

    private static func make(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        var form = FormReader(visit.form)
        let secret = "spotcheck_" + workbench.random().hex
        let wanted = token(&form, visit, secret: secret)
        guard let wanted else { return try await show(workbench, visit, form) }
        do {
            _ = try await workbench.store.addToken(wanted, by: me.id, at: visit.now)
        } catch {
            switch error {
            case .refused(.nameTaken): form.refuse("name", .tokenNameTaken)
            case .refused(.tokenOfLead): form.refuse("user", error.phrase)
            default: throw error
            }
            return try await show(workbench, visit, form)
        }
        return try await show(workbench, visit, secret: secret)
    }

    /// Reads a token to make from the form; `nil` where something is wrong with it.
    private static func token(
        _ form: inout FormReader, _ visit: Visit, secret: String
    ) -> NewAPIToken? {
        let name = form.text("name", upTo: 60)
        let user = form.choice("user") { UserID($0) }
        let days = form.choice("days") { text in terms.first { "\($0)" == text } }
        let scopes = Set(visit.form.all("scope").compactMap { APIToken.Scope(rawValue: $0) })
        if scopes.isEmpty { form.refuse("scope", .fieldNotChosen) }
        guard let user, let days, form.isValid else { return nil }
        let expires = visit.now.milliseconds + Int64(days) * 86_400_000
        return NewAPIToken(
            name: name, user: user, scopes: scopes, digest: Digest(of: secret),
            expires: Timestamp(milliseconds: expires))
    }

    private static func revoke(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        try await workbench.store.revokeToken(
            visit.id("id", of: APIToken.self), by: me.id, at: visit.now)
        return .seeOther("/tokens?done=saved")
    }
}

extension APIToken.Scope {
    var title: Phrase {
        switch self {
        case .read: .tokenReads
        case .bring: .tokenImports
        }
    }
}
