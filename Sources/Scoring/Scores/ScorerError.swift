package import Wording

/// A rule whose dimension the scorecard does not know.
package struct ScorerError: Explained, Hashable {
    package let rule: String
    package let dimension: String
    package let known: [String]

    package var phrase: Phrase { .scorecardDimensionUnknown(rule, dimension, known: known) }
}
