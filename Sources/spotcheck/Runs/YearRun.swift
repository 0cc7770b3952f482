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
    private(set) var covered: ClosedRange<LocalDate>?
    private(set) var troubles = CardTroubles()

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
            let known = sheets.known(people, from: month.first, to: month.last, within: year.days)
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
        let reviews = sheets.assessments(
            AgentNames(ids: Set(byAgent.keys), names: names), card: plan.card)
        doubts += reviews.doubts
        let people = byAgent.map { agent, months in
            YearScore(
                plan.card, agent: agent, name: names[agent] ?? agent, months: months,
                assessment: reviews.byAgent[agent])
        }
        var seen: Set<Phrase> = []
        let told = doubts.filter { seen.insert($0).inserted }
        return CardReport(summary: summary(people, doubts: told.count), doubts: told)
    }

    private func summary(_ people: [YearScore], doubts: Int) -> YearSummary {
        let rejects = troubles.rejects
        return YearSummary(
            sources: plan.sources, year: year.number, covered: covered ?? year.days,
            card: plan.card, tool: "spotcheck \(SpotCheckVersion.text)", people: people,
            cautions: [
                rejects > 0 ? .cautionRejects(NumberText.count(rejects)) : nil,
                doubts > 0 ? .cautionDoubts(NumberText.count(doubts)) : nil,
            ].compactMap { $0 })
    }
}
