import Reports
import Sampling
import Scoring
import Wording

/// An agent's two scores as they leave the workbench.
enum ScoreRow {
    /// What programs get: the dimensions are a list.
    static let listing = Listing<TeamFigures.Pair>(
        "Score",
        fields + [
            .nested("dimensions", .byDimension, dimension) { pair in
                pair.machine.dimensions.map { own in
                    Part(own: own, other: pair.confirmed?.dimensions.first { $0.id == own.id })
                }
            }
        ])

    private static let fields: [Field<TeamFigures.Pair>] = [
        .text("agent", .columnAgent) { $0.machine.agent },
        .text("name", .columnName) { $0.machine.name },
        .points("machine", .machineScore) { $0.machine.total.mean?.fixed },
        .integer("n_conversations", .chatsColumn) { $0.machine.total.sampled },
        .points("confirmed", .confirmedScore) { $0.confirmed?.total.mean?.fixed },
        .points("low", .columnLow) { $0.confirmed?.total.lowText },
        .points("high", .columnHigh) { $0.confirmed?.total.highText },
        .integer("reviewed", .reviewedOf) { $0.confirmed?.total.sampled ?? 0 },
        .integer("population", .columnPopulation) { $0.confirmed?.total.population ?? 0 },
        .words("grade", .gradeColumn) { ($0.confirmed?.standing ?? .notSampled).title },
        .integer("place_best", .columnRankLow) { $0.place?.range?.best },
        .integer("place_worst", .columnRankHigh) { $0.place?.range?.worst },
        .integer("group", .placeGroupColumn) { $0.place?.group },
        .coded("places_by", .placesByColumn, WeekRow.Source.allCases.map(\.rawValue)) { pair in
            placesBy(pair).map { ($0.rawValue, $0.title) }
        },
        .coded("variation", .columnVariation, outside.map(\.rawValue)) { pair in
            pair.place?.variation.map { ($0.rawValue, $0.title) }
        },
        .integer("red_lines", .redLineColumn) { $0.redLines.found },
        .integer("red_lines_checked", .redLinesCheckedColumn) { $0.redLines.sampled },
        .share("red_line_share", .columnRedLineShare) { pair in
            pair.redLines.sampled == 0
                ? nil : Double(pair.redLines.found) / Double(pair.redLines.sampled)
        },
        .integer("red_lines_low", .lowOf(.redLinesOfAll)) { ofAll($0)?.low },
        .integer("red_lines_high", .highOf(.redLinesOfAll)) { ofAll($0)?.high },
        .integer("waiting", .waitingColumn) { $0.machine.waiting },
        .integer("left_out", .chatsLeftOut) { $0.leftOut },
        .text("rules_digest", .factRules) { $0.rulesDigest },
    ]

    private static let outside: [RankReport.Funnel] = [.high, .low]

    /// Whose judgement the places go by; `nil` of an agent without one.
    private static func placesBy(_ pair: TeamFigures.Pair) -> WeekRow.Source? {
        pair.place.flatMap { $0.range == nil ? nil : $0.isConfirmed ? .people : .machine }
    }

    /// How many of all chats the red lines may be; `nil` where none was checked.
    private static func ofAll(_ pair: TeamFigures.Pair) -> RateEstimate? {
        pair.redLines.sampled == 0 ? nil : pair.redLines
    }

    private static let dimension = Listing<Part>(
        "DimensionScore",
        [
            .text("dimension", .columnDimension) { $0.own.id },
            .words("title", .columnTitle) { $0.own.title },
            .points("machine", .machineScore) { $0.own.score.mean?.fixed },
            .points("confirmed", .confirmedScore) { $0.other?.score.mean?.fixed },
            .points("low", .columnLow) { $0.other?.score.lowText },
            .points("high", .columnHigh) { $0.other?.score.highText },
        ])

    /// One side of the service.
    private struct Part: Sendable {
        let own: AgentScore.DimensionScore
        let other: AgentScore.DimensionScore?
    }

    /// What people get: the two scores of each dimension of the scorecard, with the range.
    static func shown(_ dimensions: [(id: String, title: Phrase)]) -> Listing<TeamFigures.Pair> {
        Listing(
            "Score",
            fields
                + dimensions.flatMap { dimension in
                    [
                        Field.points("\(dimension.id)_machine", .machineOf(dimension.title)) {
                            part(dimension.id, of: $0.machine)
                        },
                        Field.points("\(dimension.id)_confirmed", .confirmedOf(dimension.title)) {
                            part(dimension.id, of: $0.confirmed)
                        },
                        Field.points(
                            "\(dimension.id)_low", .lowOf(.confirmedOf(dimension.title))
                        ) { estimate(dimension.id, of: $0.confirmed)?.lowText },
                        Field.points(
                            "\(dimension.id)_high", .highOf(.confirmedOf(dimension.title))
                        ) { estimate(dimension.id, of: $0.confirmed)?.highText },
                    ]
                })
    }

    private static func part(_ id: String, of score: AgentScore?) -> String? {
        estimate(id, of: score)?.mean?.fixed
    }

    private static func estimate(_ id: String, of score: AgentScore?) -> ScoreEstimate? {
        score?.dimensions.first { $0.id == id }?.score
    }
}

extension TeamFigures {
    /// The scores for spreadsheets, one row an agent.
    var table: Table {
        let dimensions = scorecard.dimensions.map { ($0.id, $0.title) }
        return ScoreRow.shown(dimensions).table(agents)
    }
}
