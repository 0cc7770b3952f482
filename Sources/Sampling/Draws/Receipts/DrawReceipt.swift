/// Everything that anybody needs to repeat a draw from the same frame.
///
/// The same draw gives the same bytes. Field names are stable; see `CodingKeys`.
package struct DrawReceipt: Hashable, Codable, Sendable {
    package static let format = "spotcheck-draw-receipt"
    package static let formatVersion = 1

    package var format: String
    package var formatVersion: Int
    package var toolVersion: String
    package var frameDigest: Digest
    /// N, the number of units in the frame.
    package var population: Int
    package var design: Design
    package var designDigest: Digest
    package var contributions: [ReceiptContribution]
    package var seed: Digest
    /// The first eight digits of the seed, for reports.
    package var seedCode: String
    package var strata: [ReceiptStratum]
    /// What was changed since the draw, in order; nil for nothing.
    package var amendments: [ReceiptAmendment]?
    /// Who reviews what, in the order of the strata and their ids; nil where nobody was named.
    package var reviews: [ReceiptReview]?
    /// The second basket; nil where there is none.
    package var leads: ReceiptLeads?

    private enum CodingKeys: String, CodingKey {
        case format
        case formatVersion = "format_version"
        case toolVersion = "tool_version"
        case frameDigest = "frame_digest"
        case population, design
        case designDigest = "design_digest"
        case contributions, seed
        case seedCode = "seed_code"
        case strata, amendments, reviews, leads
    }

    package init(of draw: Draw, toolVersion: String) {
        format = DrawReceipt.format
        formatVersion = DrawReceipt.formatVersion
        self.toolVersion = toolVersion
        frameDigest = draw.frame
        population = draw.population
        design = draw.design
        designDigest = draw.design.digest
        contributions = draw.contributions.map(ReceiptContribution.init)
        seed = draw.seed
        seedCode = draw.seed.shortCode
        strata = draw.strata.map(ReceiptStratum.init)
        if !draw.amendments.isEmpty {
            amendments = zip(draw.amendments, draw.substitutes).map(ReceiptAmendment.init)
        }
        if draw.design.review != nil {
            reviews = draw.strata.flatMap(\.selected).map {
                ReceiptReview(id: $0, reviewers: draw.reviewers(of: $0))
            }
        }
        leads = draw.leads.map(ReceiptLeads.init)
    }

    /// The receipt as a JSON file in UTF-8: pretty printed, keys sorted, a line break at the end.
    package var json: [UInt8] {
        JSONValue(encoding: self).pretty
    }
}
