import Reports
import Sampling
import Transcripts
import Wording

/// A week of an agent as it leaves the workbench: in how many chats there was a problem.
struct WeekRow: Sendable {
    let source: Source
    let monday: LocalDate
    let found: Int
    let reviewed: Int
    let isBaseline: Bool

    /// Who has looked at the chats.
    enum Source: String, CaseIterable, Sendable {
        case people
        case machine

        var title: Phrase {
            switch self {
            case .people: .weekConfirmed
            case .machine: .weekMachine
            }
        }
    }

    static let listing = Listing<WeekRow>(
        "Week",
        [
            .coded("source", .weekSourceColumn, Source.allCases.map(\.rawValue)) {
                ($0.source.rawValue, $0.source.title)
            },
            .day("monday", .weekColumn) { $0.monday },
            .integer("found", .problemChatsColumn) { $0.found },
            .integer("n_conversations", .chatsColumn) { $0.reviewed },
            .share("share", .problemShareColumn) { week in
                week.reviewed == 0 ? nil : Double(week.found) / Double(week.reviewed)
            },
            .flag("baseline", .baselineColumn) { $0.isBaseline },
        ])
}

extension AgentWeeks {
    /// The weeks as they leave the workbench.
    func rows(_ source: WeekRow.Source) -> [WeekRow] {
        zip(mondays, periods).map { monday, period in
            WeekRow(
                source: source, monday: monday, found: period.count.found,
                reviewed: period.count.reviewed, isBaseline: period.isBaseline)
        }
    }
}
