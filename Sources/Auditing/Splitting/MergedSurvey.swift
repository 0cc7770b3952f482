/// What the surveys of all parts of an archive say together.
package struct MergedSurvey: Hashable, Sendable {
    /// What rules may ask; `nil` where none asks.
    package let background: SurveyedArchive?
    /// By the number of the part, without what its rules may ask.
    private let parts: [Int: PartKnowledge]

    init(background: SurveyedArchive?, parts: [Int: PartKnowledge]) {
        self.background = background
        self.parts = parts
    }

    /// The numbers of all parts, ascending.
    package var numbers: [Int] { parts.keys.sorted() }

    /// What the audit of a part must know, and of the rest of the archive no more than it may ask.
    ///
    /// - Parameter questions: those of the part.
    /// - Returns: `nil` where there is no such part.
    package func knowledge(
        ofPart number: Int, asking questions: ArchiveQuestions
    ) -> PartKnowledge? {
        parts[number]?.with(background?.extract(answering: questions))
    }
}
