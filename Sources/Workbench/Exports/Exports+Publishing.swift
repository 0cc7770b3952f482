import Rules
import Scoring
import Store
import Wording

extension Exports {
    /// What was published, and what has changed since.
    static let publishing: [Export] = [
        Export("publications", .publishTitle, .overview, on: "publish") { workbench, visit in
            let rows = try await workbench.publicationRows()
            return ExportContent(PublicationRow.listing, rows, visit.language)
        },
        Export(
            "publication", .publishedScores, .overview, on: "publication",
            query: publicationOfPage
        ) { workbench, visit in
            let rows = try await workbench.publishedRows(of: publication(workbench, visit))
            return ExportContent(PublishedRow.listing, rows, visit.language)
        },
        Export(
            "changes", .laterChanges, .overview, on: "publication", query: publicationOfPage
        ) { workbench, visit in
            let reader = try await ResultReader(workbench, visit)
            let changes = try await reader.changes(since: publication(workbench, visit).id)
            return ExportContent(ChangeRow.listing, changes.rows, visit.language)
        },
    ]

    private static func publicationOfPage(_ visit: Visit) -> [(String, String)] {
        visit.parameters["publication"].map { [("publication", $0)] } ?? []
    }

    private static func publication(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> Publication {
        guard let id = PublicationID(visit.query["publication"] ?? ""),
            let publication = try await workbench.store.publication(id)
        else { throw Refusal.notFound }
        return publication
    }
}
