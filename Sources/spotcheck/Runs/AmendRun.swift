import Auditing
import Reports
import Sampling
import Wording

/// Changes a draw by the book: the old receipt must hold, the seed stays, the change is recorded.
struct AmendRun {
    let receipt: DrawReceipt
    let frame: ReceiptFrame

    /// - Parameter changes: come behind those that the receipt has, in this order.
    /// - Throws: where the receipt does not hold for the archive, with the first reason.
    func run(notes: Notes, changes: [Amendment]) async throws -> (DrawReceipt, TakenFrame) {
        let taken = try await frame.run(notes: notes)
        if let discrepancy = receipt.verify(against: taken.frame).first {
            taken.tellRejects(notes)
            throw AnswerTrouble(phrase: .receiptDoesNotHold(discrepancy))
        }
        let draw = try Draw(
            frame: taken.frame, design: receipt.design, contributions: receipt.parties,
            amendments: receipt.changes() + changes)
        return (DrawReceipt(of: draw, toolVersion: SpotCheckVersion.text), taken)
    }
}
