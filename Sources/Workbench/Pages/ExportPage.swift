import HTTPTypes
import Store
import Wording

/// What the pages show, for spreadsheets and programs: `/export/scores.xlsx`,
/// `/export/rule.csv?rule=courtesy/greeting`. Who may look at a page may take its table away, with
/// the same filter and the same masking.
enum ExportPage: Page {
    static let routes: [Route] = Exports.all.flatMap { export in
        ExportFormat.allCases.map { format in
            Route.get("/export/\(export.name).\(format.rawValue)", export.access) {
                try await file(of: export, format, $0, $1)
            }
        }
    }

    private static func file(
        of export: Export, _ format: ExportFormat, _ workbench: Workbench, _ visit: Visit
    ) async throws -> Reply {
        let content = try await export.content(workbench, visit)
        let bytes = try content.bytes(
            format, title: export.title, visit.language, secret: workbench.random())
        let cut = content.isCut ? "-first-\(ExportContent.mostRows)" : ""
        return .download(
            "spotcheck-\(export.name)\(cut).\(format.rawValue)", type: type(of: format),
            body: bytes)
    }

    private static func type(of format: ExportFormat) -> String {
        switch format {
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json; charset=utf-8"
        }
    }
}
