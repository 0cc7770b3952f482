import Auditing
import Transcripts
import Wording

/// What went wrong while chats were read for a report.
struct CardTroubles {
    /// Places that could not be read, and ids that came twice with other words.
    private(set) var rejects = 0

    /// How many are told one by one.
    private static let shown = 10

    /// Notes an event that is no checked chat.
    mutating func add(_ event: Audit.Event<CardPlan.Entry>, notes: Notes) {
        switch event {
        case .reject(let reject):
            rejects += 1
            if rejects <= Self.shown {
                notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
            }
        case .conflicting(let id, let first, let second):
            rejects += 1
            notes.say(.conflictingTwice(id, "\(first)", "\(second)"))
        case .strays(let count, let day): notes.say(.strayClocks(count, "\(day)"))
        case .checked, .identical, .warning, .excluded, .passedOver: break
        }
    }
}
