/// What the surveys of all parts of an archive say together.
package struct MergedSurvey: Hashable, Sendable {
    /// What rules may ask; `nil` where none asks.
    package let background: SurveyedArchive?
    /// By the number of the part.
    package let parts: [Int: PartKnowledge]

    init(background: SurveyedArchive?, parts: [Int: PartKnowledge]) {
        self.background = background
        self.parts = parts
    }
}
