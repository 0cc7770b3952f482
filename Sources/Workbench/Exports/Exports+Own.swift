import Rules
import Scoring
import Store
import Transcripts
import Wording

extension Exports {
    /// Scores of one agent: for those who see everybody's, and for the agent himself.
    static let own: [Export] = [
        Export(
            "score", .scoreTitle, .overview, on: "agent", query: Export.carrying("agent", "draw")
        ) { workbench, visit in
            let draw = try await workbench.chosenDraw(visit)
            guard let known = try await workbench.figures(of: draw) else {
                throw Refusal.notFound
            }
            let own = only(visit.query["agent"] ?? "", of: workbench.placed(known))
            if own.agents.isEmpty { throw Refusal.notFound }
            return ExportContent(own.table, ScoreRow.listing, own.agents, visit.language)
        },
        Export("myscore", .scoreTitle, .roles([.agent]), on: "results") { workbench, visit in
            let agent = try visit.signedIn().agent ?? ""
            let figures = try await workbench.figures(ofLastDraw: agent)
            guard let figures else {
                return ExportContent(ScoreRow.listing, [], visit.language)
            }
            return ExportContent(
                figures.table, ScoreRow.listing, figures.agents, visit.language)
        },
        Export("mypublished", .publishedForMe, .roles([.agent]), on: "results") {
            workbench, visit in
            let zone = workbench.rules.rules.calendar.timeZone
            let rows = try await workbench.allPublished(of: visit.signedIn().agent ?? "")
                .map { OwnPublishedRow(own: $0, zone: zone) }
            return ExportContent(OwnPublishedRow.listing, rows, visit.language)
        },
        Export("mychanges", .laterChanges, .roles([.agent]), on: "results") { workbench, visit in
            let rows = try await workbench.allPublished(of: visit.signedIn().agent ?? "")
                .flatMap { own in
                    own.changes.map { OwnChangeRow(period: own.period.name, row: $0) }
                }
            return ExportContent(OwnChangeRow.listing, rows, visit.language)
        },
    ]

    /// The figures of a team of which only one agent is left.
    static func only(_ agent: String, of figures: TeamFigures) -> TeamFigures {
        var own = figures
        own.agents.removeAll { $0.machine.agent != agent }
        return own
    }
}
