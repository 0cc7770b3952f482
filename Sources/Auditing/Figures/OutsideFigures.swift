package import Scoring
package import Transcripts

/// What files beside the chats say of one agent: figures, and the days of coming and going.
package struct OutsideFigures: Hashable, Sendable {
    package var figures: [CardMeasure: Figure] = [:]
    package var joined: LocalDate?
    package var left: LocalDate?

    package init() {}

    /// Whether the agent was there on a day, as far as anybody said.
    package func isThere(on day: LocalDate) -> Bool {
        (joined ?? day) <= day && day <= (left ?? day)
    }

    /// The days of a period on which the agent was there; nil where nobody came or went in it, or
    /// on none of which the agent was there: the chats then say otherwise.
    package func presence(from first: LocalDate, to last: LocalDate) -> Figure.Scaling? {
        let begin = max(first, joined ?? first)
        let end = min(last, left ?? last)
        guard begin <= end, begin > first || end < last else { return nil }
        return Figure.Scaling(
            days: end.dayNumber - begin.dayNumber + 1,
            of: last.dayNumber - first.dayNumber + 1)
    }
}
