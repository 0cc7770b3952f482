import Reports
import Rules
import Sampling
import Scoring
import Store
import Wording

/// A round of assessments that a lead wants to open.
struct AssessmentOrder {
    private(set) var form: FormReader
    /// `nil` where something is wrong, which the form then says.
    private(set) var wanted: (period: CardPeriod, card: String)?

    init(_ workbench: Workbench, _ visit: Visit) async throws {
        form = FormReader(visit.form)
        let periods = try await workbench.assessingPeriods()
        let period = form.choice("period") { name in periods.first { "\($0)" == name } }
        let card = form.choice("card") { workbench.assessingCards.contains($0) ? $0 : nil }
        guard let period, let card else { return }
        let isOpen = try await workbench.store.assessments().contains {
            $0.closed == nil && $0.period == "\(period)" && $0.card == card
        }
        if isOpen {
            form.refuse("card", .assessmentIsOpen)
        } else if case .year = period, !workbench.hasAnnualReview(card) {
            form.refuse("card", .assessmentNotAnnual)
        } else {
            wanted = (period, card)
        }
    }
}

extension Workbench {
    /// The months that can be assessed and, behind them, their years; the last first.
    func assessingPeriods() async throws -> [CardPeriod] {
        let months = try await cardMonths().prefix(36)
        let years = Set(months.compactMap { CardYear(of: $0) }).sorted { $0.number > $1.number }
        return months.map { .month($0) } + years.map { .year($0) }
    }

    /// Whether an annual review counts for a year by the card.
    fileprivate func hasAnnualReview(_ card: String) -> Bool {
        let known = rules.cards[card].flatMap { try? PerformanceCard($0) }
        return known?.year[.annual] != nil
    }

    /// The names of the cards that ask somebody for assessments.
    var assessingCards: [String] {
        rules.cards.compactMap { name, source in
            (try? PerformanceCard(source)).flatMap { $0.eyes.isEmpty ? nil : name }
        }.sorted()
    }
}
