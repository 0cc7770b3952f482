import Store
import Training
import Wording

extension Exports {
    /// What practice, drills and exams have come to.
    static let practice: [Export] = [
        Export("practised", .practiceTeamTitle, .overview, on: "practice-team") {
            workbench, visit in
            let rows = try await workbench.practisedRows(at: visit.now)
            return ExportContent(PractisedRow.listing, rows, visit.language)
        },
        Export("hardrules", .practiceHardRules, .overview, on: "practice-team") {
            workbench, visit in
            let rows = try await workbench.hardRuleRows()
            return ExportContent(HardRuleRow.listing, rows, visit.language)
        },
        Export("drills", .drillsTitle, .practising, on: "drills") { workbench, visit in
            let round = try await DrillRound(workbench, visit.signedIn(), visit)
            return ExportContent(
                DrillRow.listing, workbench.drillRows(round.book), visit.language)
        },
        Export("exams", .examsTitle, .practising, on: "exams") { workbench, visit in
            let rows = try await workbench.examRows(of: visit.signedIn().id, at: visit.now)
            return ExportContent(ExamRow.listing, rows, visit.language)
        },
        Export("exam", .examsTitle, .seesPractice, on: "exam", query: examOfPage) {
            workbench, visit in
            guard let id = ExamID(visit.query["exam"] ?? "") else { throw Refusal.notFound }
            let exam = try await ExamPage.exam(id, workbench, visit)
            let report = try exam.result.map { try ExamReport(json: $0.body) }
            return ExportContent(ExamRow.chats, report?.chats ?? [], visit.language)
        },
    ]

    private static func examOfPage(_ visit: Visit) -> [(String, String)] {
        visit.parameters["exam"].map { [("exam", $0)] } ?? []
    }
}
