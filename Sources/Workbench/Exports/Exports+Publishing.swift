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
            "adjustments", .adjustmentsTitle, .overview, on: "publication",
            query: publicationOfPage
        ) { workbench, visit in
            let rows = try await workbench.adjustmentRows(of: publication(workbench, visit))
            return ExportContent(AdjustmentRow.listing, rows, visit.language)
        },
        Export("proposal", .wouldPublish, .lead, on: "publish-new", query: proposed) {
            workbench, visit in
            var form = FormReader(visit.query)
            let order = try await ClosingOrder(&form, visit.query, workbench)
            guard let order else {
                return ExportContent(PublishedScore.listing, [], visit.language)
            }
            let standing = try await workbench.standing(of: order.draws, in: order.days)
            return ExportContent(PublishedScore.listing, standing.agents, visit.language)
        },
        Export(
            "changes", .laterChanges, .overview, on: "publication", query: publicationOfPage
        ) { workbench, visit in
            let reader = try await ResultReader(workbench, visit)
            let changes = try await reader.changes(since: publication(workbench, visit).id)
            return ExportContent(ChangeRow.listing, changes.rows, visit.language)
        },
    ]

    /// What the page was asked to show, or the last draw as the page does by itself.
    private static func proposed(_ visit: Visit) -> [(String, String)] {
        ["name", "first", "last", "draw"].flatMap { name in
            visit.query.all(name).map { (name, $0) }
        }
    }

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
