import HTTPTypes
import Store
import Wording

/// One thing that can be asked of the workbench: a method and a path, who may, and what answers.
struct Route: Sendable {
    let method: HTTPRequest.Method
    /// With `:name` where a part is a parameter.
    let path: String
    let access: PageAccess
    /// The largest body that is read, in bytes.
    let limit: Int
    /// Whether a form that is sent twice takes effect once: what signed-in people send, and the
    /// forms of one-time links.
    let isOnce: Bool
    let answer: @Sendable (Workbench, Visit) async throws -> Reply

    /// What a form without files may hold.
    static let formLimit = 256 * 1024

    /// A page to look at.
    static func get(
        _ path: String, _ access: PageAccess,
        _ answer: @escaping @Sendable (Workbench, Visit) async throws -> Reply
    ) -> Route {
        Route(
            method: .get, path: path, access: access, limit: 0, isOnce: false, answer: answer)
    }

    /// A form to take.
    static func post(
        _ path: String, _ access: PageAccess, limit: Int = formLimit, isOnce: Bool? = nil,
        _ answer: @escaping @Sendable (Workbench, Visit) async throws -> Reply
    ) -> Route {
        Route(
            method: .post, path: path, access: access, limit: limit,
            isOnce: isOnce ?? (access != .everybody), answer: answer)
    }
}
