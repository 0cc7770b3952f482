/// The schedule of drills: the boxes of Leitner (1972). A right answer moves a rule up a box, a wrong
/// one back to the first; each box is looked at after twice the days of the one before.
package struct LeitnerBox: Hashable, Sendable {
    /// From 1 to 6.
    package private(set) var number = 1
    /// The day on which it is due, as days since 1970-01-01; `nil` where it was never asked.
    package private(set) var due: Int?

    /// Days from an answer to the next question, by box.
    package static let intervals = [1, 2, 4, 8, 16, 32]

    package init() {}

    /// Takes an answer in.
    ///
    /// - Parameter day: days since 1970-01-01.
    package mutating func answer(isRight: Bool, on day: Int) {
        number = isRight ? min(number + 1, Self.intervals.count) : 1
        due = day + Self.intervals[number - 1]
    }

    /// Whether it is to be asked on a day.
    package func isDue(on day: Int) -> Bool { due.map { $0 <= day } ?? true }
}
