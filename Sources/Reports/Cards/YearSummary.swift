import Rules
import Sampling
package import Scoring
package import Transcripts
package import Wording

/// Everything that a year's summary of performance shows.
package struct YearSummary: Sendable {
    package let sources: [String]
    package let year: CardYear
    package let covered: ClosedRange<LocalDate>
    package let card: PerformanceCard
    package let basis: YearBasis
    package let tool: String
    /// By total, the highest first; those without one last.
    package let people: [YearScore]
    package var cautions: [Phrase]

    /// - Parameter people: in any order.
    package init(
        sources: [String], year: CardYear, covered: ClosedRange<LocalDate>, card: PerformanceCard,
        basis: YearBasis, tool: String, people: [YearScore], cautions: [Phrase]
    ) {
        self.sources = sources
        self.year = year
        self.covered = covered
        self.card = card
        self.basis = basis
        self.tool = tool
        self.people = people.sorted {
            let (one, other) = ($0.total ?? ExactDecimal(-1), $1.total ?? ExactDecimal(-1))
            return one != other ? one > other : ($0.name, $0.agent) < ($1.name, $1.agent)
        }
        self.cautions = cautions
    }

    /// The months in which anybody has a card, in their order.
    package var months: [String] {
        Set(people.flatMap { $0.months.map(\.name) }).sorted()
    }

    /// One scale for all totals, with the edges of the grades.
    package var bar: RangeBar {
        RangeBar(ranges: people.compactMap(\.limits), edges: card.bands.map(\.from.value))
    }

    /// What the summary knows of itself that a reader has to know.
    package var ownCautions: [Phrase] {
        let isPart =
            covered.lowerBound.dayNumber - year.first.dayNumber > 31
            || year.last.dayNumber - covered.upperBound.dayNumber > 31
        let missing = missing
        return
            (isPart
            ? [.cautionPartOfYear("\(covered.lowerBound)", "\(covered.upperBound)")] : [])
            + (missing.isEmpty ? [] : [.cautionMissing(missing.map(\.title))])
    }

    /// The lines that no card of any month has.
    private var missing: [PerformanceCard.Item] {
        let scores = people.flatMap { $0.months.map(\.score) }
        return card.items.filter { item in
            scores.allSatisfy { score in
                score.lines.first { $0.item.id == item.id }?.points == nil
            }
        }
    }

    /// What stands above everything.
    package var sentences: [Phrase] {
        let counts = card.bands.map { band in (band.title, people.count { $0.band == band }) }
            .filter { $0.1 > 0 }
        let parts = PeriodPart.allCases.compactMap { part in
            card.year[part].map { (part.title, $0.text) }
        }
        let edge = people.filter { !$0.edges.isEmpty }.map(\.name)
        let small = people.filter(\.isSmall).map(\.name)
        return [
            .yearScope(
                "\(covered.lowerBound)", "\(covered.upperBound)",
                people: NumberText.count(people.count), months: months.count)
        ] + (counts.isEmpty ? [] : [.cardBands(counts)])
            + (small.isEmpty ? [] : [.cardSmall(small, fewest: card.fewest)])
            + (edge.isEmpty ? [] : [.cardEdge(edge)]) + [.yearParts(parts)] + cautions
    }

    /// One row an agent: total, parts, and each month.
    package var table: Table {
        let months = months
        return Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName),
                .init("total", .cardTotal, .trailing),
                .init("low", .columnLowEnd, .trailing), .init("high", .columnHighEnd, .trailing),
                .init("band", .columnGrade), .init("borderline", .columnBorderline),
                .init("weight_there", .columnWeightThere, .trailing),
                .init("scaled", .cardScaled),
                .init("checks", PeriodPart.checks.title, .trailing),
                .init("reviews", PeriodPart.reviews.title, .trailing),
                .init("annual", PeriodPart.annual.title, .trailing),
            ]
                + months.map {
                    .init(
                        "month_" + $0.replacing("-", with: "_"), Phrase($0), .trailing)
                },
            rows: people.map { person in
                [
                    .text(person.agent), .text(person.name),
                    person.total.map { .decimal($0.text) } ?? .none,
                    person.limits.map { .number($0.low, places: 1) } ?? .none,
                    person.limits.map { .number($0.high, places: 1) } ?? .none,
                    person.band.map { .words($0.title) }
                        ?? .coded(person.isSmall ? "too_few" : "too_little", person.ungraded),
                    .flag(!person.edges.isEmpty),
                    .share(person.coverage.double), .flag(person.isPartial),
                ]
                    + PeriodPart.allCases.map { part in
                        person.parts[part].map { .decimal($0.text) } ?? .none
                    }
                    + months.map { month in
                        person.months.first { $0.name == month }?.score.total
                            .map { .decimal($0.text) } ?? .none
                    }
            })
    }

    /// The summary as a workbook: what it says, the table, a form of each agent to sign.
    package func workbook(_ language: Language) -> ExcelBook {
        ExcelBook([
            .init(
                .sheetSummary, .sentences(sentences + CardBasis.sentences(CardBasis.rows(of: self)))
            ), .init(.sheetYear, .table(table)),
            .init(.sheetRecords, .forms(people.map { RecordForm($0, of: self) })),
        ])
    }
}

extension YearScore {
    /// Why there is no band.
    package var ungraded: Phrase { isSmall ? .gradeTooFew : .stateTooLittle }

    /// The band as it is shown; why there is none.
    var grade: Phrase {
        guard let band else { return ungraded }
        return edges.isEmpty ? band.title : .gradeBorderline(band.title)
    }
}
