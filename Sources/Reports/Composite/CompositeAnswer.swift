package import Sampling
import Wording

/// Composite scores in words and as a table: what each is made of, what is missing, the grade of the
/// number that is shown.
package struct CompositeAnswer {
    private let bands: [GradeBand]
    private let least: ExactDecimal
    private let confidence: Proportion
    private var sentences: [Phrase] = []
    private var rows: [[Cell]] = []

    /// - Parameter least: the share of the weight that must be there for a score.
    package init(bands: [GradeBand], least: ExactDecimal, confidence: Proportion) {
        self.bands = bands
        self.least = least
        self.confidence = confidence
    }

    /// The answer for people in their order.
    package mutating func answer(_ people: [CompositePerson]) -> Answer {
        for person in people {
            switch person.content {
            case .metrics(let metrics): add(metrics, of: person.name)
            case .deductions(let categories, let bonus, let penalties):
                let table = DeductionTable(
                    categories, bonus: bonus, penalties: penalties, bands: bands,
                    name: person.name)
                rows += table.rows
                say(table.sentences, of: person.name)
            }
        }
        return Answer(sentences, Table(columns: Self.columns, rows: rows))
    }

    private mutating func add(_ metrics: [CompositeMetric], of name: String) {
        let report = CompositeReport(
            metrics, bands: bands, minimumCoverage: least, confidence: confidence.value)
        rows += CompositeRows(report, name: name).rows
        say(CompositeSentences.of(report, least: least, sure: confidence), of: name)
    }

    private mutating func say(_ parts: [Phrase], of name: String) {
        let sentence = Phrase.joined(parts, zh: "", en: " ")
        sentences.append(name.isEmpty ? sentence : .labelled(Phrase(name), sentence))
    }

    private static let columns: [Table.Column] = [
        .init("agent", .columnGroup), .init("part", .columnPart), .init("item", .columnItem),
        .init("weight", .columnWeight, .trailing),
        .init("score", .columnCompositeScore, .trailing), .init("low", .columnLowEnd, .trailing),
        .init("high", .columnHighEnd, .trailing),
        .init("coverage", .columnWeightThere, .trailing), .init("grade", .columnGrade),
        .init("borderline", .columnBorderline), .init("state", .columnState),
    ]
}
