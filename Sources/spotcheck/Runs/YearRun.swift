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
    /// By their Mondays.
    private var weeks: [LocalDate: TeamTally] = [:]
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
        weeks[day.adding(days: 1 - day.weekday.rawValue), default: TeamTally()].add(chat.tally)
        if chat.figures == nil { return }
        covered = covered.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }

    /// Makes the year of what was checked and of what the files beside the chats say.
    func made(_ sheets: CardSheets) -> CardReport<YearSummary> {
        var doubts: [Phrase] = []
        var byAgent: [String: [YearScore.Month]] = [:]
        var names: [String: String] = [:]
        for (month, tally) in months.sorted(by: { $0.key < $1.key }) {
            let people = AgentNames(ids: Set(tally.figures.keys), names: tally.team.names)
            let known = sheets.known(people, from: month.first, to: month.last)
            doubts += known.doubts
            let cards = MonthCards(
                card: plan.card, scorecard: plan.scorer.scorecard,
                month: month.first...month.last, covered: covered ?? year.days, tally: tally,
                inputs: known.inputs)
            for score in cards.people.map(\.score) {
                byAgent[score.agent, default: []].append(
                    YearScore.Month(name: "\(month)", score: score))
                names[score.agent] = score.name
            }
        }
        let reviews = sheets.assessments(AgentNames(ids: Set(byAgent.keys), names: names))
        doubts += reviews.doubts
        let people = byAgent.map { agent, months in
            YearScore(
                plan.card, agent: agent, name: names[agent] ?? agent, weeks: checks(of: agent),
                months: months,
                assessment: reviews.byAgent[agent])
        }
        var seen: Set<Phrase> = []
        let told = doubts.filter { seen.insert($0).inserted }
        return CardReport(summary: summary(people, doubts: told.count), doubts: told)
    }

    /// The quality score of each week, in their order.
    private func checks(of agent: String) -> [Figure] {
        weeks.sorted { $0.key < $1.key }.compactMap { _, week in
            week.quality(of: agent, base: plan.scorer.scorecard.base)
        }
    }

    private func summary(_ people: [YearScore], doubts: Int) -> YearSummary {
        let rejects = troubles.lacking
        let withoutAgent = months.values.reduce(0) { $0 + $1.team.withoutAgent }
        let span = covered ?? year.days
        let isPart =
            span.lowerBound.dayNumber - year.first.dayNumber > 31
            || year.last.dayNumber - span.upperBound.dayNumber > 31
        return YearSummary(
            sources: plan.sources, year: year.number, covered: covered ?? year.days,
            card: plan.card,
            basis: YearBasis(
                zone: plan.pack.rules.calendar.timeZone, scorecard: plan.scorer.scorecard,
                rulesCount: plan.pack.rules.cards.count, rulesDigest: plan.pack.digest),
            tool: "spotcheck \(SpotCheckVersion.text)", people: people,
            cautions: [
                isPart
                    ? .cautionPartOfYear("\(span.lowerBound)", "\(span.upperBound)") : nil,
                missing(people),
                withoutAgent > 0 ? .cautionWithoutAgent(NumberText.count(withoutAgent)) : nil,
                undetermined > 0 ? .cautionUndetermined(NumberText.count(undetermined)) : nil,
                rejects > 0 ? .cautionRejects(NumberText.count(rejects)) : nil,
                doubts > 0 ? .cautionDoubts(NumberText.count(doubts)) : nil,
            ].compactMap { $0 })
    }

    /// The lines that no card of any month has.
    private func missing(_ people: [YearScore]) -> Phrase? {
        let scores = people.flatMap { $0.months.map(\.score) }
        let missing = plan.card.items.filter { item in
            scores.allSatisfy { score in
                score.lines.first { $0.item.id == item.id }?.points == nil
            }
        }
        return missing.isEmpty ? nil : .cautionMissing(missing.map(\.title))
    }
}
