import Wording

/// One thing that can be drawn: an id, the digest of its content, and the stratum it belongs to.
///
/// Id and stratum are kept in Unicode normal form C and otherwise exactly as given: nothing is
/// trimmed, no case is folded.
package struct FrameUnit: Hashable, Sendable {
    package let id: String
    package let contentDigest: Digest
    package let stratum: String
    /// When it began, for draws that are spread over time: larger is later, in any one unit.
    package let moment: Int64?
    /// What a machine suspects, 0...1, for the basket of leads; nil counts as 0.
    package let risk: Double?

    /// - Parameter risk: 0...1; a caller refuses other numbers where it reads them.
    package init(
        id: String, contentDigest: Digest, stratum: String, moment: Int64? = nil,
        risk: Double? = nil
    ) {
        precondition(risk.map { (0...1).contains($0) } ?? true, "a risk is from 0 to 1")
        self.id = id.inNormalFormC
        self.contentDigest = contentDigest
        self.stratum = stratum.inNormalFormC
        self.moment = moment
        self.risk = risk
    }
}
