import Auditing
import Rules
import Sampling
import Transcripts
import Wording

/// A random draw from an archive or from lists: the frame, the draw, its receipt.
struct DrawRun {
    let source: FrameSource
    let filter: ConversationFilter
    let pack: RulePack
    let choice: DrawChoice
    /// The operator's contribution to the seed.
    let seedText: String
    let threads: Int
    /// What several parties reveal; takes the place of the operator's contribution.
    var revealed: [Contribution] = []
    /// Whether what is drawn is to be audited by rules that need a survey.
    var surveying = false

    /// The log that a frozen frame and design must agree with; nil where none is kept.
    var log: DrawLog?

    struct Outcome {
        let taken: TakenFrame
        let draw: Draw
        let receipt: DrawReceipt
    }

    /// Draws. Throws, with nothing drawn, where ids are doubled with other content or the quota
    /// cannot be met; what could not be read is told then, for it may be the reason.
    func run(notes: Notes) async throws -> Outcome {
        let taken = try await taken(notes)
        let idle = filter.agents.subtracting(taken.agents)
        if !idle.isEmpty, taken.frame.count > 0 { notes.say(.emptyStrata(idle.sorted())) }
        do {
            return try outcome(of: taken, notes)
        } catch {
            taken.tellRejects(notes)
            throw error
        }
    }

    private func taken(_ notes: Notes) async throws -> TakenFrame {
        var run = FrameRun(source: source, filter: filter, pack: pack, threads: threads)
        run.strata = choice.strata
        run.usesMachine = choice.usesMachine
        run.drawn = choice.ledger?.drawn ?? []
        run.surveying = surveying
        return try await run.run(notes: notes)
    }

    /// The frame, and what would be drawn from it.
    func freeze(notes: Notes) async throws -> (TakenFrame, Design) {
        let taken = try await taken(notes)
        return (taken, design(for: taken, notes))
    }

    private func outcome(of taken: TakenFrame, _ notes: Notes) throws -> Outcome {
        let design = design(for: taken, notes)
        try log?.check(frame: taken.frame.digest, design: design.digest)
        let draw = try Draw(
            frame: taken.frame, design: design,
            contributions: revealed.isEmpty
                ? [Contribution(party: "operator", seedText: seedText)] : revealed)
        return Outcome(
            taken: taken, draw: draw,
            receipt: DrawReceipt(of: draw, toolVersion: SpotCheckVersion.text))
    }

    private func design(for taken: TakenFrame, _ notes: Notes) -> Design {
        var design = choice.design(of: filter)
        design.quota = quota(for: taken.frame, notes)
        design.excluded = taken.excluded
        design.flaggedBy = taken.marks
        return design
    }

    /// The quota; for Neyman's allocation with a spread for every stratum of the frame.
    private func quota(for frame: some DrawFrame, _ notes: Notes) -> Quota {
        guard case .total(let total, .neyman(let spread), let minimum) = choice.quota else {
            return choice.quota
        }
        let strata = frame.strata.keys.sorted { $0.precedesInUTF8($1) }
        let unknown = strata.filter { spread[$0] == nil }
        if !Allocation.knowsSpread(spread) {
            notes.say(.pastWithoutSpread)
        } else if !unknown.isEmpty {
            notes.say(.pastUnknown(unknown))
        }
        return .total(
            total, allocation: .neyman(spread: Allocation.spreads(spread, for: strata)),
            minimum: minimum)
    }
}

extension DrawChoice {
    /// The design, as far as it is known before the frame is.
    func design(of filter: ConversationFilter) -> Design {
        var design = Design(
            stratifiedBy: strata.name, quota: quota, filters: filter.description)
        design.spread = spread
        design.ledger = ledger?.digests
        design.leads = leads
        design.review = review
        return design
    }
}

extension Design {
    /// Throws where nothing can be drawn by this design, as from an empty frame; the draw that is
    /// tried, by a value that anybody knows, is thrown away.
    func tryOut(on frame: some DrawFrame) throws {
        _ = try Draw(
            frame: frame, design: self, contributions: [Contribution(party: "", seedText: "")])
    }
}
