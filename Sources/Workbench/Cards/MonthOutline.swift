import Auditing
import Reports
import Rules
import Scoring
import Transcripts

/// What the year asks of a month: everybody's card and the weeks, without the chats, so that twelve
/// of them are remembered however many chats there are.
struct MonthOutline: Sendable {
    let month: CardMonth
    let covered: ClosedRange<LocalDate>
    let card: PerformanceCard
    let basis: YearBasis
    /// What a year of this month alone would be made of.
    let tally: YearTally
    let chatCount: Int
    /// How many of the chats were reviewed.
    let reviewedCount: Int
    let withoutAgent: Int
    let forgotten: ForgottenChats

    init(_ summary: CardSummary, _ reading: MonthReading, forgotten: ForgottenChats) {
        month = summary.month
        covered = summary.covered
        card = summary.card
        basis = YearBasis(
            zone: summary.zone, scorecard: summary.scorecard, rulesCount: summary.rules.count,
            rulesDigest: summary.rulesDigest)
        var tally = reading.weeks
        tally.add(summary.people.map(\.score), of: "\(month)")
        self.tally = tally
        chatCount = summary.chatCount
        reviewedCount = reading.reviewed.values.reduce(0, +)
        withoutAgent = reading.tally.team.withoutAgent
        self.forgotten = forgotten
    }
}
