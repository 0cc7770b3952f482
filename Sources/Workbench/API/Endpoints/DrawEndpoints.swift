import Store
import Wording

/// The ledger of draws, and what was drawn.
enum DrawEndpoints: APIArea {
    private static let draw = APIParameter.path("draw", .columnNumber, example: "1")

    static let endpoints: [APIEndpoint] = [
        .get(
            "/draws", "list_draws", .overview, .apiDraws, parameters: APIParameter.paging,
            .page(DrawRow.listing), problems: [.parameterWrong], handle: list),
        .get(
            "/draws/{draw}", "get_draw", .overview, .apiDraw, parameters: [draw],
            .one(DrawRow.listing), problems: [.notFound]
        ) { call in
            let names = try await call.workbench.names()
            let draw = try await stored(call)
            return call.one(try await call.workbench.row(draw, names), DrawRow.listing)
        },
        .get(
            "/draws/{draw}/receipt", "get_draw_receipt", .overview, .apiReceipt,
            parameters: [draw], .object, problems: [.notFound], handle: receipt),
        .get(
            "/draws/{draw}/chats", "list_drawn_chats", .overview, .apiDrawnChats,
            parameters: [draw] + APIParameter.paging, .page(DrawnRow.listing),
            problems: [.notFound, .parameterWrong], handle: chats),
        .get(
            "/draws/{draw}/coverage", "list_draw_coverage", .overview, .apiCoverage,
            parameters: [draw] + APIParameter.paging, .page(CoverageRow.agents),
            problems: [.notFound, .parameterWrong], handle: coverage),
    ]

    private static func list(_ call: APICall) async throws -> Reply {
        let names = try await call.workbench.names()
        let draws = try await call.workbench.store.draws()
        return try await APIPaging(call).page(
            draws, DrawRow.listing, call, key: { "\($0.id)" },
            row: { try await call.workbench.row($0, names) })
    }

    private static func stored(_ call: APICall) async throws -> StoredDraw {
        let id = try call.id("draw", of: StoredDraw.self)
        guard let draw = try await call.workbench.store.draw(id) else {
            throw APIProblem(.notFound)
        }
        return draw
    }

    /// The receipt as it is kept, byte for byte: its digest is that of the file.
    private static func receipt(_ call: APICall) async throws -> Reply {
        let draw = try await stored(call)
        guard let receipt = try await call.workbench.store.receipts(of: draw.id).last else {
            throw APIProblem(.notFound)
        }
        return Reply(type: APIAnswer.json, body: receipt.json.utf8)
    }

    private static func chats(_ call: APICall) async throws -> Reply {
        let draw = try await stored(call)
        let rows = try await call.workbench.rows(of: draw.id, call.workbench.names())
        return try await APIPaging(call).page(
            rows, DrawnRow.listing, call, key: { "\($0.number)" }, row: { $0 })
    }

    private static func coverage(_ call: APICall) async throws -> Reply {
        let draw = try await stored(call)
        let rows = try await call.workbench.coverageRows(of: draw.id).agents
        return try await APIPaging(call).page(
            rows, CoverageRow.agents, call, key: { $0.stratum.stratum ?? "-" }, row: { $0 })
    }
}
