/// Everything about a draw that is fixed before the seed is known.
package struct Design: Hashable, Codable, Sendable {
    package var purpose: Purpose
    /// What the strata are, such as `agent`; nil where the frame is drawn as one.
    package var stratifiedBy: String?
    package var quota: Quota
    /// How the caller made the frame: the name of each filter and its value.
    package var filters: [String: String]
    /// How many units the caller left out of the frame, for each reason.
    package var excluded: [String: Int]

    /// The name of the only stratum of a draw that is not stratified.
    package static let wholeFrame = "*"

    package init(
        purpose: Purpose = .main, stratifiedBy: String?, quota: Quota,
        filters: [String: String] = [:], excluded: [String: Int] = [:]
    ) {
        self.purpose = purpose
        self.stratifiedBy = stratifiedBy
        self.quota = quota
        self.filters = filters
        self.excluded = excluded
    }

    private enum CodingKeys: String, CodingKey {
        case purpose
        case stratifiedBy = "stratified_by"
        case quota, filters, excluded
    }

    /// The digest of the design's canonical JSON.
    package var digest: Digest {
        Digest(of: JSONValue(encoding: self).canonical)
    }

    /// The stratum that a unit belongs to under this design.
    package func stratum(of unit: FrameUnit) -> String {
        stratifiedBy == nil ? Design.wholeFrame : unit.stratum
    }

    /// How many units of a frame each stratum holds under this design.
    package func strata(of frame: Frame) -> [String: Int] {
        stratifiedBy == nil ? [Design.wholeFrame: frame.count] : frame.strata
    }
}
