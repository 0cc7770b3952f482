import Wording

/// A parameter of an operation.
struct APIParameter: Sendable {
    let name: String
    let place: Place
    let schema: JSON
    let summary: Phrase
    /// A value to try it with.
    let example: String

    enum Place: String, Sendable {
        case path
        case query
        case header
    }

    static func path(_ name: String, _ summary: Phrase, example: String) -> APIParameter {
        APIParameter(
            name: name, place: .path, schema: ["type": "string"], summary: summary,
            example: example)
    }

    static func query(
        _ name: String, _ summary: Phrase, _ schema: JSON = ["type": "string"], example: String
    ) -> APIParameter {
        APIParameter(
            name: name, place: .query, schema: schema, summary: summary, example: example)
    }

    /// How many items a page has, and where it begins.
    static let paging = [
        query(
            "limit", .apiLimit,
            [
                "type": "integer", "minimum": 1, "maximum": .number("\(APIPaging.most)"),
                "default": .number("\(APIPaging.usual)"),
            ], example: "50"),
        query("cursor", .apiCursor, example: ""),
    ]
}
