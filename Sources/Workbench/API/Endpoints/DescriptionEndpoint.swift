import Wording

/// The description of the interface for programs that make programs.
enum DescriptionEndpoint: APIArea {
    static let endpoints: [APIEndpoint] = [
        .get("/openapi.json", "get_description", .everybody, .apiDescription, .object) { call in
            call.json(OpenAPI.document(call.language, version: call.workbench.settings.version))
        }
    ]
}
