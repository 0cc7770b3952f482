package import Sampling
package import Wording

/// What can be said about one agent's place, in the words of a report.
package enum RankSentences {
    /// What places rest on. Even where everything was checked a place is about what an agent can
    /// do, and chance had a part in it; only no sample had.
    package enum Basis {
        case sample, everything

        /// How a sentence about places begins.
        var opening: Phrase { self == .sample ? .rankBySample : .rankByEverything }
        /// What a distance may be.
        var variation: Phrase { self == .sample ? .variationOfSamples : .variationByChance }
    }

    /// What the whole table is worth: groups, some that can be told apart, or none.
    package static func overview(_ report: RankReport, _ basis: Basis) -> Phrase {
        let ranges = report.entries.compactMap(\.range)
        let count = NumberText.count(ranges.count)
        if report.groups > 1 {
            return .rankGroups(basis.opening, NumberText.count(report.groups))
        }
        // Surely behind somebody is who cannot be the first.
        return ranges.contains { $0.best > 1 }
            ? .rankPartly(basis.opening) : .rankOneGroup(basis.opening, count, basis.variation)
    }

    /// The places and what the lead of the first is worth, then whether the rate is outside normal
    /// variation; nothing about an agent who has no place.
    package static func of(_ entry: RankReport.Entry, _ basis: Basis) -> [Phrase] {
        guard let range = entry.range else { return [] }
        let (best, worst) = (NumberText.count(range.best), NumberText.count(range.worst))
        let place: Phrase =
            range.best == range.worst ? .rankPlace(best) : .rankRange(basis.opening, best, worst)
        return [.joined(place, lead(entry.lead, basis)), variation(entry.funnel)].compactMap { $0 }
    }

    private static func lead(_ lead: RankReport.Lead, _ basis: Basis) -> Phrase {
        switch lead {
        case .tellsWith(let each, _):
            basis == .sample
                ? .rankChance(tells: NumberText.count(each))
                : .rankChanceOfAll(tells: NumberText.count(each))
        case .never: .rankTied
        case .sure: .rankSure(basis.variation)
        case .first, .unranked: .rankFirst
        }
    }

    private static func variation(_ funnel: RankReport.Funnel) -> Phrase? {
        switch funnel {
        case .high: .funnelHigh
        case .low: .funnelLow
        case .within, .edgeHigh, .edgeLow: nil
        }
    }
}

extension RankRange {
    /// `2–6`, or one number.
    package var text: String {
        let (best, worst) = (NumberText.count(best), NumberText.count(worst))
        return best == worst ? best : "\(best)–\(worst)"
    }
}
