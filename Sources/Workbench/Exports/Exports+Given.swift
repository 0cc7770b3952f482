import Store
import Wording

extension Exports {
    /// What was given beside the chats: the list of the files, and each as it was given.
    static let given: [Export] = [
        Export("given", .givenTitle, .overview, on: "given") { workbench, visit in
            ExportContent(GivenRow.listing, try await workbench.givenRows(), visit.language)
        },
        Export(
            "sheet", .givenTitle, .overview, on: "given-sheet",
            query: { visit in visit.parameters["sheet"].map { [("sheet", $0)] } ?? [] }
        ) { workbench, visit in
            guard let id = GivenSheetID(visit.query["sheet"] ?? ""),
                let sheet = try await workbench.store.givenSheet(id)
            else { throw Refusal.notFound }
            return ExportContent(
                GivenLine.table(sheet), GivenLine.listing, GivenLine.all(sheet), visit.language)
        },
    ]
}
