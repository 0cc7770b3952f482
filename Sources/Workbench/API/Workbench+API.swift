import Foundation
import HTTPTypes
import Hummingbird
import Sampling
import Store
import Transcripts
import Wording

extension Workbench {
    /// Adds the operations of the interface to the router. They know no cookies and no sessions: who
    /// asks is told by a token alone, so that no other site can make a browser ask.
    func addInterface(to router: Router<PageContext>) {
        router.addMiddleware { APIProblems() }
        for endpoint in APIEndpoints.all {
            let path = RouterPath(APIEndpoints.root + endpoint.path)
            router.on(path, method: endpoint.method) { request, context in
                try await self.answer(request, by: endpoint, context)
            }
        }
    }

    private func answer(
        _ request: Request, by endpoint: APIEndpoint, _ context: PageContext
    ) async throws -> Response {
        let now = clock()
        var token: APIToken?
        if case .token(let roles, let scopes) = endpoint.access {
            let address = address(of: request, from: context.address)
            let known = try await self.token(of: request, address, at: now)
            if let wait = api.calls.count(known.id, at: now) {
                throw APIProblem(.tooManyRequests, retryAfter: wait)
            }
            if known.scopes.isDisjoint(with: scopes) { throw APIProblem(.scopeMissing) }
            if !roles.contains(known.user.role) { throw APIProblem(.roleRefused) }
            token = known
        }
        let language = request.headers[.acceptLanguage].flatMap { Language(accepted: $0) }
        let parameters = context.parameters.reduce(into: [String: String]()) {
            $0[String($1.key)] = String($1.value).removingPercentEncoding ?? String($1.value)
        }
        let call = APICall(
            workbench: self, request: request, parameters: parameters,
            query: FormFields(encoded: (request.uri.query ?? "").utf8),
            language: language ?? token?.user.language ?? .zh, token: token, now: now)
        return Response(try await endpoint.handle(call))
    }

    /// The token of a request, where it is good.
    private func token(
        of request: Request, _ address: String, at now: Timestamp
    ) async throws -> APIToken {
        do {
            let token = try await known(request)
            if token.revoked != nil { throw APIProblem(.tokenRevoked) }
            if token.expires <= now { throw APIProblem(.tokenExpired) }
            if !token.user.isActive { throw APIProblem(.userInactive) }
            try await noteUse(of: token, at: now)
            return token
        } catch let problem as APIProblem {
            // Only what failed counts: others at the same address may have good tokens.
            if let wait = api.failures.begin(address, at: now) {
                throw APIProblem(.tooManyRequests, retryAfter: wait * 60)
            }
            throw problem
        }
    }

    private func known(_ request: Request) async throws -> APIToken {
        let parts = (request.headers[.authorization] ?? "").split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw APIProblem(.tokenMissing)
        }
        let secret = parts[1].drop { $0 == " " }
        guard let token = try await store.token(digest: Digest(of: String(secret))) else {
            throw APIProblem(.tokenUnknown)
        }
        return token
    }

    /// When a token was used last is kept to ten minutes, so that reading seldom writes.
    private func noteUse(of token: APIToken, at now: Timestamp) async throws {
        if let used = token.used, now.since(used) < 600_000 { return }
        try await store.noteReading(by: token, at: now)
    }
}
