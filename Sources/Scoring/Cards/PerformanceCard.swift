package import Rules
package import Sampling
package import Wording

/// A scheme by which a month of work becomes a number: weighted items, bonuses, penalties, bands.
package struct PerformanceCard: Hashable, Sendable {
    package let title: Phrase
    /// Where the scheme comes from, in words.
    package let source: Phrase
    /// In the order in which they are shown; their weights sum to 100.
    package let items: [Item]
    /// What may be added on top, each with its usual points; they sum to no more than `bonusCap`.
    package let bonuses: [Entry]
    package let bonusCap: Points
    /// What is listed beside the score and never taken off in silence.
    package let penalties: [Entry]
    /// From the best to the last, which starts at 0.
    package let bands: [GradeBand]
    /// The percentage of the weight that must be there for a score.
    package let least: Int
    /// An agent with fewer chats gets no band and no place.
    package let fewest: Int
    package let targets: [CardTarget]
    /// How soon the first answer is due, by the kind of chat; the first that fits counts.
    package let classes: [ResponseClass]
    /// Kinds of chats for the case mix, by their tags; the first that fits counts.
    package let kinds: [ChatKind]
    /// A chat counts as reopened where the customer is back within so many days.
    package let reopenedDays: Int
    /// Those who assess, with their weights; empty where nobody is asked.
    package let eyes: [Eye: Points]
    /// What they assess.
    package let criteria: [Entry]
    /// From so many points between two eyes on, they are said to disagree.
    package let disagreement: Points
    /// What each part of a year counts for; they sum to 100.
    package let year: [PeriodPart: Points]
    /// First 12 hex digits of the SHA-256 of the file.
    package let digest: String

    /// One line of the card.
    package struct Item: Hashable, Sendable {
        package let id: String
        package let title: Phrase
        package let weight: Points
        package let way: Way
    }

    /// How a line gets its points.
    package enum Way: Hashable, Sendable {
        /// From a figure: `floor` earns 0 points, `goal` 100, linear between; a measure in points
        /// needs neither.
        case measure(CardMeasure, floor: ExactDecimal, goal: Goal)
        /// It starts at its weight and loses what is recorded, down to 0.
        case deductions([Entry])
        /// What several eyes say of it.
        case assessment
    }

    package enum Goal: Hashable, Sendable {
        case value(ExactDecimal)
        /// The mean of everybody on the card.
        case team
    }

    /// Something that is recorded with points: a deduction, a bonus, a penalty; or a criterion.
    package struct Entry: Hashable, Sendable {
        package let id: String
        package let title: Phrase
        /// Above 0; for a criterion the most that a form can give.
        package let points: Points
    }

    /// A kind of chat, known by its tags.
    package struct ChatKind: Hashable, Sendable {
        package let title: Phrase
        package let tags: Set<String>
    }

    /// A kind of chat with the time in which its first answer is due.
    package struct ResponseClass: Hashable, Sendable {
        package let title: Phrase
        /// Empty for all that fit no other.
        package let tags: Set<String>
        /// In milliseconds by the clock on the wall.
        package let within: Int64
        /// The percentage that must be in time.
        package let share: Int
    }

    /// Who assesses.
    package enum Eye: String, CaseIterable, Sendable {
        case lead
        case peer
        case expert
        case own = "self"
    }

    /// The share of the weight that must be there for a score.
    package var leastShare: ExactDecimal { Fraction(ExactDecimal(least)).hundredth }

    /// The band of a total as displayed; nil without one.
    func band(of total: ExactDecimal?) -> GradeBand? {
        total.flatMap { total in bands.first { total >= $0.from.exact } }
    }

    /// The edges of bands that a range reaches over, best first.
    func edges(within limits: Limits?) -> [ExactDecimal] {
        guard let limits else { return [] }
        return bands.map(\.from.exact).filter {
            $0 > ExactDecimal(0) && limits.low < $0.double && $0.double <= limits.high
        }
    }

    /// The measures that the card's items and targets ask for.
    package var measures: Set<CardMeasure> {
        let asked = items.compactMap { item -> CardMeasure? in
            if case .measure(let measure, _, _) = item.way { measure } else { nil }
        }
        return Set(asked + targets.map(\.measure))
    }

    /// Everything that may be recorded, deductions first.
    package var entries: [Entry] {
        items.flatMap { item in
            if case .deductions(let entries) = item.way { entries } else { [Entry]() }
        } + bonuses + penalties
    }
}

extension PerformanceCard.Eye {
    package var title: Phrase {
        switch self {
        case .lead: .eyeLead
        case .peer: .eyePeer
        case .expert: .eyeExpert
        case .own: .eyeSelf
        }
    }
}
