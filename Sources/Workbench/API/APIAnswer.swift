import Wording

/// What an operation answers.
struct APIAnswer: Sendable {
    let type: String
    /// Names of the kinds of objects in it with what they are; shared between operations.
    let components: [Component]
    /// As JSON Schema, in terms of the components.
    let schema: JSON

    struct Component: Sendable {
        let name: String
        let schema: @Sendable (Language) -> JSON
    }

    static let json = "application/json"

    /// One object of a listing.
    static func one<Row>(_ listing: Listing<Row>) -> APIAnswer {
        APIAnswer(
            type: json, components: [component(listing)], schema: reference(listing.name))
    }

    /// A page of objects of a listing.
    static func page<Row>(_ listing: Listing<Row>) -> APIAnswer {
        APIAnswer(
            type: json, components: [component(listing)],
            schema: [
                "type": "object", "required": ["items", "next_cursor"],
                "properties": [
                    "items": ["type": "array", "items": reference(listing.name)],
                    "next_cursor": ["type": ["string", "null"]],
                ],
            ])
    }

    /// Some object that is described elsewhere.
    static let object = APIAnswer(type: json, components: [], schema: ["type": "object"])

    private static func component<Row>(_ listing: Listing<Row>) -> Component {
        Component(name: listing.name) { listing.schema($0) }
    }

    private static func reference(_ name: String) -> JSON {
        ["$ref": "#/components/schemas/\(name)"]
    }
}
