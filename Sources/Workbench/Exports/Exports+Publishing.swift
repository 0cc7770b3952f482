import Rules
import Scoring
import Store
import Wording

extension Exports {
    /// What was published, and what calibration tells.
    static let publishing: [Export] = [
        Export("publications", .publishTitle, .overview, on: "publish") { workbench, visit in
            let rows = try await workbench.publicationRows()
            return ExportContent(PublicationRow.listing, rows, visit.language)
        },
        Export(
            "publication", .publishedScores, .overview, on: "publication",
            query: { visit in visit.parameters["publication"].map { [("publication", $0)] } ?? [] }
        ) { workbench, visit in
            guard let id = PublicationID(visit.query["publication"] ?? ""),
                let publication = try await workbench.store.publication(id)
            else { throw Refusal.notFound }
            return ExportContent(
                PublishedRow.listing, try await workbench.publishedRows(of: publication),
                visit.language)
        },
        Export(
            "calibration", .agreementTitle, .overview, on: "calibration-round",
            query: { visit in visit.parameters["round"].map { [("round", $0)] } ?? [] }
        ) { workbench, visit in
            guard let id = CalibrationID(visit.query["round"] ?? "") else {
                throw Refusal.notFound
            }
            let rows = try await workbench.agreementRows(of: id, for: visit.signedIn())
            return ExportContent(CalibrationRow.parts, rows, visit.language)
        },
        Export("reviewers", .leniencyTitle, .overview, on: "reviewers") { workbench, visit in
            let rows = try await workbench.leniencyRows()
            return ExportContent(CalibrationRow.reviewers, rows, visit.language)
        },
    ]
}
