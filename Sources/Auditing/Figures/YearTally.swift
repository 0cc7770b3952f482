package import Rules
import Sampling
package import Scoring
package import Transcripts

/// What a year's summary is made of: everybody's cards of each month, and the checks of each week,
/// in which chats of two months may meet.
package struct YearTally: Sendable {
    /// By agent id, in the order of the months.
    private var months: [String: [YearScore.Month]] = [:]
    /// Of the last month in which there was a card, by agent id.
    private var names: [String: String] = [:]
    /// By their Mondays.
    private var weeks: [LocalDate: TeamTally] = [:]

    package init() {}

    /// Adds the cards of a month, which comes after those that are there.
    ///
    /// - Parameter month: `2026-03`.
    package mutating func add(_ cards: [CardScore], of month: String) {
        for card in cards {
            months[card.agent, default: []].append(YearScore.Month(name: month, score: card))
            names[card.agent] = card.name
        }
    }

    /// Counts a chat of a day among its week's.
    package mutating func add(_ chat: ConversationTally, on day: LocalDate) {
        weeks[day.monday, default: TeamTally()].add(chat)
    }

    /// Adds later months.
    package mutating func merge(_ other: YearTally) {
        months.merge(other.months) { $0 + $1 }
        names.merge(other.names) { $1 }
        weeks.merge(other.weeks) { own, more in
            var sum = own
            sum.merge(more)
            return sum
        }
    }

    package var agents: AgentNames { AgentNames(ids: Set(months.keys), names: names) }

    /// Everybody's year, in any order.
    ///
    /// - Parameters:
    ///   - base: the points of a chat without any fault.
    ///   - assessments: annual reviews, by agent id.
    package func people(
        _ card: PerformanceCard, base: Points, assessments: [String: Assessment]
    ) -> [YearScore] {
        let weeks = weeks.sorted { $0.key < $1.key }.map(\.value)
        return months.map { agent, months in
            YearScore(
                card, agent: agent, name: names[agent] ?? agent,
                weeks: weeks.compactMap { $0.quality(of: agent, base: base) }, months: months,
                assessment: assessments[agent])
        }
    }
}

extension LocalDate {
    /// The first day of the week.
    fileprivate var monday: LocalDate { adding(days: 1 - weekday.rawValue) }
}
