import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Sampling
import Store
import Wording

extension Workbench {
    /// The router of all routes; to be served, or asked without a socket.
    func responder() -> RouterResponder<PageContext> {
        let router = Router(context: PageContext.self)
        router.addMiddleware { ErrorPages(workbench: self) }
        addInterface(to: router)
        for route in Routes.all {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                try await self.response(to: request, by: route, context)
            }
        }
        return router.buildResponder()
    }

    private func response(
        to request: Request, by route: Route, _ context: PageContext
    ) async throws -> Response {
        var visit = await visit(request)
        visit.address = address(of: request, from: context.address)
        visit.site = site(of: request, from: context.address)
        for (name, value) in context.parameters { visit.parameters[String(name)] = String(value) }
        if !route.access.admits(visit.user?.role) {
            if visit.user != nil { throw Refusal.forbidden }
            return try await Response(signInReply(for: request, by: route, &visit))
        }
        var form: SentForm?
        if route.method == .post {
            try checkOrigin(request)
            let body = try await readBody(of: request, upTo: route.limit, into: &visit)
            if visit.user != nil && route.access != .everybody {
                guard visit.isOwnForm else {
                    let kept = KeptForm.reply(to: visit, from: request.pageBefore, self)
                    guard let kept else { throw Refusal.staleForm }
                    return Response(kept)
                }
            }
            // What a browser wraps around a file is never the same twice.
            if route.isOnce && visit.upload == nil {
                form = SentForm(Digest(of: Array(visit.path.utf8) + [0] + body))
            }
        }
        let reply = try await reply(to: visit, by: route, for: form)
        guard let secret = visit.sessionToken, visit.isRenewed else {
            return Response(reply)
        }
        return Response(keeping(secret, of: visit, in: reply))
    }

    /// What a page answers; to a form once, however often it is sent.
    private func reply(
        to visit: Visit, by route: Route, for form: SentForm?
    ) async throws -> Reply {
        guard let form else { return try await route.answer(self, visit) }
        return try await forms.answer(form, to: visit.sessionToken, at: visit.now) {
            try await route.answer(carryingOut(form), visit)
        }
    }

    /// Sends who is not signed in to the sign-in page, and from there back; who has typed something
    /// into a form gets it back first.
    private func signInReply(
        for request: Request, by route: Route, _ visit: inout Visit
    ) async throws -> Reply {
        if route.method == .post && route.limit <= Route.formLimit {
            try checkOrigin(request)
            _ = try await readBody(of: request, upTo: route.limit, into: &visit)
            if let kept = KeptForm.reply(to: visit, from: request.pageBefore, self) {
                return kept
            }
        }
        let isPage = request.method == .get && visit.path != "/"
        let next = request.uri.path.utf8.allSatisfy {
            Character(Unicode.Scalar($0)).isLetter || Character(Unicode.Scalar($0)).isNumber
                || "/-._~".utf8.contains($0)
        }
        return .seeOther(isPage && next ? "/sign-in?next=" + request.uri.path : "/sign-in")
    }

    /// The visit before its body is read.
    func visit(_ request: Request) async -> Visit {
        var visit = Visit(path: request.uri.path, now: clock())
        visit.query = FormFields(encoded: (request.uri.query ?? "").utf8)
        visit.language = language(of: request)
        visit.browserSecret = request.cookies[Self.browserCookie]?.value
        guard let secret = request.cookies[Self.sessionCookie]?.value,
            let session = try? await store.session(token: Digest(of: secret), at: visit.now)
        else { return visit }
        visit.sessionToken = secret
        visit.user = session.user
        if request.method == .get {
            visit.isRenewed = (try? await renew(session, secret, at: visit.now)) ?? false
        }
        visit.language = session.user.language ?? visit.language
        return visit
    }

    /// By what was chosen in the browser, then by what it asks for, then Chinese.
    func language(of request: Request) -> Language {
        request.cookies[Self.languageCookie].flatMap { Language(rawValue: $0.value) }
            ?? request.headers[.acceptLanguage].flatMap { Language(accepted: $0) } ?? .zh
    }

    /// A form of another site is refused, whoever sends it.
    private func checkOrigin(_ request: Request) throws(Refusal) {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        if let site, site != "same-origin", site != "none" { throw .staleForm }
        if let origin = request.headers[.origin], origin != "null" {
            let host = origin.split(separator: "/", omittingEmptySubsequences: true).last
            if host.map(String.init) != request.head.authority { throw .staleForm }
        }
    }

    /// - Returns: the bytes that were sent.
    private func readBody(
        of request: Request, upTo limit: Int, into visit: inout Visit
    ) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Refusal.tooLarge(limit: limit)
        }
        var request = request
        let buffer: ByteBuffer
        do {
            buffer = try await request.collectBody(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw Refusal.tooLarge(limit: limit)
        }
        let bytes = Array(buffer.readableBytesView)
        let type = request.headers[.contentType] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            guard let body = MultipartBody(bytes, contentType: type) else {
                throw Refusal.unreadable
            }
            visit.form = body.fields
            visit.upload = body.file
        } else {
            visit.form = FormFields(encoded: bytes)
        }
        return bytes
    }

    static let sessionCookie = "spotcheck"
    static let languageCookie = "spotcheck-language"
}
