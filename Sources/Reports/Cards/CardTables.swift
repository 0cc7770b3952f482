import Rules
import Sampling
package import Scoring
import Transcripts
package import Wording

/// The tables of a month's report, for terminals, spreadsheets and programs.
package struct CardTables {
    let summary: CardSummary

    package init(_ summary: CardSummary) {
        self.summary = summary
    }

    /// One row an agent: total, range, band, group, and the points of each line.
    package var cards: Table {
        let items = summary.card.items.map { item in
            Table.Column(
                "item_" + item.id.replacing("-", with: "_"),
                .cardItemOf(item.title, weight: item.weight.text), .trailing)
        }
        return Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName),
                .init("total", .cardTotal, .trailing), .init("low", .columnLowEnd, .trailing),
                .init("high", .columnHighEnd, .trailing), .init("band", .columnGrade),
                .init("borderline", .columnBorderline), .init("group", .cardGroup, .trailing),
                .init("places", .columnPlaces, .trailing),
                .init("weight_there", .columnWeightThere, .trailing),
                .init("weight_ranged", .columnWeightRanged, .trailing),
                .init("scaled", .cardScaled), .init("bonus", .compositeBonus, .trailing),
            ] + items,
            rows: summary.people.enumerated().map { place, person in
                row(person.score, summary.standing(at: place))
            })
    }

    private func row(_ score: CardScore, _ standing: (group: Int, range: RankRange)?) -> [Cell] {
        [
            .text(score.agent), .text(score.name),
            score.total.map { .decimal($0.text) } ?? .none,
            score.limits.map { .number($0.low, places: 1) } ?? .none,
            score.limits.map { .number($0.high, places: 1) } ?? .none,
            score.band.map { .words($0.title) }
                ?? .coded(score.isSmall ? "too_few" : "too_little", score.ungraded),
            .flag(!score.edges.isEmpty), standing.map { .integer($0.group) } ?? .none,
            standing.map { .text($0.range.text) } ?? .none,
            .share(score.report.coverage.double),
            score.limits == nil ? .none : .share(score.rangedShare),
            .flag(score.isPartial || score.presence != nil),
            .decimal(score.bonus.text),
        ]
            + score.lines.map { line in
                line.points.map { .number($0.double, places: 2) } ?? .none
            }
    }

    /// One row an agent and line of the card: weight, figure, goal, points, what it rests on.
    package var items: Table {
        Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName),
                .init("item", .columnItem), .init("title", .columnTitleOfItem),
                .init("weight", .columnWeight, .trailing), .init("measure", .cardMeasure),
                .init("value", .cardValue, .trailing), .init("goal", .cardGoal, .trailing),
                .init("points", .columnCompositeScore, .trailing),
                .init("weighted", .cardWeighted, .trailing), .init("state", .columnState),
                .init("basis", .cardBasis),
            ],
            rows: summary.people.flatMap { person in
                zip(person.score.lines, person.score.counted).map {
                    row($0, counts: $1, of: person.score)
                }
            })
    }

    private func row(
        _ line: CardScore.Line, counts: ExactDecimal?, of score: CardScore
    ) -> [Cell] {
        [
            .text(score.agent), .text(score.name), .text(line.item.id),
            .words(line.item.title), .decimal(line.item.weight.text),
            line.figure.map { .coded($0.measure.rawValue, $0.measure.title) } ?? .none,
            line.figure.map { .words($0.words) } ?? .none,
            line.goal.map { .words(FigureWords.text($0, line.unit)) } ?? .none,
            line.points.map { .number($0.double, places: 2) } ?? .none,
            counts.map { .decimal($0.text) } ?? .none, state(of: line),
            .words(Self.basis(of: line)),
        ]
    }

    private func state(of line: CardScore.Line) -> Cell {
        if let absence = line.absence { return .coded(absence.rawValue, absence.title) }
        return line.figure?.scaling == nil
            ? .coded("counted", .stateCounted) : .coded("scaled", .cardScaled)
    }

    /// What the points of a line rest on.
    package static func basis(of line: CardScore.Line) -> Phrase {
        if !line.deductions.isEmpty {
            return .joined(
                line.deductions.map {
                    .cardDeducted(
                        "\(LocalDate(dayNumber: $0.day))", $0.entry.title, $0.points.text, $0.reason
                    )
                }, zh: "；", en: "; ")
        }
        if let figure = line.figure { return figure.basis }
        return line.item.way == .assessment ? .cardFromAssessment : Phrase("")
    }

    /// All figures of all agents, whether the card asks for them or not.
    package var figures: Table {
        Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName),
                .init("measure", .cardMeasure), .init("title", .columnTitleOfItem),
                .init("value", .cardValue, .trailing), .init("unit", .cardUnit),
                .init("size", .cardSize, .trailing), .init("source", .cardSource),
                .init("date", .cardDate), .init("scaled_days", .cardScaledDays),
            ],
            rows: summary.people.flatMap { person in
                (CardMeasure.allCases.compactMap { person.figures[$0] } + person.replaced)
                    .map { row($0, of: person.score) }
            })
    }

    private func row(_ figure: Figure, of score: CardScore) -> [Cell] {
        let origin: (source: Cell, date: Cell) =
            switch figure.origin {
            case .outside(let source, let day):
                (.text(source), .day(LocalDate(dayNumber: day)))
            case .exams: (.words(.figureFromExams), .none)
            case .chats:
                (
                    .words(figure.measure.origin == .rules ? .figureFromRules : .figureFromChats),
                    .none
                )
            }
        return [
            .text(score.agent), .text(score.name), .text(figure.measure.rawValue),
            .words(figure.measure.title), FigureWords.cell(figure.value, figure.measure.unit),
            .words(figure.measure.unit.title), figure.size.map { .integer($0) } ?? .none,
            origin.source, origin.date,
            figure.scaling.map { .text("\($0.days)/\($0.of)") } ?? .none,
        ]
    }

    /// The targets of the team and of each agent.
    package var targets: Table {
        let team = summary.targets.map { row($0, agent: "", name: .cardTeam) }
        let people = summary.people.flatMap { person in
            person.targets.map {
                row($0, agent: person.score.agent, name: Phrase(person.score.name))
            }
        }
        return Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName),
                .init("target", .columnTarget), .init("limit", .cardLimit, .trailing),
                .init("value", .cardValue, .trailing), .init("unit", .cardUnit),
                .init("size", .cardSize, .trailing), .init("result", .cardResult),
                .init("given", .targetGiven),
            ], rows: team + people)
    }

    private func row(_ target: TargetResult, agent: String, name: Phrase) -> [Cell] {
        [
            .text(agent), .words(name), .words(target.title), .words(target.limitWords),
            FigureWords.cell(target.value, target.unit), .words(target.unit.title),
            target.size.map { .integer($0) } ?? .none,
            .coded(target.standing.rawValue, target.standing.title), .flag(target.isGiven),
        ]
    }
}
