import Wording

/// Which items of a list a call asks for.
struct APIPaging: Sendable {
    let limit: Int
    /// What the page before gave as its end; `nil` for the first page.
    let cursor: String?

    static let usual = 50
    static let most = 200

    init(_ call: APICall) throws(APIProblem) {
        limit = try call.number("limit", in: 1...Self.most) ?? Self.usual
        cursor = call.query["cursor"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The page of a list that stands in memory.
    ///
    /// - Parameter key: what is the same for an item whenever one asks, and for no two items.
    func page<Row, Found>(
        _ rows: [Found], _ listing: Listing<Row>, _ call: APICall, key: (Found) -> String,
        row: (Found) async throws -> Row
    ) async throws -> Reply {
        var start = 0
        if let cursor {
            guard let place = rows.firstIndex(where: { key($0) == cursor }) else {
                throw APIProblem(.parameterWrong, .apiCursorUnknown, parameter: "cursor")
            }
            start = place + 1
        }
        let found = rows[start...].prefix(limit)
        var items: [Row] = []
        for one in found { items.append(try await row(one)) }
        let isLast = start + found.count == rows.count
        return call.page(items, listing, next: isLast ? nil : found.last.map(key))
    }
}
