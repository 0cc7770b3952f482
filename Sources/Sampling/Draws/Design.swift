/// Everything about a draw that is fixed before the seed is known.
package struct Design: Hashable, Codable, Sendable {
    package var purpose: Purpose
    /// What the strata are, such as `agent` or `agent,channel`; nil where the frame is drawn as one.
    package var stratifiedBy: String?
    package var quota: Quota
    /// How each stratum is drawn; nil for simply at random.
    package var spread: Spread?
    /// How the caller made the frame: the name of each filter and its value.
    package var filters: [String: String]
    /// How many units the caller left out of the frame, for each reason.
    package var excluded: [String: Int]
    /// The digests of earlier receipts whose units were left out of the frame; nil for none.
    package var ledger: [Digest]?
    /// The digest of the rules by which a machine flagged units; nil where none did.
    package var flaggedBy: String?
    /// The second basket; nil where there is none.
    package var leads: LeadsPlan?
    /// Who reviews the sample; nil where nobody was named.
    package var review: ReviewPlan?

    /// A way to draw a stratum other than simply at random.
    package enum Spread: String, Codable, Sendable {
        /// Every N/n-th unit in the order of time, from a random start: each has the chance n/N.
        case time
    }

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
        case quota, spread, filters, excluded, ledger
        case flaggedBy = "flagged_by"
        case leads, review
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
    package func strata(of frame: some DrawFrame) -> [String: Int] {
        stratifiedBy == nil ? [Design.wholeFrame: frame.count] : frame.strata
    }
}
