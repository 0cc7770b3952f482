import Foundation
import Sampling

/// A sample of fixed size by the ranks −ln(u)/x, p = 1 − exp(−xτ) (Efraimidis and Spirakis 2006). A
/// reference, which no draw of this tool takes: chances are not proportional to x, and it depends on
/// the platform's logarithm.
struct ExponentialSample {
    /// In the order of their ranks.
    let selected: [String]
    /// τ, the smallest rank that was not drawn; nil where everything was.
    let threshold: Double?
    /// Of those selected.
    let chances: [Double]

    init(_ units: [(id: String, weight: Double)], size: Int, tickets: Tickets) {
        let ranked = units.map { unit in
            (rank: -log(Tickets.unit(of: tickets.ticket(for: unit.id))) / unit.weight, unit: unit)
        }.sorted { ($0.rank, $0.unit.id) < ($1.rank, $1.unit.id) }
        let threshold = ranked.count > size ? ranked[size].rank : nil
        selected = ranked.prefix(size).map(\.unit.id)
        chances = ranked.prefix(size).map { own in
            threshold.map { -expm1(-own.unit.weight * $0) } ?? 1
        }
        self.threshold = threshold
    }
}
