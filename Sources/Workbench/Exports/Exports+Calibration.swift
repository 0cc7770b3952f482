import Rules
import Store
import Wording

extension Exports {
    /// What calibration tells.
    static let calibration: [Export] = [
        Export("rounds", .calibrationTitle, .overview, on: "calibration") { workbench, visit in
            let rows = try await workbench.roundRows()
            return ExportContent(RoundRow.listing, rows, visit.language)
        },
        Export("gold", .goldTitle, .overview, on: "gold") { workbench, visit in
            let rows = try await workbench.goldRows()
            return ExportContent(GoldRow.listing, rows, visit.language)
        },
        Export(
            "calibration", .agreementTitle, .overview, on: "calibration-round", query: roundOfPage
        ) { workbench, visit in
            let rows = try await workbench.agreementRows(of: round(visit), for: visit.signedIn())
            return ExportContent(CalibrationRow.parts, rows, visit.language)
        },
        Export(
            "gaps", .largestGaps, .overview, on: "calibration-round", query: roundOfPage
        ) { workbench, visit in
            let rows = try await ResultReader(workbench, visit).gaps(in: round(visit))
            return ExportContent(GapRow.listing, rows, visit.language)
        },
        Export(
            "progress", .columnProgress, .overview, on: "calibration-round", query: roundOfPage
        ) { workbench, visit in
            let rows = try await workbench.seatRows(of: round(visit))
            return ExportContent(SeatRow.listing, rows, visit.language)
        },
        // Up to last Sunday: told at once, it would give away which chat was a gold one.
        Export("leniency", .calibrationTitle, .roles([.reviewer]), on: "reviewers") {
            workbench, visit in
            let me = try visit.signedIn()
            let until = workbench.monday(of: visit.now)
            let rows = try await workbench.leniencyRows(until: until, of: me.id)
            return ExportContent(CalibrationRow.reviewers, rows, visit.language)
        },
        Export("reviewers", .leniencyTitle, .overview, on: "reviewers") { workbench, visit in
            let rows = try await workbench.leniencyRows()
            return ExportContent(CalibrationRow.reviewers, rows, visit.language)
        },
    ]

    private static func roundOfPage(_ visit: Visit) -> [(String, String)] {
        visit.parameters["round"].map { [("round", $0)] } ?? []
    }

    private static func round(_ visit: Visit) throws -> CalibrationID {
        guard let id = CalibrationID(visit.query["round"] ?? "") else { throw Refusal.notFound }
        return id
    }
}
