/// An answer to a drill, as it is kept.
package struct DrillAnswer: Hashable, Sendable {
    /// The id of a rule, or `fact/` and the id of a fact.
    package let subject: String
    package let isRight: Bool
    /// Days since 1970-01-01.
    package let day: Int

    package init(subject: String, isRight: Bool, day: Int) {
        self.subject = subject
        self.isRight = isRight
        self.day = day
    }
}
