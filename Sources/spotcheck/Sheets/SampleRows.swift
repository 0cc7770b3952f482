import Transcripts
import Wording

/// A way of keeping samples, while its rows are read.
protocol SampleRows<Content> {
    associatedtype Content
    /// Whether unequal chances are allowed for.
    var takesWeights: Bool { get }
    /// Takes a row; throws where it does not fit, and the row counts for nothing.
    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem)
    /// What was sampled of an agent; throws where its rows do not go together.
    func content(of name: String) throws(SampleProblem) -> Content
}

extension SampleRows {
    var takesWeights: Bool { false }
}
