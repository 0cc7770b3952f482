import Auditing
import Rules
import Sampling
import Transcripts
import Wording

/// The draw that a plan describes.
extension SplitAudit {
    /// An audit draws from each agent's chats.
    private static let strata = Strata([.agent])

    /// What the first reading of a part says.
    func survey(
        of archive: Archive, threads: Int, progress: (ReadProgress) -> Void = { _ in }
    ) async throws -> PartSurvey {
        let filter = audited.filter.filter
        return try await PartSurvey(
            of: archive, filter: plan.draw == nil ? filter : filter.drawable, rules: pack.rules,
            strata: plan.draw == nil ? nil : Self.strata, threads: threads, progress: progress)
    }

    /// A census that takes what the surveys of all parts saw.
    func emptyCensus() throws -> Census {
        Census(leavingOut: try plannedLedger()?.drawn ?? [])
    }

    /// Draws from what the surveys of all parts saw; `nil` where everything is audited.
    func drawn(from census: Census, notes: Notes) async throws -> DrawnAudit? {
        guard let planned = plan.draw else { return nil }
        let design = planned.design
        let choice = DrawChoice(
            strata: Self.strata, quota: design.quota, spread: design.spread,
            review: design.review, ledger: try plannedLedger())
        let run = DrawRun(
            source: .census(census), filter: audited.filter.filter, pack: pack, choice: choice,
            seedText: planned.seed, threads: 1)
        return DrawnAudit(try await run.run(notes: notes), seedText: planned.seed)
    }

    /// The command that checks the draw, as the report has it.
    func verifyCommand(of results: ResultFolder) -> String? {
        VerifyCommand(
            receipt: results.receiptPath, input: audited.input, rules: audited.ruleOptions,
            ledger: audited.draw.ledger
        ).text
    }

    /// The ledger as it was when the plan was made; `nil` where there is none.
    private func plannedLedger() throws -> DrawLedger? {
        try audited.draw.ledger.map {
            try DrawLedger(path: $0, keeping: false).limited(to: plan.draw?.design.ledger ?? [])
        }
    }

    /// The ledger for the receipt of the draw.
    ///
    /// - Throws: where another draw was kept in it since: both may have drawn the same chat.
    func ledger(for drawn: DrawnAudit) throws -> DrawLedger? {
        guard let path = audited.draw.ledger else { return nil }
        let ledger = try DrawLedger(path: path, keeping: true)
        let known = (drawn.receipt.design.ledger ?? []) + [Digest(of: drawn.receipt.json)]
        if !Set(ledger.receipts.keys).isSubset(of: known) { throw SplitError.otherDraws(path) }
        return ledger
    }
}
