import Auditing
import Sampling
import Transcripts
import Wording

/// What the results of an audit of drawn chats say of the draw, and of all that was not drawn.
struct DrawnAudit: Codable {
    let receipt: DrawReceipt
    /// What the operator gave as the seed.
    let seedText: String
    /// Conversations that were left out, by the reason's name.
    let excluded: [String: Int]
    /// The agents of everything that could be drawn, with their names.
    let agents: [String: String]
    /// The first and the last start of what could be drawn.
    let period: ClosedRange<Timestamp>?
    let alreadyDrawn: Int
    /// The strata of which earlier draws have left nothing.
    let exhausted: [String]
    let warnings: Int
    let identical: Int

    init(_ outcome: DrawRun.Outcome, seedText: String) {
        let census = outcome.taken.census ?? Census()
        receipt = outcome.receipt
        self.seedText = seedText
        let counted = census.excluded.map { ($0.key.rawValue, $0.value) }
        excluded = Dictionary(uniqueKeysWithValues: counted)
        agents = census.agents
        period = census.period
        alreadyDrawn = census.alreadyDrawn
        exhausted = census.exhausted
        warnings = census.warnings
        identical = census.identical
    }

    /// The drawn ids in the order of the draw, without leads.
    var ids: [String] { receipt.strata.flatMap(\.ids) }

    /// How many of how many were drawn, and how the draw is told from others.
    var phrase: Phrase {
        .drawnSummary(
            drawn: ids.count, population: receipt.population, code: receipt.seedCode,
            frame: receipt.frameDigest.shortCode)
    }
}
