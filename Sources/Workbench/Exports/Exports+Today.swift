import Store
import Wording

extension Exports {
    /// What waits, how far the reviews are, and until when.
    static let today: [Export] = [
        Export("today", .today, .signedIn, on: "today") {
            workbench, visit in
            ExportContent(
                TodayRow.listing, try await workbench.todayRows(visit), visit.language)
        }
    ]
}
