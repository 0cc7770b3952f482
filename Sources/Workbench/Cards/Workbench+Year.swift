import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Store
import Wording

extension Workbench {
    /// The year of everybody, from the cards of its months; `nil` where no month has any. Throws
    /// what the cards of a month throw, until those of all are made.
    ///
    /// - Parameters:
    ///   - shop: `nil` for all.
    ///   - patience: how long to wait for all of them; `nil` for as long as it takes.
    func year(
        _ year: CardYear, shop: String?, card name: String, within patience: Duration?
    ) async throws -> YearSummary? {
        let end = patience.map { ContinuousClock.now + $0 }
        var months: [MonthOutline] = []
        for month in try await cardMonths().reversed() where year.days.contains(month.first) {
            let left = end.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
            let outline = try await outline(of: month, shop: shop, card: name, within: left)
            if let outline { months.append(outline) }
        }
        guard let last = months.last else { return nil }
        if last.card.year.isEmpty { throw Refusal.impossible(.teamYearless) }
        let review = try await annualReview(of: year, card: name, last.card)
        return summary(of: year, months, like: last, review)
    }

    /// What a closed round of assessments of the year says; `nil` where there is none.
    private func annualReview(
        of year: CardYear, card name: String, _ card: PerformanceCard
    ) async throws -> GivenInputs? {
        let period = CardPeriod.year(year)
        guard let round = try await store.closedAssessment(of: "\(period)", card: name) else {
            return nil
        }
        return GivenInputs(
            try await assessmentSheets(of: round), card: card, days: period.days,
            names: try await agentNames())
    }

    /// - Parameters:
    ///   - last: the month whose card and scorecard the year goes by.
    ///   - review: the annual review.
    private func summary(
        of year: CardYear, _ months: [MonthOutline], like last: MonthOutline,
        _ review: GivenInputs?
    ) -> YearSummary {
        let tally = months.reduce(into: YearTally()) { $0.merge($1.tally) }
        let first = months.map(\.covered.lowerBound).min() ?? year.first
        let covered = first...max(first, last.covered.upperBound)
        var summary = YearSummary(
            sources: [], year: year, covered: covered, card: last.card, basis: last.basis,
            tool: "spotcheck \(settings.version)",
            people: tally.people(
                last.card, base: last.basis.scorecard.base,
                assessments: review?.inputs.assessments ?? [:]),
            cautions: [])
        let awaited = review == nil ? last.card.year[.annual] : nil
        summary.cautions =
            summary.ownCautions
            + (awaited.map { [.teamYearNoAnnual($0.text, least: "\(last.card.least)")] } ?? [])
            + (review?.cautions ?? []) + cautions(on: months)
        return summary
    }

    private func cautions(on months: [MonthOutline]) -> [Phrase] {
        func sum(_ count: (MonthOutline) -> Int) -> Int { months.reduce(0) { $0 + count($1) } }
        let (reviewed, withoutAgent) = (sum(\.reviewedCount), sum(\.withoutAgent))
        let versions = Set(months.map(\.basis.rulesDigest)).count
        let forgotten = months.reduce(into: ForgottenChats()) { $0.add($1.forgotten) }
        return [
            versions > 1 ? .teamYearRules(NumberText.count(versions)) : nil,
            reviewed > 0
                ? .teamReviewed(NumberText.count(reviewed), of: NumberText.count(sum(\.chatCount)))
                : nil,
            withoutAgent > 0 ? .cautionWithoutAgent(NumberText.count(withoutAgent)) : nil,
        ].compactMap { $0 } + forgotten.sentences
    }
}
