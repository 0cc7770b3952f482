import HTTPTypes
import Store
import Wording

/// The interface as OpenAPI 3.1 describes it, made of the same list as the router.
enum OpenAPI {
    /// The whole document, its sentences in a language.
    static func document(_ language: Language, version: String) -> JSON {
        [
            "openapi": "3.1.0",
            "info": [
                "title": .text(Phrase.apiTitle(language)),
                "version": .text(version.isEmpty ? "0" : version),
                "description": .text(Phrase.apiSentence(language)),
            ],
            "servers": [["url": .text(APIEndpoints.root)]],
            "security": [["token": []]],
            "paths": paths(language),
            "components": [
                "securitySchemes": [
                    "token": [
                        "type": "http", "scheme": "bearer",
                        "description": .text(Phrase.apiTokenSentence(language)),
                    ]
                ],
                "responses": [
                    "Problem": [
                        "description": .text(Phrase.apiProblemSentence(language)),
                        "content": [
                            "application/problem+json": [
                                "schema": ["$ref": "#/components/schemas/Problem"]
                            ]
                        ],
                    ]
                ],
                "schemas": schemas(language),
            ],
        ]
    }

    private static func paths(_ language: Language) -> JSON {
        var order: [String] = []
        for path in APIEndpoints.all.map(\.path) where !order.contains(path) { order.append(path) }
        return .object(
            order.map { path in
                let operations = APIEndpoints.all.filter { $0.path == path }.map { endpoint in
                    JSON.Field(
                        name: endpoint.method.rawValue.lowercased(),
                        value: endpoint.operation(language))
                }
                return JSON.Field(name: path, value: .object(operations))
            })
    }

    private static func schemas(_ language: Language) -> JSON {
        var fields = [JSON.Field(name: "Problem", value: APIProblem.schema)]
        for component in APIEndpoints.all.flatMap(\.answer.components)
        where !fields.contains(where: { $0.name == component.name }) {
            fields.append(JSON.Field(name: component.name, value: component.schema(language)))
        }
        return .object(fields)
    }
}

extension APIEndpoint {
    /// The operation as OpenAPI describes it.
    fileprivate func operation(_ language: Language) -> JSON {
        var operation: JSON = [
            "operationId": .text(name), "summary": .text(summary(language)),
        ]
        let told = [details?(language), rolesTold(language)].compactMap { $0 }
        if !told.isEmpty {
            operation = operation.adding(["description": .text(told.joined(separator: "\n\n"))])
        }
        if access == .everybody { operation = operation.adding(["security": []]) }
        if !parameters.isEmpty {
            operation = operation.adding([
                "parameters": .list(parameters.map { $0.described(language) })
            ])
        }
        if !bodyTypes.isEmpty {
            let types = bodyTypes.map {
                JSON.Field(name: $0, value: ["schema": ["type": "string"]])
            }
            operation = operation.adding([
                "requestBody": [
                    "required": true, "description": .text(Phrase.apiBodySentence(language)),
                    "content": .object(types),
                ]
            ])
        }
        return operation.adding(["responses": responses(language)])
    }

    /// Who may ask, in words; `nil` for everybody.
    func rolesTold(_ language: Language) -> String? {
        guard case .token(let roles, let scopes) = access else { return nil }
        let titles = UserRole.allCases.filter(roles.contains).map { $0.title(language) }
        return Phrase.apiRoles(
            titles.joined(separator: language == .zh ? "、" : ", "),
            scope: scopes.map(\.rawValue).sorted().joined(separator: " / "))(
                language)
    }

    /// The statuses of its problems: its own, and those that every operation with a token has.
    private var statuses: [Int] {
        var kinds = problems
        if access != .everybody {
            kinds += [.tokenMissing, .scopeMissing, .tooManyRequests]
        }
        return Set(kinds.map(\.status.code) + [500]).sorted()
    }

    private func responses(_ language: Language) -> JSON {
        let good: JSON = [
            "description": .text(summary(language)),
            "content": .object([JSON.Field(name: answer.type, value: ["schema": answer.schema])]),
        ]
        let bad = statuses.map {
            JSON.Field(name: "\($0)", value: ["$ref": "#/components/responses/Problem"])
        }
        return .object([JSON.Field(name: "200", value: good)] + bad)
    }
}

extension APIParameter {
    fileprivate func described(_ language: Language) -> JSON {
        var described: JSON = [
            "name": .text(name), "in": .text(place.rawValue),
            "description": .text(summary(language)),
            "required": .flag(place == .path), "schema": schema,
        ]
        if !example.isEmpty {
            let isNumber = schema["type"] == "integer"
            described = described.adding(["example": isNumber ? .number(example) : .text(example)])
        }
        return described
    }
}
