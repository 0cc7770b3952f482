import ArgumentParser
import Auditing
import Foundation
import Reports
import Sampling
import Transcripts
import Wording

/// Repeats a draw from the archive and its receipt, and says what was proved.
struct VerifyRun {
    let receiptPath: String
    let archive: Archive
    let filter: ConversationFilter
    let calendar: WorkingCalendar
    let threads: Int
    /// The log that must hold the receipt; nil where none was kept.
    let log: DrawLogFile?

    /// Exits with 2 where the receipt does not hold.
    func run(notes: Notes, language: Language) async throws {
        guard let data = FileManager.default.contents(atPath: receiptPath) else {
            throw UnreadableFile(path: receiptPath)
        }
        let receipt = try DrawReceipt(json: Array(data))
        let wanted = filter.restored(from: receipt.design.filters)
        let census = try await DrawRun.census(
            of: archive, filter: wanted, calendar: calendar, threads: threads, notes: notes)
        census.tellRejects(notes)
        try census.checkIDs()
        let discrepancies = receipt.verify(against: try Frame(census.units))
        for phrase in discrepancies { print(PlainText.lines(phrase(language))) }
        if !discrepancies.isEmpty { throw ExitCodes.trouble }
        let logged = try log?.proof(of: receipt)
        print(receipt.proof(language))
        if let logged { print(logged(language)) }
    }
}

/// A file that cannot be opened.
struct UnreadableFile: Explained {
    let path: String

    var phrase: Phrase { .fileUnreadable(path) }
}
