import ArgumentParser
import Auditing
import Foundation
import Reports
import Rules
import Sampling
import Transcripts
import Wording

/// Repeats a draw from the archive and its receipt, and says what was proved.
struct VerifyRun {
    let receipt: DrawReceipt
    let frame: ReceiptFrame
    /// The log that must hold the receipt; nil where none was kept.
    let log: DrawLogFile?

    /// Exits with 2 where the receipt does not hold.
    func run(notes: Notes, language: Language) async throws {
        let taken = try await frame.run(notes: notes)
        taken.tellRejects(notes)
        let discrepancies = receipt.verify(against: taken.frame)
        if !discrepancies.isEmpty {
            try tell(discrepancies.map { PlainText.lines($0(language)) })
            throw ExitCodes.trouble
        }
        let entries = try log?.readKept()
        let logged = try entries.flatMap { try log?.proof(of: receipt, in: $0) }
        try tell(
            [receipt.proof(log: entries), receipt.changesTold(log: entries), logged]
                .compactMap { $0 }.map { PlainText.line($0(language)) })
    }

    private func tell(_ lines: [String]) throws(OutputError) {
        try TextSink.show(lines.map { $0 + "\n" }.joined())
    }
}

/// The frame that a receipt was drawn from, taken again.
struct ReceiptFrame {
    let receipt: DrawReceipt
    let source: FrameSource
    let filter: ConversationFilter
    let pack: RulePack
    let threads: Int
    let ledger: DrawLedger?

    /// - Throws: where an earlier receipt or the rules that it needs are not there.
    func run(notes: Notes) async throws -> TakenFrame {
        let design = receipt.design
        if case .archive = source, let rules = design.flaggedBy, rules != pack.digest {
            throw AnswerTrouble(
                phrase: .flaggedByOthers(
                    receipt: String(rules.prefix(8)), now: String(pack.digest.prefix(8))))
        }
        var run = FrameRun(
            source: source, filter: filter.restored(from: design.filters), pack: pack,
            threads: threads)
        run.strata = Strata(named: design.stratifiedBy)
        run.usesMachine = design.flaggedBy != nil
        if let digests = design.ledger {
            guard let ledger else { throw AnswerTrouble(phrase: .ledgerNeeded(digests.count)) }
            run.drawn = try ledger.limited(to: digests).drawn
        }
        return try await run.run(notes: notes)
    }
}

extension DrawReceipt {
    /// Reads a receipt file.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UnreadableFile(path: path)
        }
        try self.init(json: Array(data))
    }
}

/// A file that cannot be opened.
struct UnreadableFile: Explained {
    let path: String

    var phrase: Phrase { .fileUnreadable(path) }
}
