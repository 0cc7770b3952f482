import Store
import Wording

/// Who did what.
enum TrailEndpoints: APIArea {
    static let endpoints: [APIEndpoint] = [
        .get(
            "/trail", "list_trail", .overview, .apiTrail, parameters: APIParameter.paging,
            .page(TrailRow.listing), problems: [.parameterWrong], handle: list)
    ]

    private static func list(_ call: APICall) async throws -> Reply {
        let paging = try APIPaging(call)
        var filter = TrailFilter()
        filter.limit = paging.limit + 1
        if let cursor = paging.cursor {
            guard let before = Int64(cursor) else {
                throw APIProblem(.parameterWrong, .apiCursorUnknown, parameter: "cursor")
            }
            filter.before = before
        }
        let found = try await ResultReader(call.workbench, call.visit).trail(filter)
        let asked = Array(found.prefix(paging.limit))
        let next = found.count > paging.limit ? asked.last.map { "\($0.entry.seq)" } : nil
        return call.page(asked, TrailRow.listing, next: next)
    }
}
