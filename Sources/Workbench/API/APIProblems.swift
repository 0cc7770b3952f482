import HTTPTypes
import Hummingbird
import Logging
import Store
import Wording

/// Around the interface: turns whatever went wrong below `/api/` into a problem that programs can
/// read (RFC 9457).
struct APIProblems: RouterMiddleware {
    @concurrent func handle(
        _ request: Request, context: PageContext,
        next: @concurrent (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        guard request.uri.path.hasPrefix("/api/") else {
            return try await next(request, context)
        }
        do {
            return try await next(request, context)
        } catch {
            let language = request.headers[.acceptLanguage].flatMap { Language(accepted: $0) }
            let problem = problem(of: error, request)
            if problem.kind == .broken {
                context.logger.error("\(type(of: error)) at \(request.uri.path)")
            }
            return Response(problem.reply(language ?? .zh, path: request.uri.path))
        }
    }

    private func problem(of error: any Error, _ request: Request) -> APIProblem {
        switch error {
        case let problem as APIProblem: return problem
        case Refusal.notFound, StoreError.absent: return APIProblem(.notFound)
        case Refusal.forbidden: return APIProblem(.roleRefused)
        case let error as any HTTPResponseError where error.status == .notFound:
            var problem = APIProblem(.notFound)
            let methods = APIEndpoints.methods(of: request.uri.path)
            if methods.isEmpty { return problem }
            problem = APIProblem(.methodRefused)
            problem.allowed = methods
            return problem
        case let error as any Explained: return APIProblem(.impossible, error.phrase)
        default: return APIProblem(.broken)
        }
    }
}
