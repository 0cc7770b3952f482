import Reports
import Store
import Wording

/// What the pages show, for spreadsheets and programs: `/export/scores.csv`, `/export/rules.json`.
enum ExportPage: Page {
    static let routes: [Route] = [.get("/export/:file", .overview, export)]

    private static func export(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let parts = (visit.parameters["file"] ?? "").split(separator: ".").map(String.init)
        guard parts.count == 2, let table = try await table(parts[0], workbench, visit) else {
            throw Refusal.notFound
        }
        let name = "spotcheck-\(parts[0]).\(parts[1])"
        switch parts[1] {
        case "csv":
            let text = table.text(.csv, language: visit.language)
            return .download(name, type: "text/csv; charset=utf-8", body: text.utf8)
        case "json":
            let text = table.text(.json, language: visit.language)
            return .download(name, type: "application/json; charset=utf-8", body: text.utf8)
        default: throw Refusal.notFound
        }
    }

    private static func table(
        _ name: String, _ workbench: Workbench, _ visit: Visit
    ) async throws -> Table? {
        switch name {
        case "scores":
            return try await workbench.figures(of: workbench.chosenDraw(visit))?.table
        case "rules":
            guard let audit = try await workbench.store.lastAudit() else { return nil }
            return try await workbench.store.ruleQuality(audit.id).table
        default: return nil
        }
    }
}
