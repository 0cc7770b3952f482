import Auditing
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// The annual summary of `spotcheck report --year`: one pass over the year's chats, a card of each
/// month in which there are some, and each agent's year from them and from the annual review.
struct YearRun {
    let plan: CardPlan
    let year: CardYear
    private(set) var months: [CardMonth: MonthTally] = [:]
    private var tally = YearTally()
    private(set) var covered: ClosedRange<LocalDate>?
    private(set) var troubles = ToldTroubles()
    private(set) var undetermined = 0

    init(plan: CardPlan, year: CardYear) {
        self.plan = plan
        self.year = year
    }

    /// Reads and checks.
    mutating func check() async throws {
        var run = self
        let span = try await plan.check(from: year.first, to: year.last, asksFacts: false) {
            event in
            if case .checked(let entry) = event {
                run.add(entry.chat)
                run.undetermined += entry.undetermined
            } else {
                run.troubles.add(event, notes: run.plan.notes)
            }
        }
        self = run
        if covered == nil { throw plan.nothing(in: "\(year.number)", span: span) }
    }

    private mutating func add(_ chat: CheckedChat) {
        guard let day = chat.day else { return }
        months[CardMonth(of: day), default: MonthTally(plan.pack.rules.facts.book)].add(chat)
        tally.add(chat.tally, on: day)
        if chat.figures == nil { return }
        covered = covered.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }

    /// Makes the year of what was checked and of what the files beside the chats say.
    func made(_ sheets: CardSheets) -> CardReport<YearSummary> {
        var doubts: [Phrase] = []
        var tally = tally
        for (month, own) in months.sorted(by: { $0.key < $1.key }) {
            let people = AgentNames(ids: Set(own.figures.keys), names: own.team.names)
            let known = sheets.known(people, from: month.first, to: month.last)
            doubts += known.doubts
            let cards = MonthCards(
                card: plan.card, scorecard: plan.scorer.scorecard,
                month: month.first...month.last, covered: covered ?? year.days, tally: own,
                inputs: known.inputs)
            tally.add(cards.people.map(\.score), of: "\(month)")
        }
        let reviews = sheets.assessments(tally.agents)
        doubts += reviews.doubts
        let people = tally.people(
            plan.card, base: plan.scorer.scorecard.base, assessments: reviews.byAgent)
        var seen: Set<Phrase> = []
        let told = doubts.filter { seen.insert($0).inserted }
        return CardReport(summary: summary(people, doubts: told.count), doubts: told)
    }

    private func summary(_ people: [YearScore], doubts: Int) -> YearSummary {
        let rejects = troubles.lacking
        let withoutAgent = months.values.reduce(0) { $0 + $1.team.withoutAgent }
        var summary = YearSummary(
            sources: plan.sources, year: year, covered: covered ?? year.days,
            card: plan.card,
            basis: YearBasis(
                zone: plan.pack.rules.calendar.timeZone, scorecard: plan.scorer.scorecard,
                rulesCount: plan.pack.rules.cards.count, rulesDigest: plan.pack.digest),
            tool: "spotcheck \(SpotCheckVersion.text)", people: people,
            cautions: [])
        summary.cautions =
            summary.ownCautions
            + [
                withoutAgent > 0 ? .cautionWithoutAgent(NumberText.count(withoutAgent)) : nil,
                undetermined > 0 ? .cautionUndetermined(NumberText.count(undetermined)) : nil,
                rejects > 0 ? .cautionRejects(NumberText.count(rejects)) : nil,
                doubts > 0 ? .cautionDoubts(NumberText.count(doubts)) : nil,
            ].compactMap { $0 }
        return summary
    }
}
