import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Store
import Wording

/// Outermost: turns whatever went wrong into a page that says so, and adds the security headers.
struct ErrorPages: RouterMiddleware {
    let workbench: Workbench

    @concurrent func handle(
        _ request: Request, context: PageContext,
        next: @concurrent (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let refusal as Refusal {
            response = await page(refusal.status, refusal.phrase, request)
            if case .notYet = refusal { response.headers.reload(after: Self.seconds) }
        } catch StoreError.absent {
            response = await page(.notFound, .pageNotFound, request)
        } catch StoreError.linkVoid {
            response = await page(.notFound, StoreError.linkVoid.phrase, request)
        } catch let error as any Explained {
            response = await page(.conflict, error.phrase, request)
        } catch let error as any HTTPResponseError where error.status == .notFound {
            response = await page(.notFound, .pageNotFound, request)
        } catch {
            context.logger.error("\(type(of: error)) at \(request.uri.path)")
            response = await page(.internalServerError, .pageBroken, request)
        }
        SecurityHeaders.add(to: &response.headers)
        return response
    }

    /// After how many seconds a page asks again for what is being worked out.
    static let seconds = 5

    private func page(
        _ status: HTTPResponse.Status, _ sentence: Phrase, _ request: Request
    ) async -> Response {
        let visit = await workbench.visit(request)
        let title = Phrase.troubleTitle(status.code)
        let page = TroublePage(title: title(visit.language), sentence: sentence(visit.language))
        var reply = workbench.page("trouble", title, page, visit, layout: "text")
        reply.status = status
        return Response(reply)
    }
}

/// What the page about a trouble shows.
private struct TroublePage: Sendable {
    let title: String
    let sentence: String
}

extension HTTPFields {
    /// Has the browser ask for the page again.
    mutating func reload(after seconds: Int) {
        guard let refresh = HTTPField.Name("Refresh") else { return }
        self[refresh] = "\(seconds)"
    }
}
