import HTTPTypes
import Store
import Wording

/// One operation of the interface for programs: who may, what it takes and gives, and what answers.
/// The router and the description in OpenAPI are both made of it.
struct APIEndpoint: Sendable {
    let method: HTTPRequest.Method
    /// From `/api/v1` on, with `{name}` where a part is a parameter.
    let path: String
    /// In snake_case; never changes.
    let name: String
    let access: Access
    let summary: Phrase
    var details: Phrase?
    var parameters: [APIParameter] = []
    /// The types of a body that it takes; empty without a body.
    var bodyTypes: [String] = []
    let answer: APIAnswer
    /// Kinds of trouble beyond those that every operation has.
    var problems: [APIProblem.Kind] = []
    let handle: @Sendable (APICall) async throws -> Reply

    /// Who may ask.
    enum Access: Hashable, Sendable {
        /// Also without a token.
        case everybody
        /// A token of a user in one of the roles, with one of the scopes.
        case token(Set<UserRole>, Set<APIToken.Scope>)

        /// Those who see everybody's results.
        static let overview = Access.token([.lead, .auditor], [.read])
        /// The same, and agents for what is their own.
        static let results = Access.token([.lead, .auditor, .agent], [.read])
    }

    /// Something to read.
    static func get(
        _ path: String, _ name: String, _ access: Access, _ summary: Phrase,
        details: Phrase? = nil, parameters: [APIParameter] = [], _ answer: APIAnswer,
        problems: [APIProblem.Kind] = [],
        handle: @escaping @Sendable (APICall) async throws -> Reply
    ) -> APIEndpoint {
        APIEndpoint(
            method: .get, path: path, name: name, access: access, summary: summary,
            details: details, parameters: parameters, answer: answer, problems: problems,
            handle: handle)
    }
}
