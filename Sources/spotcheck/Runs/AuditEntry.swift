import Reports
import Rules
import Scoring
import Transcripts

/// What the book of an audit keeps of one conversation that was checked: made by an `AuditClerk` on
/// the thread that checked it, so that booking it is a matter of adding up and copying bytes.
struct AuditEntry: Sendable {
    /// Its id.
    let conversation: String
    let tally: ConversationTally
    let start: Timestamp?
    /// Agents of findings who are not the owner of the conversation.
    let guests: [Participant]
    let exempted: [Int]
    let undetermined: [CheckResult.Undecided]
    /// Of what `--fail-on` asks about; `nil` where nothing was found.
    let gravest: Severity?
    /// The findings as lines for the folder; empty without one.
    let kept: [UInt8]
    /// The findings as stdout shows them.
    let shown: [UInt8]
    let excerpts: ExcerptOffers
}
