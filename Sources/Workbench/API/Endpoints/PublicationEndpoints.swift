import Store
import Wording

/// What was published.
enum PublicationEndpoints: APIArea {
    private static let publication = APIParameter.path("publication", .columnNumber, example: "1")

    static let endpoints: [APIEndpoint] = [
        .get(
            "/publications", "list_publications", .overview, .apiPublications,
            parameters: APIParameter.paging, .page(PublicationRow.listing),
            problems: [.parameterWrong]
        ) { call in
            try await APIPaging(call).page(
                try await call.workbench.publicationRows(), PublicationRow.listing, call,
                key: { "\($0.publication.id)" }, row: { $0 })
        },
        .get(
            "/publications/{publication}/scores", "list_published_scores", .overview,
            .apiPublishedScores, parameters: [publication] + APIParameter.paging,
            .page(PublishedRow.listing), problems: [.notFound, .parameterWrong]
        ) { call in
            try await APIPaging(call).page(
                try await call.workbench.publishedRows(of: stored(call)), PublishedRow.listing,
                call, key: { $0.score.agent }, row: { $0 })
        },
        .get(
            "/publications/{publication}/changes", "list_changes", .overview, .apiChanges,
            parameters: [publication] + APIParameter.paging, .page(ChangeRow.listing),
            problems: [.notFound, .parameterWrong]
        ) { call in
            let reader = try await ResultReader(call.workbench, call.visit)
            let changes = try await reader.changes(since: stored(call).id)
            return try await APIPaging(call).page(
                changes.rows, ChangeRow.listing, call, key: { "\($0.change.entry.seq)" },
                row: { $0 })
        },
        .get(
            "/publications/{publication}/snapshot", "get_snapshot", .overview, .apiSnapshot,
            parameters: [publication], .object, problems: [.notFound]
        ) { call in
            Reply(type: APIAnswer.json, body: try await stored(call).snapshot.utf8)
        },
    ]

    private static func stored(_ call: APICall) async throws -> Publication {
        let id = try call.id("publication", of: Publication.self)
        guard let publication = try await call.workbench.store.publication(id) else {
            throw APIProblem(.notFound)
        }
        return publication
    }
}
