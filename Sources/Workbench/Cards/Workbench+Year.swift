import Auditing
import Reports
import Rules
import Sampling
import Scoring
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
        return summary(of: year, months, like: last)
    }

    /// - Parameter last: the month whose card and scorecard the year goes by.
    private func summary(
        of year: CardYear, _ months: [MonthOutline], like last: MonthOutline
    ) -> YearSummary {
        let tally = months.reduce(into: YearTally()) { $0.merge($1.tally) }
        let first = months.map(\.covered.lowerBound).min() ?? year.first
        let covered = first...max(first, last.covered.upperBound)
        var summary = YearSummary(
            sources: [], year: year, covered: covered, card: last.card, basis: last.basis,
            tool: "spotcheck \(settings.version)",
            people: tally.people(
                last.card, base: last.basis.scorecard.base, assessments: [:]),
            cautions: [])
        summary.cautions = summary.ownCautions + cautions(on: months, last.card)
        return summary
    }

    private func cautions(on months: [MonthOutline], _ card: PerformanceCard) -> [Phrase] {
        func sum(_ count: (MonthOutline) -> Int) -> Int { months.reduce(0) { $0 + count($1) } }
        let (reviewed, withoutAgent) = (sum(\.reviewedCount), sum(\.withoutAgent))
        let versions = Set(months.map(\.basis.rulesDigest)).count
        let forgotten = months.reduce(into: ForgottenChats()) { $0.add($1.forgotten) }
        return [
            card.year[.annual].map { .teamYearNoAnnual($0.text, least: "\(card.least)") },
            versions > 1 ? .teamYearRules(NumberText.count(versions)) : nil,
            reviewed > 0
                ? .teamReviewed(NumberText.count(reviewed), of: NumberText.count(sum(\.chatCount)))
                : nil,
            withoutAgent > 0 ? .cautionWithoutAgent(NumberText.count(withoutAgent)) : nil,
        ].compactMap { $0 } + forgotten.sentences
    }
}
