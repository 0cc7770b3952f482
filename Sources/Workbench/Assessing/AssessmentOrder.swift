import Reports
import Rules
import Scoring
import Store
import Wording

/// A round of assessments that a lead wants to open.
struct AssessmentOrder {
    private(set) var form: FormReader
    /// `nil` where something is wrong, which the form then says.
    private(set) var wanted: (month: CardMonth, card: String)?

    init(_ workbench: Workbench, _ visit: Visit) async throws {
        form = FormReader(visit.form)
        let months = try await workbench.cardMonths()
        let month = form.choice("month") { name in months.first { "\($0)" == name } }
        let card = form.choice("card") { workbench.assessingCards.contains($0) ? $0 : nil }
        guard let month, let card else { return }
        let isOpen = try await workbench.store.assessments().contains {
            $0.closed == nil && $0.month == "\(month)" && $0.card == card
        }
        if isOpen { form.refuse("card", .assessmentIsOpen) } else { wanted = (month, card) }
    }
}

extension Workbench {
    /// The names of the cards that ask somebody for assessments.
    var assessingCards: [String] {
        rules.cards.compactMap { name, source in
            (try? PerformanceCard(source)).flatMap { $0.eyes.isEmpty ? nil : name }
        }.sorted()
    }
}
