import HTTPTypes
import Store
import Wording

/// What programs can ask, for people who write them: made of the same list as the router.
enum APIPage: Page {
    static let routes: [Route] = [.get("/api", .signedIn) { try await show($0, $1) }]

    private struct View: Sendable {
        let sentence: String
        let tokenSentence: String
        let problemSentence: String
        let description: String
        let operations: [Operation]
        let problems: [Problem]
        let isLead: Bool
    }

    private struct Operation: Sendable {
        let name: String
        let method: String
        let path: String
        let summary: String
        let details: String?
        let roles: String?
        let parameters: [Parameter]
        let hasParameters: Bool
        let fields: String?
        let command: String
    }

    private struct Parameter: Sendable {
        let name: String
        let place: String
        let summary: String
        let example: String
    }

    private struct Problem: Sendable {
        let code: String
        let status: Int
        let title: String
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let language = visit.language
        let view = View(
            sentence: Phrase.apiSentence(language),
            tokenSentence: Phrase.apiTokenSentence(language),
            problemSentence: Phrase.apiProblemSentence(language),
            description: APIEndpoints.root + "/openapi.json",
            operations: APIEndpoints.all.map { operation($0, visit) },
            problems: APIProblem.Kind.allCases.map {
                Problem(code: $0.rawValue, status: $0.status.code, title: $0.title(language))
            },
            isLead: visit.user?.role == .lead)
        return workbench.page("api", .apiTitle, view, visit)
    }

    private static func operation(_ endpoint: APIEndpoint, _ visit: Visit) -> Operation {
        let fields = endpoint.answer.components.flatMap { component -> [String] in
            guard case .object(let fields)? = component.schema(visit.language)["properties"] else {
                return []
            }
            return fields.map(\.name)
        }
        return Operation(
            name: endpoint.name, method: endpoint.method.rawValue,
            path: APIEndpoints.root + endpoint.path, summary: endpoint.summary(visit.language),
            details: endpoint.details?(visit.language), roles: endpoint.rolesTold(visit.language),
            parameters: endpoint.parameters.map {
                Parameter(
                    name: $0.name, place: $0.place.rawValue, summary: $0.summary(visit.language),
                    example: $0.example)
            },
            hasParameters: !endpoint.parameters.isEmpty,
            fields: fields.isEmpty ? nil : fields.joined(separator: ", "),
            command: endpoint.command(site: visit.site, visit.language))
    }
}

extension APIEndpoint {
    /// A call of the operation by curl, with example values.
    func command(site: String, _ language: Language) -> String {
        var called = APIEndpoints.root + path
        var query: [String] = []
        for parameter in parameters where !parameter.example.isEmpty {
            switch parameter.place {
            case .path: called = called.replacing("{\(parameter.name)}", with: parameter.example)
            case .query where query.isEmpty: query.append("\(parameter.name)=\(parameter.example)")
            case .query, .header: break
            }
        }
        let address = site + called + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        var parts = ["curl -H 'Accept-Language: \(language.rawValue)'"]
        if access != .everybody { parts.append("-H \"Authorization: Bearer $TOKEN\"") }
        if let type = bodyTypes.first {
            parts.append("-H 'Content-Type: \(type)' --data-binary @chats.jsonl")
        }
        return (parts + ["'\(address)'"]).joined(separator: " \\\n  ")
    }
}
